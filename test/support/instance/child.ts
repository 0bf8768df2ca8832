import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { CODE_VARIABLE } from './compile.ts'

const START_LIMIT_MS = 150_000

/** A local instance in a process of its own, as people run it. */
export interface InstanceProcess {
    readonly url: string
    /** Resolves when it has ended, however. */
    readonly ended: Promise<unknown>
    /** What it printed. */
    output(): string
    stop(): Promise<void>
    /** Without a chance to clean up, as when the machine dies. */
    kill(): Promise<void>
}

export async function startInstanceProcess(
    dataDirectory: string,
    environment: Readonly<Record<string, string>> = {},
): Promise<InstanceProcess> {
    const child = spawn(process.execPath, program(), {
        env: { ...process.env, ...environment, PORT: '0', DATA_DIR: dataDirectory },
        stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = once(child, 'exit')
    let output = ''
    const collect = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    const url = await readyUrl(child, () => output)
    const end = async (signal: NodeJS.Signals): Promise<void> => {
        if (child.exitCode !== null || child.signalCode !== null) return
        child.kill(signal)
        await ended
    }
    return { url, ended, output: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

/** Compiled before all tests; else from its sources. */
function program(): readonly string[] {
    const code = process.env[CODE_VARIABLE]
    return code ? [join(code, 'main.js')] : ['--import', 'tsx', 'local-instance/main.ts']
}

function readyUrl(child: ChildProcess, output: () => string): Promise<string> {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(
            () => reject(new Error(`No instance after ${START_LIMIT_MS} ms: ${output()}`)),
            START_LIMIT_MS,
        )
        const done = (act: () => void): void => {
            clearTimeout(timer)
            act()
        }
        child.stdout?.on('data', () => {
            const url = /ready at (http\S+)/.exec(output())?.[1]
            if (url) done(() => resolve(url))
        })
        child.once('exit', (code) => done(() => reject(new Error(`The instance ended with ${code}: ${output()}`))))
    })
}
