import type { Defaults } from '../../mapping/shipped.ts'
import { changeMappings } from './change-defaults.ts'
import { securityMappings } from './security-defaults.ts'
import { systemMappings, systemValueMaps } from './system-defaults.ts'
import { valueMaps } from './values.ts'

/** What fluent/platforms/truthvouch*.now.ts load once, so that it can be compared and restored later. A test holds the two together. */
export const defaults: Defaults = {
    valueMaps: { ...valueMaps, ...systemValueMaps },
    mappings: [
        {
            eventType: 'alert.created',
            order: 100,
            operation: 'open_incident',
            fields: {
                short_description:
                    '[{{ data.severity }}] {{ data.title | default: data.message | default: "AI alert" | truncate: 140 }}',
                description:
                    '{{ data.message }}\n\nQuery: {{ data.query | default: "not given" }}\nResponse: {{ data.response | default: data.excerpt | default: "not given" }}\nDetected: {{ data.type | default: "not given" }}\nSeverity: {{ data.severity }}\nConfidence: {{ data.confidence | default: "not given" }}\nModel: {{ data.model | default: "not given" }}\nAI system: {{ data.cmdb_ci | default: "not given" }}\nAction taken: {{ data.action_taken | default: "none" }}\nDashboard: {{ data.dashboardUrl | default: "no link" }}',
                impact: '{{ data.severity | downcase | map: "severity_to_impact" }}',
                urgency: '{{ data.severity | downcase | map: "severity_to_urgency" }}',
                category: 'software',
                subcategory: 'AI System',
                cmdb_ci: '{{ data.cmdb_ci }}',
                caller_id: '{{ data.caller }}',
                assignment_group: '{{ data.assignment_group }}',
                assigned_to: '{{ data.assigned_to }}',
            },
            description:
                'Opens the incident of an alert; its severity gives impact and urgency, and these the priority',
        },
        {
            eventType: 'alert.escalated',
            order: 100,
            operation: 'update_incident',
            fields: { impact: '1', urgency: '1' },
            description: 'An alert that was escalated is of the highest priority: it never goes down by that',
        },
        {
            eventType: 'alert.escalated',
            order: 110,
            operation: 'add_note',
            fields: {
                work_notes:
                    'TruthVouch escalated the alert to level {{ data.escalation_level | default: "not given" }} ({{ data.escalated_to | join: ", " | default: "to nobody named" }}): {{ data.escalation_reason | default: data.message | default: "no reason given" }}',
            },
            description: 'Why, and to whom',
        },
        {
            eventType: 'alert.resolved',
            order: 100,
            operation: 'update_incident',
            fields: {
                state: '6',
                close_code: '{{ data.resolution_reason | downcase | map: "resolution_to_close_code" }}',
                close_notes:
                    'Resolved at TruthVouch by {{ data.resolved_by | default: "nobody named" }}: {{ data.resolution_reason | default: "no reason given" }}. {{ data.resolution_notes }}',
            },
            description: 'Resolves the incident of the alert',
        },
        {
            eventType: 'correction.deployed',
            order: 100,
            operation: 'add_note',
            fields: {
                work_notes:
                    'TruthVouch deployed correction {{ data.correctionId | default: "without a number" }}: {{ data.message | default: "no description" }}\n{{ data.dashboardUrl }}',
            },
            description: 'What was corrected',
        },
        {
            eventType: 'certification.issued',
            order: 100,
            condition: 'data.alertIdISNOTEMPTY',
            operation: 'add_note',
            fields: {
                work_notes:
                    'TruthVouch issued certification {{ data.certificationId | default: "without a number" }}: {{ data.message | default: data.name | default: "no description" }}\n{{ data.dashboardUrl }}',
            },
            description: 'A certification that is about an alert',
        },
        {
            eventType: 'analysis.completed',
            order: 100,
            condition: 'data.confidence<0.5',
            operation: 'update_incident',
            fields: {
                impact: '1',
                urgency: '1',
                category: 'software',
                subcategory: 'AI System',
                assignment_group: '{{ data.assignment_group | default: "AI Governance" }}',
            },
            description: 'An answer that is probably wrong: priority 1, to the people who look after AI',
        },
        {
            eventType: 'analysis.completed',
            order: 110,
            condition: 'data.confidence>=0.5',
            operation: 'update_incident',
            fields: {
                impact: '1',
                urgency: '2',
                category: 'software',
                subcategory: 'AI System',
                assignment_group: '{{ data.assignment_group | default: "AI Governance" }}',
            },
            description: 'Any other answer: priority 2',
        },
        {
            eventType: 'analysis.completed',
            order: 120,
            operation: 'add_note',
            fields: {
                work_notes:
                    'TruthVouch analysed this incident.\nConfidence: {{ data.confidence | default: "not given" }}\nCategory: {{ data.category | default: "not given" }}\nCitations:\n{{ data.citations | lines: "title,url" | default: "none" }}',
            },
            description: 'What the analysis found, with its sources',
        },
        ...systemMappings.concat(securityMappings, changeMappings),
    ],
}
