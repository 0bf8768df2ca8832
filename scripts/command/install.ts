import { existsSync } from 'node:fs'
import { run } from './run.ts'

/** Runs a command of the SDK; it reports some failures only in what it prints. */
export async function nowSdk(command: string, environment: Record<string, string> = {}): Promise<void> {
    const { code, output } = await run(`now-sdk ${command}`, environment)
    if (code !== 0 || /\bERROR\b/.test(output)) throw new Error(`now-sdk ${command} failed:\n${output}`)
}

/** Installs the built package, which is built where there is none, as the administrator of a local instance. */
export async function installApp(instanceUrl: string): Promise<void> {
    if (!existsSync('dist/app')) await nowSdk('build')
    await nowSdk('install', {
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
        SN_SDK_INSTANCE_URL: instanceUrl,
        SN_SDK_USER: 'admin',
        SN_SDK_USER_PWD: 'admin',
    })
}
