import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where in the app and at what a process died. */
export interface Death {
    /** The function of a flow that was at work and the hub's that it had called; `platform` when none was. */
    readonly step: string
    /** What the instance was about to do: verb and table. */
    readonly write: string
}

const FRAME = /at (?:Object\.)?([\w.<>]+) \([^)]*\/src\/server\/([\w/-]+)\.ts/
/** The lease stands between a flow and the hub, and is no step. */
const FENCE = /^records\/lease (insert|update|add|supersede)$/
const WRITE = /^\s*(INSERT|UPDATE|DELETE)[^"]*"(\w+)/

/** Reads what the process noted before it killed itself, and removes it. */
export function takeDeathNote(dataDirectory: string): Death | undefined {
    const file = join(dataDirectory, 'death.json')
    if (!existsSync(file)) return undefined
    const { statement, stack } = JSON.parse(readFileSync(file, 'utf8')) as { statement: string; stack: string }
    rmSync(file)
    const frames = stack.split('\n').flatMap((line) => {
        const [, name = '', path = ''] = FRAME.exec(line) ?? []
        return path === '' ? [] : [`${path} ${name}`]
    })
    const flow = frames.findIndex(isFlow)
    const call = frames.slice(0, flow).findLast((frame) => frame.startsWith('glide/'))
    const [, verb = '', table = ''] = WRITE.exec(statement) ?? []
    return { step: flow < 0 ? 'platform' : [frames[flow], call].filter(Boolean).join(' > '), write: `${verb} ${table}` }
}

const isFlow = (frame: string | undefined): boolean =>
    frame !== undefined && !frame.startsWith('glide/') && !FENCE.test(frame)
