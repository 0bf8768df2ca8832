// `npm run hostile -- --inputs N [--seed S]`: bodies, headers and signatures that nobody sends who means well, against the
// door on an instance in memory. No exception, no 5xx, nothing stored but what was accepted, every refusal with its cause.
import { parseArgs } from 'node:util'
import { attackDoor } from '../test/support/hostile-door/attack.ts'

const { values } = parseArgs({
    options: { inputs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})

const inputs = Number(values.inputs)
const startedAt = performance.now()
const { statuses, problems } = attackDoor(inputs, Number(values.seed))
const seconds = (performance.now() - startedAt) / 1000
for (const [status, count] of [...statuses].sort(([a], [b]) => a - b))
    console.log(`${String(count).padStart(8)}  ${status}`)
console.log(`${inputs} inputs in ${seconds.toFixed(0)} s`)
for (const problem of problems.slice(0, 20)) console.log(`PROBLEM ${problem}`)
console.log(problems.length === 0 ? 'nothing is wrong' : `${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
