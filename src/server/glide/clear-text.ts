import type { GlideRecord } from '@servicenow/glide'

/**
 * The clear text of a secret; empty when none is stored, undefined when it cannot be opened. The key of the instance opens
 * it. A clone has another key, and what the platform then says is not documented: nothing, an exception, or the text as it
 * lies in the database.
 */
export function clearText(record: Pick<GlideRecord, 'getValue' | 'getElement'>, name: string): string | undefined {
    const sealed = record.getValue(name) ?? ''
    if (sealed === '') return ''
    try {
        const clear = (record.getElement(name) as { getDecryptedValue(): string | null }).getDecryptedValue() ?? ''
        return clear === '' || clear === sealed ? undefined : clear
    } catch {
        return undefined
    }
}
