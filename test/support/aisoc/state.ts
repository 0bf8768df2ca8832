import { randomBytes, randomUUID } from 'node:crypto'

/** The statuses of a case, oldest stage first; CHECK of the table `aisoc_cases`. */
export type CaseStatus = 'new' | 'triaged' | 'investigating' | 'contained' | 'resolved' | 'closed'

export type CaseSeverity = 'info' | 'low' | 'medium' | 'high' | 'critical'

/** A row of `tenant_inbox_tokens`: the credential in the path of the inbox. */
export interface InboxToken {
    token: string
    /** Only `itsm-inbound` opens the ITSM inbox. */
    templateId: string
    tenantId: string
    /** Without it the inbox checks no signature, whatever the header says. */
    hmacSecret?: string
    revoked: boolean
    lastUsedAt: string | null
}

/** A row of `connectors`: one ServiceNow instance or Jira site of a tenant. */
export interface Connector {
    id: string
    tenantId: string
    /** `servicenow`, `jira`, or a type that the ITSM inbox does not support. */
    type: string
    enabled: boolean
}

/** A row of `api_keys`; the key itself starts with `aisoc_`. */
export interface ApiKey {
    key: string
    tenantId: string
    /** `cases:read`, `cases:write`, `cases:*` or `*`. */
    scopes: string[]
    revoked: boolean
}

/** A case with the fields of CaseResponse, AiSOC services/api/app/api/v1/endpoints/cases.py, and its tenant. */
export interface AisocCase {
    id: string
    case_number: string | null
    title: string
    description: string | null
    severity: CaseSeverity
    status: CaseStatus
    assignee: string | null
    mitre_techniques: string[]
    alert_ids: string[]
    observable_graph: { nodes: unknown[]; edges: unknown[] }
    evidence_chain: unknown[]
    compliance_frameworks: string[]
    opened_at: string
    triaged_at: string | null
    resolved_at: string | null
    closed_at: string | null
    created_at: string
    updated_at: string
    created_by: string | null
    tags: Record<string, unknown>
    sla_due_at: string | null
    /** Never on the wire. */
    tenantId: string
}

/** A row of `case_external_refs`; unique by connector instance and external id. */
export interface ExternalRef {
    id: string
    case_id: string
    connector_instance_id: string
    vendor: string
    external_id: string
    external_status: string | null
    last_synced_at: string | null
}

/** A row of `aisoc_case_comments`, as it stands on the wire. */
export interface CaseComment {
    id: string
    case_id: string
    author: string
    body: string
    is_system: boolean
    created_at: string
}

/** All that the stand-in remembers; gone when the process ends. */
export interface AisocState {
    readonly tokens: InboxToken[]
    readonly connectors: Connector[]
    readonly apiKeys: ApiKey[]
    readonly cases: AisocCase[]
    readonly refs: ExternalRef[]
    readonly comments: CaseComment[]
    /** How many of the next writes the database refuses. */
    databaseFailures: number
}

/** The tenant of everything that names none. */
export const DEFAULT_TENANT = '91aa3f52-0c7b-4d0e-8a57-2f6f3f0f9c01'

export function createState(): AisocState {
    return { tokens: [], connectors: [], apiKeys: [], cases: [], refs: [], comments: [], databaseFailures: 0 }
}

export function newToken(given: Partial<InboxToken>): InboxToken {
    const token = `aitnb_${randomBytes(24).toString('base64url')}`
    return { token, templateId: 'itsm-inbound', tenantId: DEFAULT_TENANT, revoked: false, lastUsedAt: null, ...given }
}

export function newConnector(given: Partial<Connector>): Connector {
    return { id: randomUUID(), tenantId: DEFAULT_TENANT, type: 'servicenow', enabled: true, ...given }
}

export function newApiKey(given: Partial<ApiKey>): ApiKey {
    const key = `aisoc_${randomBytes(24).toString('base64url')}`
    return { key, tenantId: DEFAULT_TENANT, scopes: ['cases:read', 'cases:write'], revoked: false, ...given }
}

/** True once for every failure asked for: the write that asks is the one refused. */
export function databaseRefuses(state: AisocState): boolean {
    if (state.databaseFailures <= 0) return false
    state.databaseFailures -= 1
    return true
}

export function presentTime(): string {
    return new Date().toISOString()
}
