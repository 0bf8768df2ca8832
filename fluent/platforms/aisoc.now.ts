import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-aisoc-mapping-case-created'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'aisoc',
        event_type: 'case.created',
        order: 100,
        operation: 'open_incident',
        on_closed: 'note',
        fields: '{"short_description": "{{ data.case.title | truncate: 160 }}", "description": "{{ data.case.description | truncate: 2400 }}\\n\\nSeverity: {{ data.case.severity }}{{ data.entities | lines: \\"kind,value\\" | truncate: 1000 | label: \\"\\\\nInvolved: \\" }}\\nCase {{ data.case.case_number | default: data.case.id }}{{ data.case.url | label: \\": \\" }}", "impact": "{{ data.case.severity | map: \\"severity_to_impact\\" }}", "urgency": "{{ data.case.severity | map: \\"severity_to_urgency\\" }}", "category": "security"}',
        active: true,
        description: 'Opens the incident of a case; the severity counts here and never again',
    },
})

Record({
    $id: Now.ID['platform-aisoc-mapping-case-status-changed'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'aisoc',
        event_type: 'case.status_changed',
        order: 100,
        operation: 'update_incident',
        on_closed: 'note',
        fields: '{"state": "{{ data.case.status | map: \\"status_to_state\\" }}", "close_code": "{{ data.case.status | map: \\"status_to_close_code\\" }}", "close_notes": "{{ data.case.status | map: \\"status_to_close_notes\\" }}"}',
        active: true,
        description: 'Follows the status of the case',
    },
})

Record({
    $id: Now.ID['platform-aisoc-mapping-case-action-executed'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'aisoc',
        event_type: 'case.action_executed',
        order: 100,
        condition: 'data.action.nameISNOTEMPTY',
        operation: 'add_note',
        on_closed: 'note',
        fields: '{"work_notes": "AiSOC containment action {{ data.action.name }}{{ data.action.target | label: \\" on \\" }}{{ data.action.outcome | label: \\": \\" }} ({{ data.action.executed_at | default: timestamp }})"}',
        active: true,
        description: 'One note for each containment action',
    },
})

Record({
    $id: Now.ID['platform-aisoc-mapping-case-summary-added'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'aisoc',
        event_type: 'case.summary_added',
        order: 100,
        condition: 'data.summaryISNOTEMPTY',
        operation: 'add_note',
        on_closed: 'note',
        fields: '{"work_notes": "AiSOC summary: {{ data.summary }}{{ data.entities | lines: \\"kind,value\\" | label: \\"\\\\n\\\\nInvolved:\\\\n\\" }}\\n\\n{{ data.case.url }}"}',
        active: true,
        description: "The agent's summary, the involved entities and the link",
    },
})

Record({
    $id: Now.ID['platform-aisoc-mapping-honeytoken-triggered'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'aisoc',
        event_type: 'honeytoken.triggered',
        order: 100,
        operation: 'open_incident',
        on_closed: 'note',
        fields: '{"short_description": "Honeytoken {{ token_name }} was used", "description": "Type: {{ token_type }}{{ source_ip | label: \\"\\\\nFrom: \\" }}\\nAt: {{ triggered_at }}\\nHoneytoken: {{ honeytoken_id }}", "impact": "1", "urgency": "2", "category": "security"}',
        active: true,
        description: 'A planted credential was used',
    },
})
