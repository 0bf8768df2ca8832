import { isObject } from '../../shared/decode.ts'
import { parseJson } from '../../shared/json.ts'
import type { Inquired, Inquiry } from '../platform.ts'

const PAGE_SIZE = 50
/** Statuses with which a case needs nobody any more. */
const OVER = ['resolved', 'closed']
/** What AiSOC itself sends to connectors (`_serialize_case_for_push`): no evidence and no graph. */
const PROJECTED = [
    'id',
    'case_number',
    'title',
    'description',
    'severity',
    'status',
    'assignee',
    'tags',
    'mitre_techniques',
]
/** The status that a case is made with: its creation says all. */
const FIRST = 'new'

/**
 * The cases of AiSOC's API, `services/api/app/api/v1/endpoints/cases.py`: newest first, by offset. They are asked for
 * without a filter on their status: a case that moves on meanwhile would leave the filter and shift the next page.
 */
export const inquiry: Inquiry = {
    pageSize: PAGE_SIZE,
    pagePath: (position) => `/api/v1/cases?limit=${PAGE_SIZE}&offset=${position}`,
    thingPath: (externalId) => `/api/v1/cases/${encodeURIComponent(externalId)}`,
    thingsIn: (body) => {
        const things = parseJson(body)
        return Array.isArray(things) ? things : undefined
    },
    read: (thing) => {
        if (!isObject(thing) || typeof thing.id !== 'string' || typeof thing.status !== 'string') return undefined
        return inquired(thing, thing.id, thing.status)
    },
}

function inquired(found: Readonly<Record<string, unknown>>, id: string, status: string): Inquired {
    const createdAt = found.created_at ?? found.opened_at
    const changedAt = found.updated_at ?? createdAt
    const projected = Object.fromEntries(PROJECTED.map((name) => [name, found[name]]))
    const event = (type: string, eventId: string, timestamp: unknown): object => ({
        id: eventId,
        type,
        timestamp,
        data: { case: projected },
    })
    return {
        externalId: id,
        status,
        isOpen: !OVER.includes(status),
        creation: event('case.created', `backfill:${id}`, createdAt),
        progress:
            status === FIRST
                ? undefined
                : event('case.status_changed', `backfill:${id}:${status}:${String(changedAt)}`, changedAt),
        stateAt: (instant) => event('case.status_changed', `resync:${id}:${instant}`, instant),
    }
}
