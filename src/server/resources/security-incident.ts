import { name, optional, text } from '../shared/decode.ts'
import { bodyOf, reading, type Call } from './call.ts'
import { present, severityLevels, weightOf } from './levels.ts'

const BODY = bodyOf({
    event_type: text(100),
    severity: severityLevels,
    description: text(3000),
    /** By name or sys_id. */
    affected_system: optional(text(255)),
    /** What may come of it, in words. */
    impact: optional(text(500)),
    compliance_framework: optional(text(100)),
    external_id: optional(name(200)),
})

/** `POST /security_incidents`: where Security Incident Response is missing or closed, an incident stands in and says so. */
export const postSecurityIncident: Call = {
    type: 'POST /security_incidents',
    decode: reading(BODY, (body) => ({
        externalId: body.external_id,
        steps: [
            {
                operation: 'open_security_incident',
                fields: present({
                    short_description: [body.event_type, body.affected_system].filter(Boolean).join(': ').slice(0, 160),
                    description: [
                        body.description,
                        ...labelled('Impact', body.impact),
                        ...labelled('Compliance framework', body.compliance_framework),
                        ...labelled('Affected system', body.affected_system),
                    ].join('\n'),
                    cmdb_ci: body.affected_system,
                    severity: body.severity === '1' ? '1' : String(Number(body.severity) - 1),
                    ...weightOf({ priority: body.severity }),
                }),
            },
        ],
    })),
}

const labelled = (label: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`${label}: ${value}`]
