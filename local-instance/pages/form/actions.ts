import { isShown } from '../../forms/press.ts'
import { uiActionsOf, type UiAction } from '../../forms/ui-action.ts'
import type { TableRecord } from '../../records/record.ts'
import type { PageCall } from '../page-call.ts'
import type { FormAction, FormActions } from './form-buttons.tsx'

/** The UI actions on the form of a record, by where they are shown. */
export function formActions({ engine, runtime }: PageCall, record: TableRecord): FormActions {
    const moment = record.isNew ? 'show_insert' : 'show_update'
    const shown = uiActionsOf(engine, record.model.name).filter(
        (action) => action.places.has(moment) && isShown({ engine, runtime, record }, action),
    )
    const at = (...places: readonly string[]): FormAction[] =>
        shown.filter((action) => places.some((place) => action.places.has(place))).map(toFormAction)
    return {
        buttons: at('form_button', 'form_button_v2'),
        menu: at('form_context_menu', 'form_menu_button_v2'),
        links: at('form_link'),
    }
}

const toFormAction = ({ sysId, name, hint, isPrimary, isClient }: UiAction): FormAction => ({
    ...{ id: sysId, label: name, hint, isPrimary, isClient },
})
