import { isObject, object, text, type Decoder } from '../../shared/decode.ts'
import { ANALYSED } from '../../records/reference.ts'
import { parseJson } from '../../shared/json.ts'
import { ok } from '../../shared/result.ts'
import { textOf } from '../../shared/text.ts'
import type { SignatureScheme } from '../../signature/scheme.ts'
import type { Analysis } from '../message-definition.ts'
import type { DecodedEvent } from '../platform.ts'

const PATH = '/api/v1/governance/scan'

/** What was asked and answered, as alerts and their documents write it into a description. */
const ASKED = /^\s*Query:\s*(.+)$/im
const ANSWERED = /^\s*Response:\s*(.+)$/im

/**
 * An incident about AI is shown to TruthVouch's analysis, `POST /api/v1/governance/scan`. The fields of its answer are
 * not documented: confidence, category and citations are taken where they stand, in `data` or at the top.
 */
export const analysis = (signature: SignatureScheme): Analysis => ({
    type: ANALYSED,
    role: 'incident',
    fields: ['short_description', 'description'],
    path: PATH,
    channel: 'api',
    signature,
    isRepeatable: true,
    compose: ({ fields: { short_description: summary = '', description = '' } }) => ({
        method: 'POST',
        path: PATH,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
            prompt: ASKED.exec(description)?.[1] ?? summary,
            response: ANSWERED.exec(description)?.[1] ?? (description || summary),
        }),
        status: '',
    }),
    readNote: () => '',
    answered: (body, incident, timestamp) => {
        const answer = parseJson(body)
        const found = isObject(answer) && isObject(answer.data) ? answer.data : answer
        if (!isObject(found) || (found.confidence ?? found.category) === undefined) return undefined
        const citations = Array.isArray(found.citations) ? found.citations.map(citation) : []
        const data = { ...found, citations, incident }
        return { id: `analysis:${incident}`, type: 'analysis.completed', timestamp, data }
    },
})

/** A text, or an object with a title and an address. */
const citation = (one: unknown): object =>
    isObject(one) ? { title: textOf(one.title ?? one.source), url: textOf(one.url) } : { title: textOf(one) }

interface AnalysisCompleted {
    readonly data: { readonly incident: string }
}

export const analysisCompleted: Decoder<DecodedEvent> = (body, path) => {
    const decoded = object<AnalysisCompleted>({ data: object({ incident: text(32) }) })(body, path)
    if (!decoded.ok) return decoded
    return ok({ entity: decoded.value.data.incident, url: '', status: '', entityType: ANALYSED })
}
