import type { Wording } from '../../records/reference.ts'
import type { Adoption } from '../platform.ts'

/** `core/tickets/clients.py` begins its descriptions like this; it writes no correlation id. */
const BEGINNING = 'Job ID: '
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** The end of the line ends any other id: of one that another begins with, the records would be taken for its own. */
const JOB_LINE = /^Job ID: (?:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[ \t]*|(\S{1,255}))(?:\r?\n|$)/i
const SEVERITY_LINE = /^Severity: (\w+)[ \t]*$/im

function wordingsOf(jobId: string): readonly Wording[] {
    const line = BEGINNING + jobId
    if (UUID.test(jobId)) return [['STARTSWITH', line]]
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
    mark: { beginning: BEGINNING, of: wordingsOf },
    fields: ['description', 'configuration_item'],
    externalIdOf: ({ description = '' }) => {
        const [, uuid, other] = JOB_LINE.exec(description) ?? []
        return (uuid ?? other)?.toLowerCase()
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
