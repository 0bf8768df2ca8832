import { checkNamed, type Finding } from './finding.ts'
import type { SetupFacts, UserFacts } from './facts.ts'

const check = checkNamed('Login')
const ROLE = 'x_aigov_bridge.integration'
/** Roles with which a stolen password opens more than the door of the bridge. */
const TOO_MUCH = ['admin', 'security_admin', 'x_aigov_bridge.admin']

/** Who may post events of the connection. */
export function checkLogin(facts: SetupFacts): readonly Finding[] {
    const { user, connection, sharers } = facts
    if (!user)
        return [
            check.error(
                'Integration user',
                'no user is set, or it was deleted',
                'Choose the user that the platform logs in as.',
            ),
        ]
    const at = `user ${user.userName}`
    return [
        isUsable(user, at),
        hasRole(user, connection, at),
        isBare(user, at),
        isMachine(user, connection, at),
        isOwn(connection.name, sharers, at),
    ]
        .flatMap((one) => one ?? [])
        .concat(doorOf(facts))
}

function isUsable({ active, lockedOut }: UserFacts, at: string): Finding {
    if (!active) return check.error(at, 'is not active', 'Activate the user, or choose another one.')
    if (lockedOut) return check.error(at, 'is locked out', 'Unlock the user; look why it was locked.')
    return check.ok(at, 'is active')
}

/** Its platform signs and does not log in: the user is there for the records alone. */
const isForRecords = ({ roles }: UserFacts, { signatureOnly }: SetupFacts['connection']): boolean =>
    signatureOnly && roles !== undefined && !roles.includes(ROLE)

function hasRole(user: UserFacts, connection: SetupFacts['connection'], at: string): Finding {
    const { roles } = user
    if (isForRecords(user, connection)) return check.ok(at, `needs no role ${ROLE}: its platform signs at the inbox`)
    if (!roles) return check.warning(at, 'its roles could not be read', `See by hand that it has the role ${ROLE}.`)
    if (roles.includes(ROLE)) return check.ok(at, `has the role ${ROLE}`)
    return check.error(at, `lacks the role ${ROLE}: every event is refused`, `Give the user the role ${ROLE}.`)
}

function isBare({ roles = [] }: UserFacts, at: string): Finding | undefined {
    const found = roles.filter((role) => TOO_MUCH.includes(role))
    if (found.length === 0) return undefined
    return check.warning(
        at,
        `has the role ${found.join(', ')}`,
        'Take it away: the platform needs no more than the role of integrations.',
    )
}

function isMachine(user: UserFacts, connection: SetupFacts['connection'], at: string): Finding | undefined {
    if (isForRecords(user, connection)) return undefined
    if (user.webServiceOnly) return check.ok(at, 'may use web services only')
    return check.warning(at, 'may log in with a browser too', 'Set Web service access only on the user.')
}

function isOwn(name: string, sharers: readonly string[], at: string): Finding | undefined {
    if (sharers.length === 0) return undefined
    return check.warning(
        at,
        `is the user of ${[name, ...sharers].join(' and ')}: what one platform writes by the Table API passes for the word of each`,
        'Give each connection a user of its own.',
    )
}

function doorOf({ connection: { signatureOnly, signatureScheme }, unsignedHeaders }: SetupFacts): readonly Finding[] {
    if (!signatureOnly) return []
    const named = check.warning(
        'Envelope',
        `says by the header ${unsignedHeaders.join(', ')} what an event is, and the signature does not cover that: who catches one post may send it again as another event`,
        'Let the platform say it in the body, sign by Standard Webhooks, or let it log in and clear Signature only.',
    )
    if (signatureScheme !== 'none') return unsignedHeaders.length > 0 ? [named] : []
    return [
        check.error(
            'Signature only',
            'the inbox lets in who signs, and no signature is asked for: it lets in nobody',
            'Choose a signature scheme.',
        ),
    ]
}
