// `npm run kill -- --kills N [--seed S]`: kills the local instance with the built package again and again, in the middle
// of whatever it does, and counts afterwards whether everything is there, and once.
import { parseArgs } from 'node:util'
import { runKills } from '../test/support/kill/run.ts'
import makeTemplate, { removeTemplate } from '../test/support/instance/template.ts'

const { values } = parseArgs({
    options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})

await makeTemplate()
const startedAt = performance.now()
const report = await runKills({ kills: Number(values.kills), seed: Number(values.seed), log: console.log })
removeTemplate()

const steps = new Map<string, number>()
for (const { step, write } of report.deaths) {
    const name = step === 'platform' ? `platform: ${write}` : step
    steps.set(name, (steps.get(name) ?? 0) + 1)
}
console.log('\nwhere it died')
for (const [step, count] of [...steps].sort(([, a], [, b]) => b - a))
    console.log(`${String(count).padStart(5)}  ${step}`)
console.log(`${String(report.byTime).padStart(5)}  killed at some time`)

const { stories, callbacks, startMs, problems } = report
const events = stories.flatMap(({ accepted }) => accepted).length
const middle = [...startMs].sort((a, b) => a - b)[Math.floor(startMs.length / 2)] ?? 0
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1)
console.log(`\n${report.deaths.length + report.byTime} kills at ${steps.size} steps in ${minutes} minutes`)
console.log(`${stories.length} cases, ${events} events answered with 2xx, ${callbacks} requests at AiSOC`)
console.log(`a start takes ${middle.toFixed(0)} ms`)
for (const problem of problems) console.log(`PROBLEM ${problem}`)
console.log(problems.length === 0 ? 'everything is accounted for' : `${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)
