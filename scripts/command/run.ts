import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

export interface Outcome {
    code: number
    output: string
}

/** Telemetry of the SDK off, the tools of this project found, whoever starts us. */
function environment(extra: Record<string, string>): NodeJS.ProcessEnv {
    const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
    return { ...process.env, PATH: path, NODE_ENV: 'test', ...extra }
}

/** Runs a command line and gathers what it prints. */
export function run(command: string, extra: Record<string, string> = {}): Promise<Outcome> {
    return new Promise((done) => {
        const child = spawn(command, { shell: true, env: environment(extra), stdio: ['ignore', 'pipe', 'pipe'] })
        const chunks: Buffer[] = []
        child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
        child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
        child.on('error', (error) => done({ code: 1, output: String(error) }))
        child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
    })
}

/** Runs a command line in front of the reader; true when it succeeded. */
export function show(command: string, extra: Record<string, string> = {}): Promise<boolean> {
    return new Promise((done) => {
        const child = spawn(command, { shell: true, env: environment(extra), stdio: 'inherit' })
        child.on('error', () => done(false))
        child.on('close', (code) => done(code === 0))
    })
}
