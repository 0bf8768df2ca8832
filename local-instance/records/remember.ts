import type { Engine } from '../engine.ts'

interface Remembered {
    readonly generation: number
    readonly values: Map<string, unknown>
}

const caches = new WeakMap<Engine, Remembered>()

/** What was read from metadata under a key, read again when any metadata changed. */
export function remembered<T>(engine: Engine, key: string, read: () => T): T {
    let cache = caches.get(engine)
    if (cache?.generation !== engine.generation) cache = { generation: engine.generation, values: new Map() }
    caches.set(engine, cache)
    if (!cache.values.has(key)) cache.values.set(key, read())
    return cache.values.get(key) as T
}
