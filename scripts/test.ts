// Everything that proves the project, gate by gate. Whatever happens, the last line counts: `N passed, N failed`.
import { runGates, sum } from './checks/gate.ts'
import type { Verdict } from './checks/gate.ts'
import { runJest } from './checks/jest.ts'

const GATES = ['build:check', 'format:check', 'lint', 'typecheck', 'deps', 'unused'].map((name) => ({ name }))

async function main(): Promise<Verdict> {
    try {
        return sum([await runGates(GATES), await runJest()])
    } catch (error) {
        console.error(error)
        return { passed: 0, failed: 1 }
    }
}

const { passed, failed } = await main()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
