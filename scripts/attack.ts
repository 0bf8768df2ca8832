// `npm run attack -- --requests N [--seed S]`: sends the local instance with the built package what nobody sends who means
// well. Nothing may be answered with 5xx, and nothing be stored but what was accepted.
import { parseArgs } from 'node:util'
import { attack } from '../test/support/hostile/run.ts'
import makeTemplate, { removeTemplate } from '../test/support/instance/template.ts'

const { values } = parseArgs({
    options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})

await makeTemplate()
const startedAt = performance.now()
const { statuses, accepted, problems } = await attack({ requests: Number(values.requests), seed: Number(values.seed) })
removeTemplate()
for (const [status, count] of [...statuses].sort())
    console.log(`${String(count).padStart(6)}  ${status || 'no answer'}`)
console.log(`${accepted} events accepted, in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
for (const problem of problems.slice(0, 20)) console.log(`PROBLEM ${problem}`)
console.log(problems.length === 0 ? 'nothing is wrong' : `${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)
