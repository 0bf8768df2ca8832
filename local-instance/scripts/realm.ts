import vm from 'node:vm'
import type { Clock } from '../engine.ts'

/**
 * A JavaScript world as the platform's engine offers it: no timers, no Node, no code from strings, none of the built-ins
 * that the engine feature matrix disallows, and the engine's stricter dates.
 */
export function createRealm(name: string, clock: Clock, globals: Record<string, unknown>): vm.Context {
    const context = vm.createContext(Object.create(null) as object, {
        name,
        codeGeneration: { strings: false, wasm: false },
    })
    for (const builtIn of DISALLOWED) vm.runInContext(`delete globalThis.${builtIn}`, context)
    const installDate = vm.runInContext(DATE, context) as (now: () => number) => void
    installDate(() => clock.now())
    for (const [key, value] of Object.entries(globals))
        Object.defineProperty(context, key, { value, writable: true, configurable: true, enumerable: false })
    return context
}

const DISALLOWED = [
    'Reflect',
    'WeakRef',
    'FinalizationRegistry',
    'SharedArrayBuffer',
    'Atomics',
    'WebAssembly',
    'Intl',
    'console',
]

/** The engine parses ISO dates only: its own `YYYY-MM-DD HH:MM:SS` is an invalid date there. */
const DATE = `(now) => {
    const RealDate = Date
    const iso = /^[+-]?\\d{4,6}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$/
    const parse = (text) => (iso.test(text) ? RealDate.parse(text) : NaN)
    globalThis.Date = class Date extends RealDate {
        constructor(...args) {
            if (args.length === 0) super(now())
            else if (args.length === 1 && typeof args[0] === 'string') super(parse(args[0]))
            else super(...args)
        }
        static now() { return now() }
        static parse(text) { return parse(String(text)) }
        toLocaleString() { return this.toString() }
        toLocaleDateString() { return this.toDateString() }
        toLocaleTimeString() { return this.toTimeString() }
    }
}`
