import type { Wording } from '../../records/reference.ts'
import type { Adoption } from '../platform.ts'

/** RCA Engine writes no correlation id: `core/tickets/clients.py` begins its descriptions with it, its templates end with it. */
const MARK = 'Job ID: '
const JOB = /Job ID: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Any other id stands in the first line: what ends it elsewhere, nobody knows. */
const JOB_LINE = /^Job ID: (\S{1,255})(?:\r?\n|$)/i
const SEVERITY_LINE = /^Severity: (\w+)[ \t]*$/im

function wordingsOf(jobId: string): readonly Wording[] {
    const line = MARK + jobId
    if (UUID.test(jobId)) return [['CONTAINS', line]]
    // The end of the line belongs to it: of an id that another begins with, the records would be taken for its own.
    return [
        ['STARTSWITH', `${line}\n`],
        ['STARTSWITH', `${line}\r\n`],
        ['=', line],
    ]
}

/**
 * Incidents that RCA Engine makes itself by the Table API. It gives a priority, which the instance computes anew from
 * impact and urgency, and a `configuration_item`, which no stock incident has: a table without it passes over it, and
 * only an instance that has such a column can tell which CI was meant.
 */
export const adoption: Adoption = {
    role: 'incident',
    mark: { text: MARK, of: wordingsOf },
    fields: ['description', 'configuration_item'],
    externalIdOf: ({ description = '' }) => {
        const [, jobId] = JOB.exec(description) ?? JOB_LINE.exec(description) ?? []
        return jobId?.toLowerCase()
    },
    completion: ({ description = '', configuration_item: item = '' }) => {
        const severity = (SEVERITY_LINE.exec(description)?.[1] ?? '').toLowerCase()
        return {
            body: { severity, configuration_item: item },
            fields: {
                impact: '{{ severity | map: "severity_to_impact" }}',
                urgency: '{{ severity | map: "severity_to_urgency" }}',
                cmdb_ci: '{{ configuration_item }}',
            },
        }
    },
}
