import type { Defaults } from '../../mapping/shipped.ts'

/** The words of TruthVouch for what a CI is like. */
export const systemValueMaps: Defaults['valueMaps'] = {
    status_to_operational_status: {
        operational: '1',
        active: '1',
        'in production': '1',
        'non-operational': '2',
        degraded: '2',
        inactive: '2',
        'repair in progress': '3',
        ready: '5',
        retired: '6',
    },
}

/** AI systems as configuration items; part of `defaults.ts`. */
export const systemMappings: Defaults['mappings'] = [
    {
        eventType: 'ai_system.registered',
        order: 100,
        operation: 'register_ci',
        fields: {
            name: '{{ data.name }}',
            owned_by: '{{ data.owner }}',
            owner: '{{ data.owner }}',
            ci_type: '{{ data.ci_type }}',
            operational_status:
                '{{ data.operational_status | default: data.status | default: "operational" | downcase | map: "status_to_operational_status" }}',
            health_score: '{{ data.health_score }}',
            last_verified: '{{ data.last_verified }}',
            attributes: '{{ data.attributes | json }}',
        },
        description: 'Registers the CI of an AI system; what its class has no field for goes into its attributes',
    },
    {
        eventType: 'ai_system.registered',
        order: 110,
        condition: 'data.dependenciesISNOTEMPTY',
        operation: 'relate_cis',
        fields: { child: '{{ data.dependencies | json }}', type: 'Depends on::Used by' },
        description: 'What the AI system depends on',
    },
    {
        eventType: 'ai_system.updated',
        order: 100,
        operation: 'update_ci',
        fields: {
            health_score: '{{ data.health_score }}',
            last_verified: '{{ data.last_verified }}',
            attributes: '{{ data.attributes | json }}',
        },
        description: 'Health score, last verification and attributes of an AI system',
    },
    {
        eventType: 'ai_system.updated',
        order: 110,
        condition: 'data.operational_statusISNOTEMPTY^ORdata.statusISNOTEMPTY',
        operation: 'update_ci',
        fields: {
            operational_status:
                '{{ data.operational_status | default: data.status | downcase | map: "status_to_operational_status" }}',
        },
        description: 'Status of an AI system',
    },
]
