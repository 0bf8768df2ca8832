import type { World } from '../hub/world.ts'
import { PAIRS } from './platforms/index.ts'
import type { Said, Sender, Thing } from './platforms/sender.ts'
import { DRY_RUN_MINUTE, OLD_THING, TITLE } from './platforms/sender.ts'
import type { Random } from './random.ts'
import { prepareWorld } from './prepare.ts'

/** One thing of a platform, with all that its sender will say about it. */
export interface Entity {
    /** Its name, and the name of its integration user. */
    readonly connection: string
    readonly connectionId: string
    readonly sender: Sender
    readonly caseId: string
    readonly roles: readonly string[]
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
    readonly status: string
    readonly body: string
    /** It asks to see what it would do. */
    readonly isDryRun: boolean
    answered: number | undefined
}

const FIRST_MOMENT = Date.UTC(2026, 4, 15, 10)
const DAY = 24 * 3600 * 1000
/** What the clock of a sender is ahead. */
const SKEWS = [0, 0, 0, -DAY, DAY]
const FAR_FUTURE = Date.UTC(2099, 0, 1)
/** Of things that no event tells of; what is over would need no record. */
const OLD_STATUSES = ['new', 'investigating', 'contained']

/**
 * Two connections of platforms that the seed chooses, with a few things each and up to nine events for each of these.
 * What both have of the same name, and the ids of its events, differ in nothing but their connection.
 */
export function createEntities(world: World, random: Random): readonly Entity[] {
    const senders = random.pick(PAIRS)
    const processings = ['immediate', random.pick(['immediate', 'queued'])]
    prepareWorld(world, random)
    return senders.flatMap((sender, place) => {
        const connection = ['conn-a', 'conn-b'][place] ?? ''
        const connectionId = world.connect({
            name: connection,
            platform: sender.platform.id,
            processing: processings[place],
            integration_user: `id-of-${connection}`,
            callback_url: `https://${connection}.example/inbox/{token}`,
            api_base_url: `https://${connection}.example/api`,
            auth_type: 'none',
            signature_only: random.chance(0.5),
            rate_limit_per_minute: random.pick([0, 0, 0, 3]),
            backfill_per_minute: random.pick([1, 30]),
        })
        const whose = { connection, connectionId, sender }
        return sender.things(place, random).map((thing) => createEntity(whose, thing, random))
    })
}

function createEntity(
    whose: Pick<Entity, 'connection' | 'connectionId' | 'sender'>,
    { id, roles, events }: Thing,
    random: Random,
): Entity {
    const posts: Post[] = []
    const skew = random.pick(SKEWS)
    const isFromTheFuture = random.chance(0.1)
    const status = id === OLD_THING ? random.pick(OLD_STATUSES) : 'triaged'
    const entity = { ...whose, caseId: id, roles, posts, listed: listedAs(id, FIRST_MOMENT + skew, status) }
    for (const said of events) {
        const isOdd = isFromTheFuture && said.minute === 2
        const moment = isOdd ? FAR_FUTURE : FIRST_MOMENT + skew + said.minute * 60_000
        posts.push(postAbout(entity, said, moment, whose.sender.flattened && random.chance(0.3)))
    }
    return entity
}

const HOUR = 3_600_000

const listedAs = (id: string, openedAt: number, status: string): Entity['listed'] => ({
    id,
    title: TITLE,
    severity: 'high',
    status,
    created_at: new Date(openedAt - HOUR).toISOString(),
    updated_at: new Date(openedAt - HOUR / 2).toISOString(),
})

/** The later event counts. */
function postAbout(entity: Entity, said: Said, moment: number, isFlat = false): Post {
    const { type, minute, status, data, isPreview } = said
    const id = `${entity.caseId}/${type}/${minute}`
    const isDryRun = minute === DRY_RUN_MINUTE
    const timestamp = new Date(moment).toISOString()
    const event = { id, type, ...(isDryRun && { dry_run: true }), timestamp, data }
    const body = JSON.stringify((isFlat && entity.sender.flattened?.(event)) || event)
    return { entity, eventId: id, status, body, isDryRun: isDryRun || isPreview === true, answered: undefined }
}

/** The platform of the first thing that this holds for. */
export const senderOf = (entities: readonly Entity[], holds: (entity: Entity) => boolean): Sender | undefined =>
    entities.find(holds)?.sender
