import { tlsFiles } from './http/tls-files.ts'
import { startInstance } from './instance.ts'

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const { PORT, DATA_DIR, SCRIPT_TIMEOUT_MS, SCRIPT_MEMORY_MB, CLOCK, DIE_AT_WRITE, QUERY_PLANS } = process.env
const instance = await startInstance({
    port: Number(PORT ?? 8080),
    tls: tlsFiles(process.env),
    dataDirectory: DATA_DIR ?? '.local',
    isClockFrozen: CLOCK === 'frozen',
    scriptTimeoutMs: numberOf(SCRIPT_TIMEOUT_MS),
    scriptMemoryMb: numberOf(SCRIPT_MEMORY_MB),
    dieAtWrite: numberOf(DIE_AT_WRITE),
    queryPlans: QUERY_PLANS,
})
console.log(`Local instance is ready at ${instance.url}`)
let isClosing = false
const stop = (): void => {
    if (isClosing) return
    isClosing = true
    void instance.close().then(() => process.exit(0))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
