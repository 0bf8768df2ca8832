import { parsePath, valueAt, type Path } from '../../mapping/path.ts'
import { isObject, type Invalid } from '../../shared/decode.ts'
import { parseJson } from '../../shared/json.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Headers } from '../platform.ts'

/** Where a fact stands: at a path of the body, or in a header. */
export interface Place {
    /** As the admin wrote it. */
    readonly text: string
    readonly header: string
    readonly path: Path
}

type Fact = 'id' | 'type' | 'time' | 'entity' | 'url' | 'status' | 'data'

/** Where the facts of an event stand. Those that are not given stand where Standard Webhooks have them, or nowhere. */
export type FactPlaces = Readonly<Record<Fact, Place>>

const DEFAULTS: Readonly<Record<Fact, string>> = {
    id: 'id',
    type: 'type',
    time: 'timestamp',
    entity: 'data.id',
    url: '',
    status: '',
    data: '',
}

const HEADER = 'header:'
/** What a login is made of is no fact of an event, and does not belong into its row. */
const SECRET_HEADERS = ['authorization', 'cookie', 'proxy-authorization']

/** Reads the envelope of a connection; empty = all by default. */
export function readLayout(text: string): Result<FactPlaces, Invalid> {
    const given = text.trim() === '' ? {} : parseJson(text)
    if (!isObject(given)) return invalid('', 'a JSON object such as {"id": "event.id", "type": "header:X-Event-Type"}')
    const unknown = Object.keys(given).find((name) => !Object.prototype.hasOwnProperty.call(DEFAULTS, name))
    if (unknown !== undefined)
        return invalid(`.${unknown}`, `left out, its names are ${Object.keys(DEFAULTS).join(', ')}`)
    const places: Partial<Record<Fact, Place>> = {}
    for (const name of Object.keys(DEFAULTS) as Fact[]) {
        const place = placeOf(name, given[name] ?? DEFAULTS[name])
        if (!place) return invalid(`.${name}`, 'a path such as data.id, or header:X-Name')
        places[name] = place
    }
    return ok(places as FactPlaces)
}

/** The headers that an envelope names; none where it cannot be read. */
export function headersNamed(text: string): readonly string[] {
    const places = readLayout(text)
    return places.ok ? Object.values(places.value).flatMap(({ header }) => (header === '' ? [] : [header])) : []
}

export function layoutProblem(text: string): Invalid | undefined {
    const places = readLayout(text)
    return places.ok ? undefined : places.problem
}

const invalid = (path: string, expected: string): Result<never, Invalid> =>
    fail({ kind: 'invalid', path: `The envelope of the connection${path}`, expected })

function placeOf(name: Fact, text: unknown): Place | undefined {
    if (typeof text !== 'string') return undefined
    if (text === '') return DEFAULTS[name] === '' ? { text, header: '', path: [] } : undefined
    if (!text.startsWith(HEADER)) {
        const path = parsePath(text)
        return path && { text, header: '', path }
    }
    const header = text.slice(HEADER.length).trim()
    const isAllowed = /^[\w-]+$/.test(header) && !SECRET_HEADERS.includes(header.toLowerCase()) && name !== 'data'
    return isAllowed ? { text, header, path: [] } : undefined
}

/** What stands there; undefined where nothing does, and where no place was given. */
export function factAt({ text, header, path }: Place, body: unknown, headers: Headers): unknown {
    if (text === '') return undefined
    return header === '' ? valueAt(body, path) : headers(header)
}
