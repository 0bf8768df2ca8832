import { RecordWrites } from '../glide/record/record-writes.ts'
import { localPath } from '../pages/responses.ts'
import { strictMembers } from '../glide/strict-members.ts'

/** `action` of a UI action's script, and where it sends the user in the end. */
export interface ActionObject {
    readonly api: object
    readonly location: () => string
}

/** ActionAPIBoth.md: the redirect is the next page the user sees; what is not here is an error with a name. */
export function createActionObject(table: string, parameters: URLSearchParams): ActionObject {
    let redirect: string | undefined
    let returnUrl = localPath(parameters.get('sysparm_goto_url'), `/${table}_list.do`)
    const members = {
        setRedirectURL: (to: unknown) => void (redirect = pageOf(to)),
        setReturnURL: (to: unknown) => void (returnUrl = pageOf(to)),
        getReturnURL: () => returnUrl,
        getURLParameter: (name: string) => parameters.get(String(name)),
    }
    return { api: strictMembers('action', members), location: () => redirect ?? returnUrl }
}

/** "If you pass the URL as a GlideRecord, this value takes the focus to that record's form." */
function pageOf(to: unknown): string {
    if (to instanceof RecordWrites) return `/${to.getRecordClassName()}.do?sys_id=${to.getUniqueValue() ?? ''}`
    const url = String(to)
    return /^([a-z]+:|\/)/i.test(url) ? url : `/${url}`
}
