// Audits what ships: the records under dist/app, after `now-sdk build`.
import { existsSync } from 'node:fs'
import { engineFindings, modulesOf } from './built/engine.ts'
import { foreignRuleFindings } from './built/foreign-rules.ts'
import { readPackage } from './built/package.ts'
import { unresolvedFindings } from './built/unresolved.ts'

const FOLDER = 'dist/app'

function main(): number {
    if (!existsSync(FOLDER)) {
        console.error(`${FOLDER} is missing: run now-sdk build first`)
        return 1
    }
    const records = readPackage(FOLDER)
    const findings = [engineFindings, unresolvedFindings, foreignRuleFindings].flatMap((find) => find(records))
    for (const { where, what } of findings) console.error(`${where}: ${what}`)
    const verdict = findings.length === 0 ? 'no findings' : `${findings.length} findings`
    console.log(`built package: ${modulesOf(records).length} modules, ${records.length} records, ${verdict}`)
    return findings.length === 0 ? 0 : 1
}

process.exitCode = main()
