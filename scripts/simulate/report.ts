import { EXPECTED_FAULTS } from '../../test/support/simulator/expected-faults.ts'
import type { Outcome } from './run-seeds.ts'

const INVARIANTS: Readonly<Record<string, string>> = {
    '1': 'every event answered 2xx has one row and comes to its end',
    '2': 'one record and one link for each thing',
    '3': 'states are written in the order of the events',
    '4': 'what the platform wrote is not sent back',
    '5': 'the last word of people arrives, every note once and in order',
    '6': 'a replay changes nothing',
    '7': 'a refusal leaves nothing behind',
    '8': 'all else drains beside what is stuck, and an outage kills nothing',
}
/** Fewer seeds may miss a fault by chance. */
const ENOUGH_SEEDS = 5000

const line = (times: number, name: string): void => console.log(`${String(times).padStart(12)}  ${name}`)

/** Prints what happened; true when no invariant is broken and no fault was left out. */
export function printReport({ from, seeds, seconds, tally, broken }: Outcome): boolean {
    const each = ((seconds * 1000) / seeds).toFixed(2)
    console.log(`${seeds} seeds from ${from} in ${seconds.toFixed(0)} s, ${each} ms each`)
    console.log(`${tally.events} events, ${tally.calls} calls of the hub\n\nInvariants, seeds that broke them`)
    for (const [number, name] of Object.entries(INVARIANTS))
        line(broken.get(number)?.seeds.length ?? 0, `${number} ${name}`)
    console.log('\nExceptions of the invariants, how often they were used')
    for (const [name, times] of Object.entries(tally.exceptions).sort()) line(times, name)
    console.log('\nFaults')
    const faults = [...new Set([...EXPECTED_FAULTS, ...Object.keys(tally.faults)])].sort()
    for (const name of faults) line(tally.faults[name] ?? 0, name)
    for (const [invariant, { seeds: seedsThatBreak, words }] of broken) {
        const seed = seedsThatBreak[0] ?? from
        console.log(`\n${words}\n  seed ${seed}: npm run simulate -- --from ${seed} --trace (invariant ${invariant})`)
    }
    const missing = seeds < ENOUGH_SEEDS ? [] : faults.filter((name) => !tally.faults[name])
    if (missing.length > 0) console.log(`\nnever happened: ${missing.join(', ')}`)
    return broken.size === 0 && missing.length === 0
}
