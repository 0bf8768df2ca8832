import type { Defaults } from '../../mapping/shipped.ts'

/** Security events as security incidents, and as tasks of compliance; part of `defaults.ts`. */
export const securityMappings: Defaults['mappings'] = [
    {
        eventType: 'security_event.created',
        order: 100,
        operation: 'open_security_incident',
        fields: {
            short_description:
                '[{{ data.severity }}] {{ data.event_type | default: data.message | default: "AI security event" | truncate: 140 }}',
            description:
                '{{ data.message | truncate: 2000 }}\n\nSeverity: {{ data.severity }}{{ data.impact | truncate: 800 | label: "\\nImpact: " }}{{ data.affected_system | truncate: 255 | label: "\\nAffected system: " }}{{ data.compliance_framework | truncate: 255 | label: "\\nCompliance framework: " }}{{ data.dashboardUrl | label: "\\nDashboard: " }}',
            impact: '{{ data.severity | downcase | map: "severity_to_impact" }}',
            urgency: '{{ data.severity | downcase | map: "severity_to_urgency" }}',
            severity: '{{ data.severity | downcase | map: "severity_to_severity" }}',
            cmdb_ci: '{{ data.affected_system }}',
            assignment_group: '{{ data.assignment_group }}',
        },
        description: 'Opens the security incident; an incident of category security where the instance has none',
    },
    {
        eventType: 'security_event.created',
        order: 110,
        condition: 'data.compliance_frameworkISNOTEMPTY',
        operation: 'open_compliance_task',
        fields: {
            short_description:
                '{{ data.compliance_framework }}: {{ data.event_type | default: data.message | default: "AI security event" | truncate: 120 }}',
            description:
                '{{ data.message | truncate: 2000 }}\n{{ data.impact | truncate: 800 | label: "\\nImpact: " }}{{ data.affected_system | truncate: 255 | label: "\\nAffected system: " }}{{ data.securityEventId | default: id | label: "\\nEvent ID: " }}{{ data.dashboardUrl | label: "\\nDashboard: " }}',
            impact: '{{ data.severity | downcase | map: "severity_to_impact" }}',
            urgency: '{{ data.severity | downcase | map: "severity_to_urgency" }}',
            cmdb_ci: '{{ data.affected_system }}',
        },
        description: 'What compliance has to do about it, where it names a framework',
    },
]
