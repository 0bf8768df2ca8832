import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { showOutcome, tellPerson } from '../glide/person.ts'
import { callerName } from '../glide/rest.ts'
import { promote } from './promote.ts'
import { moveOn } from './release.ts'

/** UI action Release on events. */
export function releasePressed(current: GlideRecord, action: GlideAction): void {
    moveOn(current.getUniqueValue(), 'event_released', glideHub)
    tellPerson('The event is tried again in a moment, with all its tries.', current, action)
}

/** UI action Retry on events. */
export function retryPressed(current: GlideRecord, action: GlideAction): void {
    moveOn(current.getUniqueValue(), 'event_retried', glideHub)
    tellPerson('The event is tried again in a moment.', current, action)
}

/** UI action Replay on events. */
export function replayPressed(current: GlideRecord, action: GlideAction): void {
    moveOn(current.getUniqueValue(), 'event_replayed', glideHub)
    tellPerson(
        'The event is settled once more in a moment; what it did before stays as people left it.',
        current,
        action,
    )
}

/** UI action Promote on events: their dry run is carried out as it was shown. */
export function promotePressed(current: GlideRecord, action: GlideAction): void {
    showOutcome(promote(current.getUniqueValue(), callerName(), glideHub), current, action)
}
