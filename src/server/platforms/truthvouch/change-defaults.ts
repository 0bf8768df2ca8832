import type { Defaults } from '../../mapping/shipped.ts'

/** Changes that TruthVouch asks for; part of `defaults.ts`. */
export const changeMappings: Defaults['mappings'] = [
    {
        eventType: 'remediation.requested',
        order: 100,
        operation: 'raise_change',
        fields: {
            type: '{{ data.type | default: "normal" | downcase }}',
            short_description: '{{ data.short_description | truncate: 160 }}',
            description:
                '{{ data.message | truncate: 2400 }}\n\nAsked for by TruthVouch because of alert {{ data.alertId }}\n{{ data.dashboardUrl }}',
            category: '{{ data.category | default: "Software" }}',
            justification: '{{ data.justification }}',
            implementation_plan: '{{ data.implementation_plan }}',
            backout_plan: '{{ data.backout_plan }}',
            risk: '{{ data.risk | downcase | map: "risk_to_risk" }}',
            impact: '{{ data.impact | downcase | map: "level_to_impact" }}',
            urgency: '{{ data.urgency | default: data.change_urgency | downcase | map: "level_to_impact" }}',
            cmdb_ci: '{{ data.cmdb_ci }}',
            assignment_group: '{{ data.assignment_group }}',
            assigned_to: '{{ data.assigned_to }}',
        },
        onClosed: 'new_episode',
        description: 'Raises the change that shall mend what the alert is about',
    },
    {
        eventType: 'remediation.requested',
        order: 105,
        operation: 'note_change',
        fields: {
            work_notes:
                'TruthVouch asks because of alert {{ data.alertId }}: {{ data.short_description }}\n{{ data.message }}\n{{ data.dashboardUrl }}',
        },
        description: 'What was asked for each time: an alert has one open change',
    },
    {
        eventType: 'remediation.requested',
        order: 110,
        operation: 'link_records',
        fields: { relationship_type: '{{ data.relationship_type | default: "addresses" }}' },
        description: 'Names the change on the incident of the alert',
    },
]
