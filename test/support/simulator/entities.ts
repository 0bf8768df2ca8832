import { aboutCase } from '../aisoc/samples.ts'
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
    readonly type: string
    readonly status: string
    readonly body: string
    answered: number | undefined
}

type PostType = 'case.created' | 'case.status_changed' | 'case.summary_added'

const STATUSES = ['triaged', 'investigating', 'contained', 'resolved', 'closed']
const FIRST_MOMENT = Date.UTC(2026, 4, 15, 10)
const LAST_MINUTE = 8

/** Three cases on two connections; the first case lives on both, and the ids of its events are the same on both. */
export function createEntities(world: World, random: Random): readonly Entity[] {
    const connect = (name: string) => ({ name, sysId: world.connect({ name, integration_user: `id-of-${name}` }) })
    const [a, b] = [connect('conn-a'), connect('conn-b')]
    const places = [
        [a, 'case-1'],
        [b, 'case-2'],
        [a, 'case-3'],
        [b, 'case-1'],
    ] as const
    return places.map(([{ name, sysId }, caseId]) =>
        createEntity({ connection: name, connectionId: sysId, caseId }, random),
    )
}

function createEntity(place: Omit<Entity, 'posts'>, random: Random): Entity {
    const posts: Post[] = []
    const entity = { ...place, posts }
    const add = (type: PostType, minute: number, status: string): void =>
        void posts.push(postAbout(entity, type, minute, status))
    const changes = Array.from({ length: 2 + random.below(3) }, () => random.pick(STATUSES))
    add('case.created', 0, 'new')
    for (const [index, status] of changes.entries()) add('case.status_changed', index + 1, status)
    add('case.summary_added', LAST_MINUTE, changes.at(-1) ?? 'new')
    return entity
}

/** The minute is that of the event's time: the later event counts. */
function postAbout(entity: Entity, type: PostType, minute: number, status: string): Post {
    const eventId = `${entity.caseId}/${type}/${minute}`
    const timestamp = new Date(FIRST_MOMENT + minute * 60_000).toISOString()
    const body = JSON.stringify({ ...aboutCase(type, entity.caseId, { status, timestamp }), id: eventId })
    return { entity, eventId, type, status, body, answered: undefined }
}
