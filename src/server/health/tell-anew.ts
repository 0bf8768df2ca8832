import type { GlideRecord } from '@servicenow/glide'

/**
 * Before rule on connections, when an alert group is chosen: none of its members was told of what was there before. The
 * next watch tells them, where it is there still.
 */
export function tellAnew(current: Pick<GlideRecord, 'setValue'>): void {
    current.setValue('dead_told_at', '')
    current.setValue('silence_told_at', '')
}
