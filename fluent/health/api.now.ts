import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getHealth, getMetrics } from '../../src/server/health/endpoint.ts'
import { monitor } from '../access/roles.now.ts'

const readHealth = Acl({
    $id: Now.ID['health-acl-health'],
    type: 'rest_endpoint',
    name: 'x_aigov_bridge_health',
    operation: 'execute',
    description: 'A monitoring system may ask how the bridge is',
    roles: [monitor],
})

RestApi({
    $id: Now.ID['health-api'],
    name: 'AI Governance Bridge health',
    serviceId: 'health',
    shortDescription: 'Queues, ages, dead letters, circuits and jobs of the bridge',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['health-api-read'],
            name: 'How the bridge is',
            shortDescription: 'What waits and for how long, what needs a person, and whether the jobs run',
            method: 'GET',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [readHealth],
            script: getHealth,
        },
    ],
    versions: [{ $id: Now.ID['health-api-v1'], version: 1, isDefault: false }],
})

const readMetrics = Acl({
    $id: Now.ID['health-acl-metrics'],
    type: 'rest_endpoint',
    name: 'x_aigov_bridge_metrics',
    operation: 'execute',
    description: 'A monitoring system may scrape the figures of the bridge',
    roles: [monitor],
})

RestApi({
    $id: Now.ID['health-metrics'],
    name: 'AI Governance Bridge metrics',
    serviceId: 'metrics',
    shortDescription: 'The same figures as text for Prometheus',
    consumes: 'application/json',
    produces: 'text/plain',
    routes: [
        {
            $id: Now.ID['health-metrics-read'],
            name: 'Figures of the bridge',
            shortDescription: 'Gauges in the Prometheus text format',
            method: 'GET',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [readMetrics],
            script: getMetrics,
        },
    ],
    versions: [{ $id: Now.ID['health-metrics-v1'], version: 1, isDefault: false }],
})
