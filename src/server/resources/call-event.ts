import type { NewEvent, StoredEvent } from '../inbound/event.ts'

/** Where the id of the path is remembered: no header has such a name, so that no event of a platform passes for a call. */
const PATH_ID = ':id'

/** Whether an event is a call of the resource API. */
export const isCall = ({ headers }: Pick<StoredEvent, 'headers'>): boolean =>
    Object.prototype.hasOwnProperty.call(headers, PATH_ID)

/** The id of the path that was called; empty = it had none. */
export const pathIdOf = ({ headers }: Pick<StoredEvent, 'headers'>): string => headers[PATH_ID] ?? ''

/** What is remembered of the path. */
export const rememberedPath = (id: string): NewEvent['headers'] => ({ [PATH_ID]: id })

/** What a body asks to be shown only does not stand in the way of what is done after it, under the same id or key. */
export const DRY_RUN = 'dry_run:'

/** The names that a call without an id of the caller has begin with this: nothing of a platform is called so. */
export const OWN_NAME = 'call:'
