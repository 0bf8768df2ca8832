// Builds the app and packs the installable zip. now-sdk pack exits 0 on a missing build, so the zip itself is looked for.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { show } from './command/run.ts'

const FOLDER = 'target'

async function main(): Promise<number> {
    const ran = (await show('now-sdk build')) && (await show('now-sdk pack'))
    const zips = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.zip')) : []
    for (const zip of zips) console.log(`${join(FOLDER, zip)} ${statSync(join(FOLDER, zip)).size} bytes`)
    if (zips.length === 0) console.error(`No zip in ${FOLDER}/`)
    return ran && zips.length > 0 ? 0 : 1
}

process.exitCode = await main()
