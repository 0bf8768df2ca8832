import { isJsonObject } from '../peer/answer.ts'
import type { CaseStatus } from './state.ts'

/** What the inbox reads of a body: which record it speaks of, and the vendor's own word for its state. */
export interface VendorRecord {
    readonly externalId: string
    readonly status: string | undefined
}

/** One ITSM product; which one speaks is told by the connector, never by the shape of the body. */
export interface Vendor {
    readonly statuses: ReadonlyMap<string, CaseStatus>
    /** The spelling that `statuses` has its keys in. */
    readonly spell: (status: string) => string
    readonly read: (payload: Record<string, unknown>) => VendorRecord | undefined
}

const SERVICENOW: Vendor = {
    statuses: new Map<string, CaseStatus>([
        ['1', 'triaged'],
        ['2', 'investigating'],
        ['3', 'contained'],
        ['6', 'resolved'],
        ['7', 'closed'],
        ['8', 'closed'],
    ]),
    spell: (status) => status.trim(),
    read: readServiceNow,
}

const JIRA: Vendor = {
    statuses: new Map<string, CaseStatus>([
        ['to do', 'triaged'],
        ['open', 'triaged'],
        ['backlog', 'triaged'],
        ['selected for development', 'triaged'],
        ['in progress', 'investigating'],
        ['in review', 'investigating'],
        ['blocked', 'contained'],
        ['on hold', 'contained'],
        ['resolved', 'resolved'],
        ['done', 'resolved'],
        ['closed', 'closed'],
        ['cancelled', 'closed'],
        ['canceled', 'closed'],
        ["won't fix", 'closed'],
        ['wont fix', 'closed'],
        ["won't do", 'closed'],
    ]),
    spell: (status) => status.trim().toLowerCase(),
    read: readJira,
}

/** The supported vendors by connector type; maps from AiSOC services/api/app/api/v1/endpoints/inbox_itsm.py. */
export const VENDORS: ReadonlyMap<string, Vendor> = new Map([
    ['jira', JIRA],
    ['servicenow', SERVICENOW],
])

/** The case status that a vendor's word stands for; undefined where it stands for none. */
export function caseStatusOf(vendor: Vendor, status: string | undefined): CaseStatus | undefined {
    return status === undefined ? undefined : vendor.statuses.get(vendor.spell(status))
}

/** The columns are at the top or under `current`; only `sys_id` and `state` are read. */
function readServiceNow(payload: Record<string, unknown>): VendorRecord | undefined {
    const record = 'current' in payload ? payload['current'] : payload
    if (!isJsonObject(record) || !isFilledText(record['sys_id'])) return undefined
    return { externalId: record['sys_id'], status: textOfState(record['state']) }
}

/** `issue.key` and `issue.fields.status.name` of a Jira webhook. */
function readJira(payload: Record<string, unknown>): VendorRecord | undefined {
    const issue = payload['issue']
    if (!isJsonObject(issue) || !isFilledText(issue['key'])) return undefined
    const status = member(member(issue, 'fields'), 'status')
    const name = member(status, 'name')
    return { externalId: issue['key'], status: typeof name === 'string' ? name : undefined }
}

/** Python's `str()` of the value as far as it can name a state: `6` and `"6"` do, `{"value":"6"}` and `["6"]` do not. */
function textOfState(state: unknown): string | undefined {
    if (state === undefined || state === null) return undefined
    return typeof state === 'object' ? JSON.stringify(state) : String(state)
}

function member(value: unknown, name: string): unknown {
    return isJsonObject(value) ? value[name] : undefined
}

function isFilledText(value: unknown): value is string {
    return typeof value === 'string' && value !== ''
}
