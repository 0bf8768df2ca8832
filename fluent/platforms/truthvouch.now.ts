import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-truthvouch-mapping-alert-created'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'alert.created',
        order: 100,
        operation: 'open_incident',
        on_closed: 'note',
        fields: '{"short_description":"[{{ data.severity }}] {{ data.title | default: data.message | default: \\"AI alert\\" | truncate: 140 }}","description":"{{ data.message | truncate: 1500 }}\\n\\nSeverity: {{ data.severity }}{{ data.query | truncate: 500 | label: \\"\\\\nQuery: \\" }}{{ data.response | default: data.excerpt | truncate: 800 | label: \\"\\\\nResponse: \\" }}{{ data.type | truncate: 100 | label: \\"\\\\nDetected: \\" }}{{ data.confidence | truncate: 40 | label: \\"\\\\nConfidence: \\" }}{{ data.model | truncate: 100 | label: \\"\\\\nModel: \\" }}{{ data.cmdb_ci | truncate: 100 | label: \\"\\\\nAI system: \\" }}{{ data.action_taken | truncate: 200 | label: \\"\\\\nAction taken: \\" }}{{ data.dashboardUrl | label: \\"\\\\nDashboard: \\" }}","impact":"{{ data.severity | downcase | map: \\"severity_to_impact\\" }}","urgency":"{{ data.severity | downcase | map: \\"severity_to_urgency\\" }}","category":"software","subcategory":"AI System","cmdb_ci":"{{ data.cmdb_ci }}","caller_id":"{{ data.caller }}","assignment_group":"{{ data.assignment_group }}","assigned_to":"{{ data.assigned_to }}"}',
        active: true,
        description: 'Opens the incident of an alert; its severity gives impact and urgency, and these the priority',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-alert-escalated'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'alert.escalated',
        order: 100,
        operation: 'update_incident',
        on_closed: 'note',
        fields: '{"impact":"1","urgency":"1"}',
        active: true,
        description: 'An alert that was escalated is of the highest priority: it never goes down by that',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-alert-escalated-2'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'alert.escalated',
        order: 110,
        operation: 'add_note',
        on_closed: 'note',
        fields: '{"work_notes":"TruthVouch escalated the alert{{ data.escalation_level | label: \\" to level \\" }}{{ data.escalated_to | join: \\", \\" | label: \\", to \\" }}{{ data.escalation_reason | default: data.message | label: \\": \\" }}"}',
        active: true,
        description: 'Why, and to whom',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-alert-resolved'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'alert.resolved',
        order: 100,
        operation: 'update_incident',
        on_closed: 'note',
        fields: '{"state":"6","close_code":"{{ data.resolution_reason | downcase | map: \\"resolution_to_close_code\\" }}","close_notes":"Resolved at TruthVouch{{ data.resolved_by | label: \\" by \\" }}{{ data.resolution_reason | label: \\": \\" }}{{ data.resolution_notes | label: \\". \\" }}"}',
        active: true,
        description: 'Resolves the incident of the alert',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-correction-deployed'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'correction.deployed',
        order: 100,
        operation: 'add_note',
        on_closed: 'note',
        fields: '{"work_notes":"TruthVouch deployed {{ data.correctionId | label: \\"correction \\" | default: \\"a correction\\" }}{{ data.message | label: \\": \\" }}\\n{{ data.dashboardUrl }}"}',
        active: true,
        description: 'What was corrected',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-certification-issued'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'certification.issued',
        order: 100,
        condition: 'data.alertIdISNOTEMPTY',
        operation: 'add_note',
        on_closed: 'note',
        fields: '{"work_notes":"TruthVouch issued {{ data.certificationId | label: \\"certification \\" | default: \\"a certification\\" }}{{ data.message | default: data.name | label: \\": \\" }}\\n{{ data.dashboardUrl }}"}',
        active: true,
        description: 'A certification that is about an alert',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-remediation-requested'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'remediation.requested',
        order: 100,
        operation: 'raise_change',
        on_closed: 'new_episode',
        fields: '{"type":"{{ data.type | default: \\"normal\\" | downcase }}","short_description":"{{ data.short_description | truncate: 160 }}","description":"{{ data.message | truncate: 2400 }}\\n\\nAsked for by TruthVouch because of alert {{ data.alertId }}\\n{{ data.dashboardUrl }}","category":"{{ data.category | default: \\"Software\\" }}","justification":"{{ data.justification }}","implementation_plan":"{{ data.implementation_plan }}","backout_plan":"{{ data.backout_plan }}","risk":"{{ data.risk | downcase | map: \\"risk_to_risk\\" }}","impact":"{{ data.impact | downcase | map: \\"level_to_impact\\" }}","urgency":"{{ data.urgency | default: data.change_urgency | downcase | map: \\"level_to_impact\\" }}","cmdb_ci":"{{ data.cmdb_ci }}","assignment_group":"{{ data.assignment_group }}","assigned_to":"{{ data.assigned_to }}"}',
        active: true,
        description: 'Raises the change that shall mend what the alert is about',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-remediation-requested-3'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'remediation.requested',
        order: 105,
        operation: 'note_change',
        on_closed: 'note',
        fields: '{"work_notes":"TruthVouch asks because of alert {{ data.alertId }}: {{ data.short_description }}\\n{{ data.message }}\\n{{ data.dashboardUrl }}"}',
        active: true,
        description: 'What was asked for each time: an alert has one open change',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-remediation-requested-2'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'remediation.requested',
        order: 110,
        operation: 'link_records',
        on_closed: 'note',
        fields: '{"relationship_type":"{{ data.relationship_type | default: \\"addresses\\" }}"}',
        active: true,
        description: 'Names the change on the incident of the alert',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-analysis-completed'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'analysis.completed',
        order: 100,
        condition: 'data.confidence<0.5',
        operation: 'update_incident',
        on_closed: 'note',
        fields: '{"impact":"1","urgency":"1","category":"software","subcategory":"AI System","assignment_group":"{{ data.assignment_group | default: \\"AI Governance\\" }}"}',
        active: true,
        description: 'An answer that is probably wrong: priority 1, to the people who look after AI',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-analysis-completed-2'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'analysis.completed',
        order: 110,
        condition: 'data.confidence>=0.5',
        operation: 'update_incident',
        on_closed: 'note',
        fields: '{"impact":"1","urgency":"2","category":"software","subcategory":"AI System","assignment_group":"{{ data.assignment_group | default: \\"AI Governance\\" }}"}',
        active: true,
        description: 'Any other answer: priority 2',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-analysis-completed-3'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'analysis.completed',
        order: 120,
        operation: 'add_note',
        on_closed: 'note',
        fields: '{"work_notes":"TruthVouch analysed this incident.{{ data.confidence | label: \\"\\\\nConfidence: \\" }}{{ data.category | label: \\"\\\\nCategory: \\" }}{{ data.citations | lines: \\"title,url\\" | label: \\"\\\\nCitations:\\\\n\\" }}"}',
        active: true,
        description: 'What the analysis found, with its sources',
    },
})
