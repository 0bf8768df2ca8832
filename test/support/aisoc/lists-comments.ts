import type { ScriptedAnswer } from '../hub/state.ts'
import type { World } from '../hub/world.ts'

/** What a platform says to those who ask it for comments, while it answers nothing else than it is told to. */
export interface CommentList {
    /** What arrived and is listed, in its order. */
    readonly listed: string[]
    /** A comment that is answered with a fault is stored nevertheless. */
    storesBeforeFault: boolean
}

/** The platform stores the comments that it answers well, and lists them as AiSOC does. */
export function listsComments({ state }: World): CommentList {
    const list: CommentList = { listed: [], storesBeforeFault: false }
    const scripted = [...state.answers]
    const push = (...answers: ScriptedAnswer[]): number => scripted.push(...answers)
    const shift = (): ScriptedAnswer | undefined => {
        const { method, url = '', body = '' } = state.requests.at(-1) ?? {}
        const answer = scripted.shift() ?? { status: 200 }
        const isGood = answer.status === 200
        if (!url.endsWith('/comments')) return answer
        if (method === 'GET') {
            const comments = list.listed.map((one) => ({ body: one, is_system: false }))
            return isGood && answer.body === undefined ? { status: 200, body: JSON.stringify(comments) } : answer
        }
        if (isGood || list.storesBeforeFault) list.listed.push((JSON.parse(body) as { readonly body: string }).body)
        return answer
    }
    Object.assign(state.answers, { shift, push })
    return list
}
