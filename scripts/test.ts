// Everything that proves the project, gate by gate. Whatever happens, the last line counts: `N passed, N failed`.
import { runGate, runGates, sum } from './checks/gate.ts'
import type { Verdict } from './checks/gate.ts'
import { runJest } from './checks/jest.ts'

const GATES = ['format:check', 'lint', 'typecheck', 'deps', 'unused'].map((name) => ({ name }))

async function main(): Promise<Verdict> {
    try {
        return sum(await Promise.all([runGates(GATES), buildAndTest()]))
    } catch (error) {
        console.error(error)
        return { passed: 0, failed: 1 }
    }
}

/** The tests run what was built; all other gates run beside the two. */
async function buildAndTest(): Promise<Verdict> {
    return sum([await runGate({ name: 'build:check' }), await runJest()])
}

const { passed, failed } = await main()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
