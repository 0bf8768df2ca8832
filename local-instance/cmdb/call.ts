import type { Engine } from '../engine.ts'
import { readProperty } from '../records/properties.ts'
import type { Payload } from './payload.ts'

/** How a call wants its payload to be treated (IdentificationEngineScopedAPI.md, options). */
export interface Options {
    readonly partialPayloads: boolean
    readonly partialCommits: boolean
    readonly deduplicates: boolean
    readonly summary: boolean
    readonly keepsLastDiscovered: boolean
    readonly keepsLastScan: boolean
}

/** One call of the engine. */
export interface Call extends Payload {
    readonly engine: Engine
    /** Undefined where the method has none. */
    readonly source: string | undefined
    readonly options: Options
    /** False: "does not commit the result". */
    readonly commits: boolean
}

/** What the methods without options do: all or nothing. */
export const PLAIN: Options = {
    partialPayloads: false,
    partialCommits: false,
    deduplicates: false,
    summary: false,
    keepsLastDiscovered: false,
    keepsLastScan: false,
}

/**
 * "By default or if partial_payloads is set to true, both partial_commits and deduplicate_payloads are enabled, even if
 * they are set to false".
 */
export function readOptions(given: unknown): Options {
    const options = (given ?? {}) as Readonly<Record<string, unknown>>
    const isSet = (name: string, otherwise: boolean): boolean =>
        options[name] === undefined ? otherwise : String(options[name]) === 'true'
    const partialPayloads = isSet('partial_payloads', true)
    return {
        partialPayloads,
        partialCommits: partialPayloads || isSet('partial_commits', true),
        deduplicates: partialPayloads || isSet('deduplicate_payloads', true),
        summary: isSet('generate_summary', false),
        keepsLastDiscovered: isSet('skip_updating_source_last_discovered_to_now', false),
        keepsLastScan: isSet('skip_updating_last_scan_to_now', false),
    }
}

/** A property of the engine that is true or false. */
export const isOn = (engine: Engine, name: string, otherwise: boolean): boolean =>
    (readProperty(engine, name) ?? String(otherwise)) === 'true'
