import type { Defaults } from '../../mapping/shipped.ts'
import { DESCRIPTION, REPORT } from './template.ts'

/** What fluent/platforms/rca-engine*.now.ts load once, so that it can be compared and restored later. A test holds the two together. */
export const defaults: Defaults = {
    valueMaps: {
        severity_to_impact: { critical: '1', high: '2', medium: '2', moderate: '2', low: '3', '*': '2' },
        severity_to_urgency: { critical: '1', high: '1', medium: '2', moderate: '2', low: '2', '*': '2' },
        report_extension: { markdown: 'md', md: 'md', html: 'html', '*': 'txt' },
        report_content_type: { markdown: 'text/markdown', md: 'text/markdown', html: 'text/html', '*': 'text/plain' },
    },
    mappings: [
        {
            eventType: 'analysis.completed',
            order: 100,
            operation: 'open_incident',
            fields: {
                short_description: '{{ data.job_title | default: data.summary | truncate: 160 }}',
                description: DESCRIPTION,
                impact: '{{ data.severity | downcase | map: "severity_to_impact" }}',
                urgency: '{{ data.severity | downcase | map: "severity_to_urgency" }}',
                category: '{{ data.ticket.category | default: "RCA Analysis" }}',
                subcategory: '{{ data.ticket.subcategory }}',
                assignment_group: '{{ data.ticket.assignment_group }}',
                assigned_to: '{{ data.ticket.assigned_to }}',
                caller_id: '{{ data.ticket.caller_id }}',
                cmdb_ci: '{{ data.ticket.configuration_item }}',
            },
            description: 'Opens the incident of an analysis by the template of RCA Engine',
        },
        {
            eventType: 'analysis.completed',
            order: 110,
            condition: 'data.report.contentISNOTEMPTY',
            operation: 'attach',
            fields: {
                file_name:
                    'rca-report-{{ data.job_id | downcase }}.{{ data.report.format | default: "markdown" | downcase | map: "report_extension" }}',
                content_type: '{{ data.report.format | default: "markdown" | downcase | map: "report_content_type" }}',
                content: '{{ data.report.content }}',
            },
            description: 'Attaches the report as the engine rendered it, Markdown or HTML',
        },
        {
            eventType: 'analysis.completed',
            order: 120,
            condition: 'data.report.contentISEMPTY',
            operation: 'attach',
            fields: {
                file_name: 'rca-report-{{ data.job_id | downcase }}.md',
                content_type: 'text/markdown',
                content: REPORT,
            },
            description: 'Attaches a report by the template where the engine sent none',
        },
        {
            eventType: 'analysis.updated',
            order: 90,
            condition: 'data.ticket.configuration_itemISNOTEMPTY',
            operation: 'update_incident',
            fields: { cmdb_ci: '{{ data.ticket.configuration_item }}' },
            description: 'The CI that RCA Engine names later, for tickets that it made itself',
        },
        {
            eventType: 'analysis.updated',
            order: 100,
            operation: 'add_note',
            fields: {
                work_notes:
                    'RCA Engine found more: {{ data.summary }}{{ data.root_cause | label: "\\n\\nRoot cause: " }}{{ data.recommendations | join: "\\n- " | label: "\\n\\nRecommendations:\\n- " }}\n{{ data.report_url }}',
            },
            description: 'Later findings become a work note',
        },
        {
            eventType: 'analysis.updated',
            order: 110,
            condition: 'data.report.contentISNOTEMPTY',
            operation: 'attach',
            fields: {
                file_name:
                    'rca-report-{{ data.job_id | downcase }}-{{ timestamp | date: "%Y%m%d-%H%M%S" }}.{{ data.report.format | default: "markdown" | downcase | map: "report_extension" }}',
                content_type: '{{ data.report.format | default: "markdown" | downcase | map: "report_content_type" }}',
                content: '{{ data.report.content }}',
            },
            description: 'Attaches the newer report beside the first one',
        },
        {
            eventType: 'analysis.failed',
            order: 100,
            operation: 'ignore',
            fields: {},
            description: 'An analysis that came to no end is kept in the ledger and the log',
        },
        {
            eventType: 'analysis.failed',
            order: 200,
            operation: 'open_incident',
            fields: {
                short_description: 'Analysis failed: {{ data.job_title | default: data.job_id | truncate: 140 }}',
                description: 'Job ID: {{ data.job_id }}\n\n{{ data.error | default: "no reason given" }}',
                impact: '3',
                urgency: '3',
                category: '{{ data.ticket.category | default: "RCA Analysis" }}',
                assignment_group: '{{ data.ticket.assignment_group }}',
            },
            active: false,
            description: 'Switch it on to get an incident for an analysis that came to no end',
        },
    ],
}
