import type { ChoiceNotation } from './notation.ts'

const HIGH_TO_LOW = ['1=1 - High', '2=2 - Medium', '3=3 - Low']

/**
 * Choices of the task family, which the SDK's definitions leave out. Keys: `table.column`, and after `|` the value of
 * the column it depends on. States, hold reasons, close codes, risk and types: platform.md 7.1 to 7.3; the rest from
 * general knowledge of the platform.
 */
export const TASK_CHOICES: Readonly<Record<string, ChoiceNotation>> = {
    'task.state': [
        ...['-5=Pending', '1=Open', '2=Work in Progress', '3=Closed Complete', '4=Closed Incomplete'],
        '7=Closed Skipped',
    ],
    'task.impact': HIGH_TO_LOW,
    'task.urgency': HIGH_TO_LOW,
    'task.priority': ['1=1 - Critical', '2=2 - High', '3=3 - Moderate', '4=4 - Low', '5=5 - Planning'],
    'task.approval': [
        ...['not requested=Not Yet Requested', 'requested=Requested', 'approved=Approved', 'rejected=Rejected'],
        ...['cancelled=No Longer Required', 'not_required=Not Required', 'duplicate=Duplicate'],
    ],
    'task.contact_type': [
        ...['chat=Chat', 'email=Email', 'phone=Phone', 'self-service=Self-service'],
        ...['virtual_agent=Virtual Agent', 'walk-in=Walk-in'],
    ],
    'task.escalation': ['0=Normal', '1=Moderate', '2=High', '3=Overdue'],
    'task.upon_approval': ['proceed=Proceed to Next Task', 'do_nothing=Wait for a User to Close this task'],
    'task.upon_reject': ['cancel=Cancel all future Tasks', 'goto=Go to a previous Task'],
    'incident.state': ['1=New', '2=In Progress', '3=On Hold', '6=Resolved', '7=Closed', '8=Canceled'],
    'incident.severity': HIGH_TO_LOW,
    'incident.notify': ['1=Do Not Notify', '2=Send Email'],
    'incident.hold_reason': ['1=Awaiting Caller', '5=Awaiting Change', '3=Awaiting Problem', '4=Awaiting Vendor'],
    'incident.category': [
        ...['inquiry=Inquiry / Help', 'software=Software', 'hardware=Hardware', 'network=Network'],
        ...['database=Database', 'security=Security'],
    ],
    'incident.subcategory|inquiry': ['antivirus=Antivirus', 'email=Email', 'internal application=Internal Application'],
    'incident.subcategory|software': ['email=Email', 'os=Operating System'],
    'incident.subcategory|hardware': [
        ...['cpu=CPU', 'disk=Disk', 'keyboard=Keyboard', 'memory=Memory', 'monitor=Monitor', 'mouse=Mouse'],
    ],
    'incident.subcategory|network': [
        ...['dhcp=DHCP', 'dns=DNS', 'ip address=IP Address', 'vpn=VPN', 'wireless=Wireless'],
    ],
    'incident.subcategory|database': ['db2=DB2', 'sql server=MS SQL Server', 'oracle=Oracle'],
    'incident.close_code': [
        ...['Duplicate', 'Known error', 'No resolution provided', 'Resolved by caller', 'Resolved by change'],
        ...['Resolved by problem', 'Resolved by request', 'Solution provided', 'Workaround provided', 'User error'],
        'Closed/Resolved by Caller',
    ].map((code) => `${code}=${code}`),
    'problem.state': [
        ...['101=New', '102=Assess', '103=Root Cause Analysis', '104=Fix in Progress', '106=Resolved', '107=Closed'],
    ],
    'problem.resolution_code': [
        ...['fix_applied=Fix Applied', 'risk_accepted=Risk Accepted', 'duplicate=Duplicate', 'canceled=Canceled'],
    ],
    'change_request.state': [
        ...['-5=New', '-4=Assess', '-3=Authorize', '-2=Scheduled', '-1=Implement', '0=Review', '3=Closed'],
        '4=Canceled',
    ],
    'change_request.type': ['normal=Normal', 'standard=Standard', 'emergency=Emergency'],
    'change_request.risk': ['!1=Very High', '2=High', '3=Moderate', '4=Low'],
    'change_request.scope': ['1=Massive', '2=Large', '3=Medium', '4=Small', '5=Tiny'],
    'change_request.category': [
        ...['Hardware', 'Software', 'Service', 'System Software', 'Applications Software', 'Network', 'Telecom'],
        ...['Documentation', 'Other'],
    ].map((category) => `${category}=${category}`),
    'change_request.close_code': [
        ...['successful=Successful', 'successful_issues=Successful with issues', 'unsuccessful=Unsuccessful'],
    ],
    'task_sla.stage': [
        ...['in_progress=In progress', 'paused=Paused', 'achieved=Achieved', 'completed=Completed'],
        ...['cancelled=Cancelled', 'breached=Breached'],
    ],
}
