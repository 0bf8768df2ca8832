import type { Adoption } from '../platform.ts'

const PREFIX = 'aisoc:'

/**
 * AiSOC's ServiceNow connector makes incidents by the Table API and writes the case into their correlation id:
 * `services/connectors/app/connectors/servicenow.py`. It looks for none before, so a repeated push makes a second one.
 */
export const adoption: Adoption = {
    role: 'incident',
    fields: ['correlation_id'],
    externalIdOf: ({ correlation_id: id = '' }) =>
        id.startsWith(PREFIX) && id.length > PREFIX.length ? id.slice(PREFIX.length) : undefined,
}
