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
                    '{{ data.message | truncate: 1500 }}\n\nSeverity: {{ data.severity }}{{ data.query | truncate: 500 | label: "\\nQuery: " }}{{ data.response | default: data.excerpt | truncate: 800 | label: "\\nResponse: " }}{{ data.type | truncate: 100 | label: "\\nDetected: " }}{{ data.confidence | truncate: 40 | label: "\\nConfidence: " }}{{ data.model | truncate: 100 | label: "\\nModel: " }}{{ data.cmdb_ci | truncate: 100 | label: "\\nAI system: " }}{{ data.action_taken | truncate: 200 | label: "\\nAction taken: " }}{{ data.dashboardUrl | label: "\\nDashboard: " }}',
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
                    'TruthVouch escalated the alert{{ data.escalation_level | label: " to level " }}{{ data.escalated_to | join: ", " | label: ", to " }}{{ data.escalation_reason | default: data.message | label: ": " }}',
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
                    'Resolved at TruthVouch{{ data.resolved_by | label: " by " }}{{ data.resolution_reason | label: ": " }}{{ data.resolution_notes | label: ". " }}',
            },
            description: 'Resolves the incident of the alert',
        },
        {
            eventType: 'correction.deployed',
            order: 100,
            operation: 'add_note',
            fields: {
                work_notes:
                    'TruthVouch deployed {{ data.correctionId | label: "correction " | default: "a correction" }}{{ data.message | label: ": " }}\n{{ data.dashboardUrl }}',
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
                    'TruthVouch issued {{ data.certificationId | label: "certification " | default: "a certification" }}{{ data.message | default: data.name | label: ": " }}\n{{ data.dashboardUrl }}',
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
                    'TruthVouch analysed this incident.{{ data.confidence | label: "\\nConfidence: " }}{{ data.category | label: "\\nCategory: " }}{{ data.citations | lines: "title,url" | label: "\\nCitations:\\n" }}',
            },
            description: 'What the analysis found, with its sources',
        },
        ...systemMappings.concat(securityMappings, changeMappings),
    ],
}
