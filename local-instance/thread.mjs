// Worker threads do not inherit the TypeScript loader on Node 20: this entry registers it, then loads the real one.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(new URL(workerData.entry, import.meta.url).href)
