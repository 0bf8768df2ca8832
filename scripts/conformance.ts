// `npm run conformance`: what ServiceNow's documentation says, asked of an instance. SN_INSTANCE_URL, SN_USER and
// SN_PASSWORD name one (an administrator); without them a local instance is started for the run. It makes its own data
// and removes it. With `--documents FOLDER`, a checkout of ServiceNow/ServiceNowDocs, it only checks that the sentences
// stand where they are said to stand. A topic that an instance lacks what it needs for is skipped, and that is no
// success unless `--may-skip TOPIC` names it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startInstance } from '../local-instance/instance.ts'
import { misquoted } from '../test/conformance/frame/documents.ts'
import { report, unaskedTopics } from '../test/conformance/frame/report.ts'
import { runTopics } from '../test/conformance/frame/run.ts'
import { openSite } from '../test/conformance/frame/site.ts'
import { TOPICS } from '../test/conformance/topics/index.ts'

const { values } = parseArgs({
    options: { documents: { type: 'string' }, 'may-skip': { type: 'string', multiple: true, default: [] } },
})

async function run(url: string): Promise<boolean> {
    const { SN_USER: user = 'admin', SN_PASSWORD: password = 'admin' } = process.env
    console.log(`Asking ${url} ...`)
    const { outcomes, left } = await runTopics(openSite(url, { user, password }), TOPICS)
    console.log(report(outcomes, left))
    const unasked = unaskedTopics(outcomes, values['may-skip'])
    for (const topic of unasked) console.log(`NOT ASKED ${topic}: --may-skip "${topic}" where that is meant`)
    return unasked.length === 0 && outcomes.every(({ verdict }) => verdict !== 'failed')
}

async function runLocally(): Promise<boolean> {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'conformance-'))
    const instance = await startInstance({ port: 0, dataDirectory })
    try {
        return await run(instance.url)
    } finally {
        await instance.close()
        rmSync(dataDirectory, { recursive: true, force: true })
    }
}

function checkQuotations(folder: string): boolean {
    const wrong = misquoted(folder, TOPICS)
    for (const quotation of wrong) console.log(`NOT THERE ${quotation}`)
    const count = TOPICS.flatMap(({ expectations }) => expectations).length
    console.log(`${count - wrong.length} of ${count} quotations stand in their documents`)
    return wrong.length === 0
}

const { SN_INSTANCE_URL: url } = process.env
const isGood = values.documents ? checkQuotations(values.documents) : await (url ? run(url) : runLocally())
process.exitCode = isGood ? 0 : 1
