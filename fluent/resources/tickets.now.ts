import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { createSecurityIncident, createTicket } from '../../src/server/resources/endpoint.ts'
import { callResources } from './access.now.ts'

RestApi({
    $id: Now.ID['resources-security-incidents'],
    name: 'AI Governance Bridge security incidents',
    serviceId: 'security_incidents',
    shortDescription: 'Platforms report security events here',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['resources-security-incidents-create'],
            name: 'Create a security incident',
            shortDescription:
                'Where Security Incident Response is missing or closed, an incident stands in and says so',
            method: 'POST',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: createSecurityIncident,
        },
    ],
    versions: [{ $id: Now.ID['resources-security-incidents-v1'], version: 1, isDefault: false }],
})

RestApi({
    $id: Now.ID['resources-tickets'],
    name: 'AI Governance Bridge tickets',
    serviceId: 'tickets',
    shortDescription: 'Platforms ask for compliance work here',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['resources-tickets-create'],
            name: 'Create a compliance task',
            shortDescription: 'In the table that an admin chose; its queue is the group that takes it',
            method: 'POST',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: createTicket,
        },
    ],
    versions: [{ $id: Now.ID['resources-tickets-v1'], version: 1, isDefault: false }],
})
