// Audits what ships: the records under dist/app, after `now-sdk build`. Each finding names its rule and the cure.
import { existsSync } from 'node:fs'
import { audit } from './built/audit.ts'
import { EXCEPTIONS } from './built/exceptions.ts'
import { readPackage } from './built/package.ts'
import { modulesOf } from './built/programs.ts'
import { RULES } from './built/rules.ts'

const FOLDER = 'dist/app'

function main(): number {
    if (!existsSync(FOLDER)) {
        console.error(`${FOLDER} is missing: run now-sdk build first`)
        return 1
    }
    const pack = readPackage(FOLDER)
    const verdicts = audit(pack, EXCEPTIONS)
    for (const { rule, findings } of verdicts) {
        console.error(`${rule.id}: ${rule.title}. Cure: ${rule.cure}. (${rule.source})`)
        for (const { where, what } of findings) console.error(`    ${where}: ${what}`)
    }
    const count = verdicts.reduce((sum, { findings }) => sum + findings.length, 0)
    const size = `${RULES.length} rules, ${modulesOf(pack).length} modules, ${pack.records.length} records`
    console.log(`package audit: ${size}, ${count === 0 ? 'no findings' : `${count} findings`}`)
    return count === 0 ? 0 : 1
}

process.exitCode = main()
