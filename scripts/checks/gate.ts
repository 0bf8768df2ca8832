import { run } from '../command/run.ts'

/** One gate of the project: a script of package.json. */
export interface Gate {
    name: string
    /** What follows the script's name on the command line. */
    options?: string
}

export interface Verdict {
    passed: number
    failed: number
}

const verdictOf = (passed: boolean): Verdict => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })

export const sum = (verdicts: Verdict[]): Verdict =>
    verdicts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 })

/** Runs a gate, prints its name and time, and what it said where it failed. */
export async function runGate({ name, options }: Gate): Promise<Verdict> {
    const started = Date.now()
    const { code, output } = await run(`npm run --silent ${name}${options ? ` -- ${options}` : ''}`)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds} s`)
    if (code !== 0) console.log(output.trimEnd())
    return verdictOf(code === 0)
}

/** One after the other. */
export async function runGates(gates: Gate[]): Promise<Verdict> {
    const verdicts: Verdict[] = []
    for (const gate of gates) verdicts.push(await runGate(gate))
    return sum(verdicts)
}
