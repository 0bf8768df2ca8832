import { hasRole } from '../../forms/press.ts'
import { uiActionById } from '../../forms/ui-action.ts'
import type { HttpResponse } from '../../http/messages.ts'
import type { PageCall } from '../page-call.ts'
import { scriptResponse } from '../responses.ts'

export const CLIENT_SCRIPT = '/ui_action_script.do'

/** Where the form finds the script of an action that begins in the browser. */
export const clientScriptPath = (actionId: string): string => `${CLIENT_SCRIPT}?sys_id=${actionId}`

/** The script as it is kept; what its button calls is bound to it by `assets/client.js`. */
export function clientScript({ engine, parameters }: PageCall): HttpResponse {
    const action = uiActionById(engine, parameters.get('sys_id') ?? '')
    if (!action?.isClient || !hasRole(engine, action)) return scriptResponse(404, '')
    const { sysId, script, onClick } = action
    return scriptResponse(200, `${script}\n;onPress(${JSON.stringify(sysId)}, function () {\n${onClick}\n})\n`)
}
