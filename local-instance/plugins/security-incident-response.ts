import type { Plugin } from './plugin.ts'

const HIGH_TO_LOW = ['1=1 - High', '2=2 - Medium', '3=3 - Low']

/**
 * Security Incident Response, as far as other applications meet it: one table, closed to them by a caller restriction.
 * States, fields and the restriction: platform.md 6.4 and 7.5; the length of columns from general knowledge.
 */
export const SECURITY_INCIDENT_RESPONSE: Plugin = {
    id: 'com.snc.security_incident',
    scope: 'sn_si',
    name: 'Security Incident Response',
    tables: {
        sn_si_incident: {
            label: 'Security Incident',
            superClass: 'task',
            extendable: true,
            actions: ['read', 'create', 'update'],
            autoNumber: { prefix: 'SIR', number: 10_000, digits: 7 },
            columns: {
                category: 'string(40) Category',
                subcategory: 'string(40) Subcategory',
                severity: 'integer Severity = 3',
                business_criticality: 'integer Business impact = 3',
                risk_score: 'integer Risk score',
                attack_vector: 'string(40) Attack vector',
                affected_user: 'reference->sys_user Affected user',
                incident: 'reference->incident Incident',
                change_request: 'reference->change_request Change request',
                parent_security_incident: 'reference->sn_si_incident Parent security incident',
                substate: 'string(40) Substate',
                close_code: 'string(40) Close code',
            },
            choices: { severity: HIGH_TO_LOW, business_criticality: HIGH_TO_LOW },
        },
    },
    choices: {
        'sn_si_incident.state': [
            ...['10=Draft', '16=Analysis', '18=Contain', '19=Eradicate', '20=Recover', '100=Review', '3=Closed'],
            '7=Cancelled',
        ],
    },
    firstStates: { sn_si_incident: '10' },
}
