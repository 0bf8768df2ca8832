import type { Defaults } from '../../mapping/shipped.ts'

/** What fluent/platforms/aisoc*.now.ts load once, so that it can be compared and restored later. A test holds the two together. */
export const defaults: Defaults = {
    valueMaps: {
        severity_to_impact: { critical: '1', high: '1', medium: '2', low: '3', info: '3', '*': '2' },
        severity_to_urgency: { critical: '1', high: '2', medium: '2', low: '3', info: '3', '*': '2' },
        status_to_state: {
            new: '1',
            open: '1',
            triaged: '2',
            triage: '2',
            investigating: '2',
            contained: '2',
            resolved: '6',
            closed: '7',
        },
        status_to_close_code: { resolved: 'Solution provided', closed: 'Solution provided', '*': '' },
        status_to_close_notes: { resolved: 'Resolved by AiSOC', closed: 'Closed by AiSOC', '*': '' },
    },
    mappings: [
        {
            eventType: 'case.created',
            order: 100,
            operation: 'open_incident',
            fields: {
                short_description: '{{ data.case.title | truncate: 160 }}',
                description:
                    '{{ data.case.description | truncate: 2400 }}\n\nSeverity: {{ data.case.severity }}{{ data.entities | lines: "kind,value" | truncate: 1000 | label: "\\nInvolved: " }}\nCase {{ data.case.case_number | default: data.case.id }}{{ data.case.url | label: ": " }}',
                impact: '{{ data.case.severity | map: "severity_to_impact" }}',
                urgency: '{{ data.case.severity | map: "severity_to_urgency" }}',
                category: 'security',
            },
            description: 'Opens the incident of a case; the severity counts here and never again',
        },
        {
            eventType: 'case.status_changed',
            order: 100,
            operation: 'update_incident',
            fields: {
                state: '{{ data.case.status | map: "status_to_state" }}',
                close_code: '{{ data.case.status | map: "status_to_close_code" }}',
                close_notes: '{{ data.case.status | map: "status_to_close_notes" }}',
            },
            description: 'Follows the status of the case',
        },
        {
            eventType: 'case.action_executed',
            order: 100,
            condition: 'data.action.nameISNOTEMPTY',
            operation: 'add_note',
            fields: {
                work_notes:
                    'AiSOC containment action {{ data.action.name }}{{ data.action.target | label: " on " }}{{ data.action.outcome | label: ": " }} ({{ data.action.executed_at | default: timestamp }})',
            },
            description: 'One note for each containment action',
        },
        {
            eventType: 'case.summary_added',
            order: 100,
            condition: 'data.summaryISNOTEMPTY',
            operation: 'add_note',
            fields: {
                work_notes:
                    'AiSOC summary: {{ data.summary }}{{ data.entities | lines: "kind,value" | label: "\\n\\nInvolved:\\n" }}\n\n{{ data.case.url }}',
            },
            description: "The agent's summary, the involved entities and the link",
        },
        {
            eventType: 'honeytoken.triggered',
            order: 100,
            operation: 'open_incident',
            fields: {
                short_description: 'Honeytoken {{ token_name }} was used',
                description:
                    'Type: {{ token_type }}{{ source_ip | label: "\\nFrom: " }}\nAt: {{ triggered_at }}\nHoneytoken: {{ honeytoken_id }}',
                impact: '1',
                urgency: '2',
                category: 'security',
            },
            description: 'A planted credential was used',
        },
    ],
}
