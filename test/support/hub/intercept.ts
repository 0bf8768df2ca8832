import type { Hub } from '../../../src/server/hub.ts'

/** One call of a flow to its hub. */
export interface HubCall {
    /** Counted from 1. */
    readonly number: number
    /** As in `events.insert`, or `now`. */
    readonly method: string
    readonly args: readonly unknown[]
}

/** What the flow gets in place of the true answer. */
interface Instead {
    readonly answer: unknown
}

/** May look, throw or answer in place of the hub: before a call nothing was committed yet, after it everything was. */
export interface Hooks {
    beforeCall?(call: HubCall): Instead | undefined
    afterCall?(call: HubCall, answer: unknown): Instead | undefined
}

type Callable = (...args: readonly unknown[]) => unknown

/** The same hub, with every call of every part going past the hooks. */
export function intercept(hub: Hub, hooks: Hooks): Hub {
    let calls = 0
    const watched =
        (method: string, run: Callable): Callable =>
        (...args) => {
            const call = { number: ++calls, method, args }
            const instead = hooks.beforeCall?.(call)
            if (instead) return instead.answer
            const answer = run(...args)
            const changed = hooks.afterCall?.(call, answer)
            return changed ? changed.answer : answer
        }
    const wrap = (part: object, prefix: string): object =>
        Object.fromEntries(
            Object.entries(part).map(([name, member]: [string, unknown]) => [
                name,
                typeof member === 'function'
                    ? watched(prefix + name, member as Callable)
                    : wrap(member as object, `${name}.`),
            ]),
        )
    return wrap(hub, '') as Hub
}
