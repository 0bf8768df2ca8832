import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What the mirror needs to know of a platform. */
export interface Mirrored {
    id: string
    events: object
}

/** Rooms of Fluent that bind no server code: who may do what, the menu, the keys. */
const FLUENT_ONLY = ['access', 'app', 'generated']

const folderOf = (id: string) => id.replaceAll('_', '-')

/** `case.created` has its sample in `case.created.json`; other characters than letters, digits, `.`, `_` become `-`. */
const sampleOf = (eventType: string) => `${eventType.replaceAll(/[^\w.]+/g, '-')}.json`

/** What is missing between the platform folders, the registry, the Fluent files and the samples, one line each. */
export function missingOfPlatforms(root: string, platforms: readonly Mirrored[]): string[] {
    const registered = platforms.map((platform) => folderOf(platform.id))
    const unregistered = foldersIn(join(root, 'src/server/platforms')).filter((folder) => !registered.includes(folder))
    const twice = registered.filter((folder, index) => registered.indexOf(folder) !== index)
    return [
        ...unregistered.map((folder) => `src/server/platforms/index.ts: no line for ${folder}`),
        ...twice.map((folder) => `src/server/platforms/index.ts: more than one line for ${folder}`),
        ...platforms.flatMap((platform) => filesOf(platform)).filter((file) => !existsSync(join(root, file))),
    ]
}

/** The rooms of Fluent that the source does not have. */
export function missingRooms(root: string): string[] {
    const rooms = foldersIn(join(root, 'src/server'))
    return foldersIn(join(root, 'fluent')).filter((room) => !rooms.includes(room) && !FLUENT_ONLY.includes(room))
}

function filesOf({ id, events }: Mirrored): string[] {
    const folder = folderOf(id)
    const samples = Object.keys(events).map((type) => `test/platforms/${folder}/events/${sampleOf(type)}`)
    // A platform that knows no event of its own has nothing to map.
    const mapping = samples.length > 0 ? [`fluent/platforms/${folder}.now.ts`] : []
    return [`src/server/platforms/${folder}/index.ts`, ...mapping, ...samples]
}

function foldersIn(path: string): string[] {
    if (!existsSync(path)) return []
    const entries = readdirSync(path, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}
