import type { ChoiceNotation } from './notation.ts'

/** What a configuration item is used for; `used_for` of services, servers and applications. */
export const USED_FOR: ChoiceNotation = [
    'Production',
    'Staging',
    'QA',
    'Test',
    'Development',
    'Demonstration',
    'Training',
].map((use) => `${use}=${use}`)

/**
 * Choices of the CMDB. Status values: platform.md 7.7; the rest from general knowledge of the platform.
 * An app that reports configuration items adds its own `discovery_source`.
 */
export const CONFIGURATION_CHOICES: Readonly<Record<string, ChoiceNotation>> = {
    'cmdb_ci.install_status': [
        ...['1=Installed', '2=On Order', '3=In Maintenance', '4=Pending Install', '5=Pending Repair', '6=In Stock'],
        ...['7=Retired', '8=Stolen', '100=Absent'],
    ],
    'cmdb_ci.operational_status': [
        ...['1=Operational', '2=Non-Operational', '3=Repair in Progress', '4=DR Standby', '5=Ready', '6=Retired'],
    ],
    'cmdb_ci.environment': ['Production=Production', 'Development=Development', 'Test=Test'],
    'cmdb_ci.attestation_status': [...['Not Yet Reviewed=Not Yet Reviewed', 'Attested=Attested', 'Rejected=Rejected']],
    'cmdb_ci.discovery_source': [
        ...['ServiceNow=ServiceNow', 'ImportSet=ImportSet', 'Manual Entry=Manual Entry'],
        'Other Automated=Other Automated',
    ],
    'cmdb_ci_service.busines_criticality': [
        ...['1 - most critical', '2 - somewhat critical', '3 - less critical', '4 - not critical'],
    ].map((level) => `${level}=${level}`),
    'cmdb_ci_service.used_for': USED_FOR,
    'cmdb_ci_service.service_classification': [
        ...['Business Service', 'Technical Service', 'Application Service'].map((kind) => `${kind}=${kind}`),
    ],
}
