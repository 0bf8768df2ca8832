import type { Hub } from '../hub.ts'
import { render } from '../mapping/template.ts'
import type { Completing } from '../records/completion.ts'
import type { Platform } from './platform.ts'

/** How the platform's own records are completed, by the value maps as they are; undefined where they lack nothing. */
export function completingOf({ id, adoption }: Platform, hub: Hub): Completing | undefined {
    const completion = adoption?.completion
    if (!completion) return undefined
    return {
        reads: adoption.fields,
        fieldsOf: (known) => {
            const { body, fields } = completion(known)
            const context = { body, valueMap: (name: string) => hub.mappings.valueMap(id, name) }
            return Object.fromEntries(
                Object.entries(fields).map(([name, template]) => {
                    const value = render(template, context)
                    return [name, value.ok ? value.value : '']
                }),
            )
        },
    }
}
