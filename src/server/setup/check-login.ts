import { checkNamed, type Finding } from './finding.ts'
import type { SetupFacts, UserFacts } from './facts.ts'

const check = checkNamed('Login')
const ROLE = 'x_aigov_bridge.integration'
/** Roles with which a stolen password opens more than the door of the bridge. */
const TOO_MUCH = ['admin', 'security_admin', 'x_aigov_bridge.admin']

/** Who may post events of the connection. */
export function checkLogin({ user, connection, sharers }: SetupFacts): readonly Finding[] {
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
        hasRole(user, at),
        isBare(user, at),
        isMachine(user, at),
        isOwn(connection.name, sharers, at),
    ]
        .flatMap((one) => one ?? [])
        .concat(doorOf(connection))
}

function isUsable({ active, lockedOut }: UserFacts, at: string): Finding {
    if (!active) return check.error(at, 'is not active', 'Activate the user, or choose another one.')
    if (lockedOut) return check.error(at, 'is locked out', 'Unlock the user; look why it was locked.')
    return check.ok(at, 'is active')
}

function hasRole({ roles }: UserFacts, at: string): Finding {
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

function isMachine({ webServiceOnly }: UserFacts, at: string): Finding {
    if (webServiceOnly) return check.ok(at, 'may use web services only')
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

function doorOf({ signatureOnly, signatureScheme }: SetupFacts['connection']): readonly Finding[] {
    if (!signatureOnly || signatureScheme !== 'none') return []
    return [
        check.error(
            'Signature only',
            'the inbox lets in who signs, and no signature is asked for: it lets in nobody',
            'Choose a signature scheme.',
        ),
    ]
}
