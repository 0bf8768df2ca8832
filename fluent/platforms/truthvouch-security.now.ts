import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-truthvouch-mapping-security-event-created'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'security_event.created',
        order: 100,
        operation: 'open_security_incident',
        on_closed: 'note',
        fields: '{"short_description":"[{{ data.severity }}] {{ data.event_type | default: data.message | default: \\"AI security event\\" | truncate: 140 }}","description":"{{ data.message | truncate: 2000 }}\\n\\nSeverity: {{ data.severity }}{{ data.impact | truncate: 800 | label: \\"\\\\nImpact: \\" }}{{ data.affected_system | truncate: 255 | label: \\"\\\\nAffected system: \\" }}{{ data.compliance_framework | truncate: 255 | label: \\"\\\\nCompliance framework: \\" }}{{ data.dashboardUrl | label: \\"\\\\nDashboard: \\" }}","impact":"{{ data.severity | downcase | map: \\"severity_to_impact\\" }}","urgency":"{{ data.severity | downcase | map: \\"severity_to_urgency\\" }}","severity":"{{ data.severity | downcase | map: \\"severity_to_severity\\" }}","cmdb_ci":"{{ data.affected_system }}","assignment_group":"{{ data.assignment_group }}"}',
        active: true,
        description: 'Opens the security incident; an incident of category security where the instance has none',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-mapping-security-event-created-2'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_event_mapping',
    data: {
        platform: 'truthvouch',
        event_type: 'security_event.created',
        order: 110,
        condition: 'data.compliance_frameworkISNOTEMPTY',
        operation: 'open_compliance_task',
        on_closed: 'note',
        fields: '{"short_description":"{{ data.compliance_framework }}: {{ data.event_type | default: data.message | default: \\"AI security event\\" | truncate: 120 }}","description":"{{ data.message | truncate: 2000 }}\\n{{ data.impact | truncate: 800 | label: \\"\\\\nImpact: \\" }}{{ data.affected_system | truncate: 255 | label: \\"\\\\nAffected system: \\" }}{{ data.securityEventId | default: id | label: \\"\\\\nEvent ID: \\" }}{{ data.dashboardUrl | label: \\"\\\\nDashboard: \\" }}","impact":"{{ data.severity | downcase | map: \\"severity_to_impact\\" }}","urgency":"{{ data.severity | downcase | map: \\"severity_to_urgency\\" }}","cmdb_ci":"{{ data.affected_system }}"}',
        active: true,
        description: 'What compliance has to do about it, where it names a framework',
    },
})
