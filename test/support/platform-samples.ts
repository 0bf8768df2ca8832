import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Platform } from '../../src/server/platforms/platform.ts'

export type Sample = Readonly<Record<string, unknown>>

/** The vendor samples of a platform by event type, oldest rank first. */
export function samplesOf(platform: Platform): ReadonlyMap<string, Sample> {
    const folder = join(import.meta.dirname, '../platforms', platform.id.replaceAll('_', '-'), 'events')
    const samples = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sample)
    const rankOf = (type: string): number => platform.events[type]?.rank ?? Infinity
    const byType = samples.map((sample) => [typeOf(platform, sample), sample] as const)
    return new Map(byType.sort(([a], [b]) => rankOf(a) - rankOf(b)))
}

export function typeOf(platform: Platform, body: unknown): string {
    const envelope = platform.envelope(body, () => undefined, '')
    return envelope.ok ? envelope.value.type : `no event: ${envelope.problem.path}`
}

export function entityOf(platform: Platform, sample: Sample): string {
    const decoded = platform.events[typeOf(platform, sample)]?.decode(sample, '')
    const envelope = platform.envelope(sample, () => undefined, '')
    return decoded?.ok && envelope.ok ? decoded.value.entity || envelope.value.id : ''
}

/** Every field of a sample by its path, as a decoder names it; of a list its first item only. */
export function pathsOf(value: unknown, path = ''): readonly string[] {
    if (Array.isArray(value)) return pathsOf(value[0], `${path}[0]`)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, member]) => {
        const own = path === '' ? name : `${path}.${name}`
        return [own, ...pathsOf(member, own)]
    })
}

/** The sample without one of its fields. */
export function without(sample: Sample, path: string): Sample {
    const copy = structuredClone(sample) as Record<string, unknown>
    const names = path.split(/[.[\]]+/).filter(Boolean)
    const last = names.pop() ?? ''
    const owner = names.reduce((value, name) => value[name] as Record<string, unknown>, copy)
    Reflect.deleteProperty(owner, last)
    return copy
}
