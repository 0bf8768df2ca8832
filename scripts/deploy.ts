// Builds the app and installs it on the instance named by SN_SDK_INSTANCE_URL, SN_SDK_USER and SN_SDK_USER_PWD.
import { show } from './command/run.ts'

const NEEDED = ['SN_SDK_INSTANCE_URL', 'SN_SDK_USER', 'SN_SDK_USER_PWD']

async function main(): Promise<number> {
    const missing = NEEDED.filter((name) => !process.env[name])
    if (missing.length > 0) {
        console.error(`Set ${missing.join(', ')}`)
        return 1
    }
    const installed =
        (await show('now-sdk build')) && (await show('now-sdk install', { SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL' }))
    return installed ? 0 : 1
}

process.exitCode = await main()
