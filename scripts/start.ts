// `npm start`: builds the app, boots the local instance, installs the built package with ServiceNow's own command line,
// plays the demo into an empty instance and serves until it is stopped.
import { once } from 'node:events'
import { createServer } from 'node:net'
import { installApp, nowSdk } from './command/install.ts'
import { demoPorts, playDemo } from './demo/play.ts'
import { prepareInstance } from './demo/prepare.ts'
import { certifiedUrl, tlsFiles } from '../local-instance/http/tls-files.ts'
import { startInstance } from '../local-instance/instance.ts'
import { instanceClient } from '../test/support/instance/client.ts'

const DEFAULT_PORT = 8080

async function main(): Promise<void> {
    const port = Number(process.env['PORT'] ?? DEFAULT_PORT)
    const isEmpty = process.argv.includes('--empty')
    for (const one of [port, ...(isEmpty ? [] : demoPorts())]) await expectFree(one)
    console.log('Building the app ...')
    await nowSdk('build')
    const tls = tlsFiles(process.env)
    const instance = await startInstance({
        port,
        tls,
        dataDirectory: process.env['DATA_DIR'] ?? '.local',
    })
    stopOnSignal(() => instance.close())
    const url = certifiedUrl(instance.url, tls)
    console.log('Installing it ...')
    await installApp(url)
    const admin = instanceClient(url)
    await prepareInstance(admin)
    if (!isEmpty) await playDemo(admin, url)
    console.log(`AI Governance Bridge is ready at ${instance.url}`)
}

/** Said before the build, which takes its time. */
async function expectFree(port: number): Promise<void> {
    const server = createServer().listen(port, '127.0.0.1')
    try {
        await once(server, 'listening')
    } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause
        throw new Error(`Port ${port} is taken: stop what listens there, or choose PORT, DATA_DIR and PEER_PORT anew.`)
    }
    server.close()
    await once(server, 'close')
}

/** Ends it cleanly. A terminal signals the whole group and npm passes its signal on, so the same one comes twice. */
function stopOnSignal(close: () => Promise<void>): void {
    let isClosing = false
    const stop = (): void => {
        if (isClosing) return
        isClosing = true
        void close().then(() => process.exit(0))
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
})
