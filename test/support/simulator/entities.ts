import type { World } from '../hub/world.ts'
import type { Random } from './random.ts'

/** One thing of a platform, with all that its sender will say about it. */
export interface Entity {
    /** Its name, and the name of its integration user. */
    readonly connection: string
    readonly connectionId: string
    readonly caseId: string
    readonly posts: readonly Post[]
}

/** One event as its sender knows it. */
export interface Post {
    readonly entity: Entity
    /** Two connections may give the same one: they know nothing of each other. */
    readonly eventId: string
    readonly type: PostType
    readonly status: string
    readonly body: string
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

/**
 * Four cases on two connections, with five to seven events each. The first case lives on both connections, and the ids
 * of its events are the same on both; the name of another differs from it in nothing but case.
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
        }),
    })
    const [a, b] = [connect('conn-a', 'immediate'), connect('conn-b', random.pick(['immediate', 'queued']))]
    const places = [
        [a, 'case-1'],
        [b, 'case-2'],
        [a, 'CASE-1'],
        [b, 'case-1'],
    ] as const
    return places.map(([{ name, sysId }, caseId]) =>
        createEntity({ connection: name, connectionId: sysId, caseId }, random),
    )
}

function createEntity(place: Omit<Entity, 'posts'>, random: Random): Entity {
    const posts: Post[] = []
    const entity = { ...place, posts }
    const skew = random.pick(SKEWS)
    const isFromTheFuture = random.chance(0.1)
    const add = (type: PostType, minute: number, status: string): void => {
        const isOdd = isFromTheFuture && minute === 2
        const moment = isOdd ? FAR_FUTURE : FIRST_MOMENT + skew + minute * 60_000
        posts.push(postAbout(entity, { type, moment, status, minute }))
    }
    const changes = Array.from({ length: 3 + random.below(2) }, () => random.pick(STATUSES))
    add('case.created', 0, 'new')
    for (const [index, status] of changes.entries()) add('case.status_changed', index + 1, status)
    if (random.chance(0.3)) add('case.action_executed', LAST_MINUTE - 1, changes.at(-1) ?? 'new')
    add('case.summary_added', LAST_MINUTE, changes.at(-1) ?? 'new')
    return entity
}

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
        answered: undefined,
    }
}

/** Longer than a title may be here. */
const TITLE = 'Lateral movement from ws-42 '.repeat(7)

const bodyOf = (caseId: string, id: string, { type, moment, status }: Said): string =>
    JSON.stringify({
        id,
        type,
        timestamp: new Date(moment).toISOString(),
        data: {
            case: { id: caseId, title: TITLE, severity: 'high', status },
            ...(type === 'case.summary_added' && { summary: 'It was the intern.' }),
            ...(type === 'case.action_executed' && { action: { name: 'isolate host', outcome: 'done' } }),
        },
    })
