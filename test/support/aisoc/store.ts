import { findCase, linkCase, moveCase, newCase } from './case-record.ts'
import { newApiKey, newConnector, newToken, presentTime } from './state.ts'
import type {
    AisocCase,
    AisocState,
    ApiKey,
    CaseComment,
    CaseStatus,
    Connector,
    ExternalRef,
    InboxToken,
} from './state.ts'

/** What a test or the demo does at AiSOC itself. What it returns are copies; an unknown id throws. */
export interface Store {
    readonly addToken: (given?: Partial<InboxToken>) => InboxToken
    readonly revokeToken: (token: string) => void
    readonly addConnector: (given?: Partial<Connector>) => Connector
    readonly enableConnector: (id: string, enabled: boolean) => void
    readonly addApiKey: (given?: Partial<ApiKey>) => ApiKey
    readonly addCase: (given?: Partial<AisocCase>) => AisocCase
    readonly caseOf: (idOrNumber: string) => AisocCase
    readonly setStatus: (idOrNumber: string, status: CaseStatus) => void
    readonly link: (connectorId: string, externalId: string, caseId: string) => ExternalRef
    readonly hasCase: (idOrNumber: string) => boolean
    readonly refsOf: (idOrNumber: string) => ExternalRef[]
    /** The references to an ITSM record, of all connectors. */
    readonly linksOf: (externalId: string) => ExternalRef[]
    readonly commentsOf: (idOrNumber: string) => CaseComment[]
}

export function createStore(state: AisocState): Store {
    const caseOf = (idOrNumber: string): AisocCase => known(findCase(state, idOrNumber), `case ${idOrNumber}`)
    const tokenOf = (token: string): InboxToken =>
        known(
            state.tokens.find((one) => one.token === token),
            'such token',
        )
    const connectorOf = (id: string): Connector =>
        known(
            state.connectors.find((one) => one.id === id),
            `connector ${id}`,
        )
    const aboutCase = <Row extends { case_id: string }>(rows: readonly Row[], idOrNumber: string): Row[] => {
        const { id } = caseOf(idOrNumber)
        return structuredClone(rows.filter((row) => row.case_id === id))
    }
    return {
        addToken: (given = {}) => added(state.tokens, newToken(given)),
        revokeToken: (token) => void (tokenOf(token).revoked = true),
        addConnector: (given = {}) => added(state.connectors, newConnector(given)),
        enableConnector: (id, enabled) => void (connectorOf(id).enabled = enabled),
        addApiKey: (given = {}) => added(state.apiKeys, newApiKey(given)),
        addCase: (given = {}) => added(state.cases, newCase(given)),
        caseOf: (idOrNumber) => structuredClone(caseOf(idOrNumber)),
        setStatus: (idOrNumber, status) => moveCase(caseOf(idOrNumber), status, presentTime()),
        link: (connectorId, externalId, caseId) =>
            structuredClone(linkCase(state, { connectorId, externalId, caseId: caseOf(caseId).id })),
        hasCase: (idOrNumber) => findCase(state, idOrNumber) !== undefined,
        linksOf: (externalId) => structuredClone(state.refs.filter((ref) => ref.external_id === externalId)),
        refsOf: (idOrNumber) => aboutCase(state.refs, idOrNumber),
        commentsOf: (idOrNumber) => aboutCase(state.comments, idOrNumber),
    }
}

function added<Row>(rows: Row[], row: Row): Row {
    rows.push(row)
    return structuredClone(row)
}

function known<Row>(row: Row | undefined, what: string): Row {
    if (row === undefined) throw new Error(`AiSOC has no ${what}`)
    return row
}
