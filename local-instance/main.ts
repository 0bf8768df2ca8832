import { startInstance } from './instance.ts'

const { PORT, DATA_DIR, SCRIPT_TIMEOUT_MS } = process.env
const instance = await startInstance({
    port: Number(PORT ?? 8080),
    dataDirectory: DATA_DIR ?? '.local',
    scriptTimeoutMs: SCRIPT_TIMEOUT_MS === undefined ? undefined : Number(SCRIPT_TIMEOUT_MS),
})
console.log(`Local instance is ready at ${instance.url}`)
let isClosing = false
const stop = (): void => {
    if (isClosing) return
    isClosing = true
    void instance.close().then(() => process.exit(0))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
