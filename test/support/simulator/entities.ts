import type { World } from '../hub/world.ts'
import type { Random } from './random.ts'

/** One thing of a platform, with all that its sender will say about it. */
export interface Entity {
    /** Its name, and the name of its integration user. */
    readonly connection: string
    readonly connectionId: string
    readonly caseId: string
    /** Empty for what was there before the platform was connected: only a backfill tells of it. */
    readonly posts: readonly Post[]
    /** As the platform's API has it from long ago. */
    readonly listed: Readonly<Record<string, string>>
}

/** One event as its sender knows it. */
export interface Post {
    readonly entity: Entity
    /** Two connections may give the same one: they know nothing of each other. */
    readonly eventId: string
    readonly type: PostType
    readonly status: string
    readonly body: string
    /** It asks to see what it would do. */
    readonly isDryRun: boolean
    answered: number | undefined
}

type PostType = 'case.created' | 'case.status_changed' | 'case.action_executed' | 'case.summary_added'

const STATUSES = ['triaged', 'investigating', 'contained', 'resolved', 'closed']
const FIRST_MOMENT = Date.UTC(2026, 4, 15, 10)
const DAY = 24 * 3600 * 1000
/** What the clock of a sender is ahead. */
const SKEWS = [0, 0, 0, -DAY, DAY]
const FAR_FUTURE = Date.UTC(2099, 0, 1)
const LAST_MINUTE = 8
/** Of things that no event tells of; what is over would need no record. */
const OLD_STATUSES = ['new', 'investigating', 'contained']
const OLD_CASE = 'old-case'

/**
 * Four cases on two connections, with five to nine events each. The first case lives on both connections, and the ids
 * of its events are the same on both; the name of another differs from it in nothing but case. Each connection has one
 * more that only a backfill finds.
 */
export function createEntities(world: World, random: Random): readonly Entity[] {
    const connect = (name: string, processing: string) => ({
        name,
        sysId: world.connect({
            name,
            processing,
            integration_user: `id-of-${name}`,
            callback_url: `https://${name}.example/inbox/{token}`,
            api_base_url: `https://${name}.example/api`,
            auth_type: 'none',
            signature_only: random.chance(0.5),
            rate_limit_per_minute: random.pick([0, 0, 0, 3]),
            backfill_per_minute: random.pick([1, 30]),
        }),
    })
    const [a, b] = [connect('conn-a', 'immediate'), connect('conn-b', random.pick(['immediate', 'queued']))]
    const places = [
        [a, 'case-1'],
        [b, 'case-2'],
        [a, 'CASE-1'],
        [b, 'case-1'],
        [a, OLD_CASE],
        [b, OLD_CASE],
    ] as const
    choosePolicy(world, random)
    return places.map(([{ name, sysId }, caseId]) =>
        createEntity({ connection: name, connectionId: sysId, caseId }, random),
    )
}

/** What an event does to a closed record is for admins to say. */
function choosePolicy(world: World, random: Random): void {
    const policy = random.pick(['note', 'note', 'ignore', 'reopen', 'new_episode'])
    for (const { sys_id: sysId = '', platform } of world.rows(MAPPING))
        if (platform === 'aisoc') world.edit(MAPPING, sysId, { on_closed: policy })
}

const MAPPING = 'x_aigov_bridge_event_mapping'

function createEntity(place: Omit<Entity, 'posts' | 'listed'>, random: Random): Entity {
    const posts: Post[] = []
    const skew = random.pick(SKEWS)
    const isOld = place.caseId === OLD_CASE
    const listed = listedAs(place.caseId, FIRST_MOMENT + skew, isOld ? random.pick(OLD_STATUSES) : 'triaged')
    const entity = { ...place, posts, listed }
    if (isOld) return entity
    const isFromTheFuture = random.chance(0.1)
    const add = (type: PostType, minute: number, status: string): void => {
        const isOdd = isFromTheFuture && minute === 2
        const moment = isOdd ? FAR_FUTURE : FIRST_MOMENT + skew + minute * 60_000
        posts.push(postAbout(entity, { type, moment, status, minute }))
    }
    const isAgain = random.chance(0.2)
    const changes = Array.from({ length: 3 + random.below(2) }, () => random.pick(STATUSES))
    add('case.created', 0, 'new')
    for (const [index, status] of changes.entries()) add('case.status_changed', index + 1, status)
    if (isAgain) add('case.created', LAST_MINUTE - 2, 'new')
    if (random.chance(0.2)) add('case.status_changed', DRY_RUN_MINUTE, 'closed')
    if (random.chance(0.3)) add('case.action_executed', LAST_MINUTE - 1, changes.at(-1) ?? 'new')
    add('case.summary_added', LAST_MINUTE, changes.at(-1) ?? 'new')
    return entity
}

/** Its event only asks what it would do. */
const DRY_RUN_MINUTE = 9

const listedAs = (id: string, openedAt: number, status: string): Entity['listed'] => ({
    id,
    title: TITLE,
    severity: 'high',
    status,
    created_at: new Date(openedAt - HOUR).toISOString(),
    updated_at: new Date(openedAt - HOUR / 2).toISOString(),
})

const HOUR = 3_600_000

interface Said {
    readonly type: PostType
    readonly moment: number
    readonly status: string
    readonly minute: number
}

/** The later event counts. */
function postAbout(entity: Entity, { type, moment, status, minute }: Said): Post {
    const eventId = `${entity.caseId}/${type}/${minute}`
    return {
        entity,
        eventId,
        type,
        status,
        body: bodyOf(entity.caseId, eventId, { type, moment, status, minute }),
        isDryRun: minute === DRY_RUN_MINUTE,
        answered: undefined,
    }
}

/** Longer than a title may be here. */
const TITLE = 'Lateral movement from ws-42 '.repeat(7)

const bodyOf = (caseId: string, id: string, { type, moment, status, minute }: Said): string =>
    JSON.stringify({
        id,
        type,
        ...(minute === DRY_RUN_MINUTE && { dry_run: true }),
        timestamp: new Date(moment).toISOString(),
        data: {
            case: { id: caseId, title: TITLE, severity: 'high', status },
            ...(type === 'case.summary_added' && { summary: 'It was the intern.' }),
            ...(type === 'case.action_executed' && { action: { name: 'isolate host', outcome: 'done' } }),
        },
    })
