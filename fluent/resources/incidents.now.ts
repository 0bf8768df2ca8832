import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import {
    createIncident,
    createIncidents,
    getIncidentReport,
    getIncidents,
} from '../../src/server/resources/endpoint.ts'
import { callResources } from './access.now.ts'

RestApi({
    $id: Now.ID['resources-incidents'],
    name: 'AI Governance Bridge incidents',
    serviceId: 'incidents',
    shortDescription: 'Platforms create and query incidents of their own connection here',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['resources-incidents-create'],
            name: 'Create an incident',
            shortDescription: 'One incident; an Idempotency-Key or external_id makes a repeat safe',
            method: 'POST',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: createIncident,
        },
        {
            $id: Now.ID['resources-incidents-bulk'],
            name: 'Create many incidents',
            shortDescription: 'At most 100 incidents in one post, each with an answer of its own',
            method: 'POST',
            path: '/bulk',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: createIncidents,
        },
        {
            $id: Now.ID['resources-incidents-find'],
            name: 'Find incidents',
            shortDescription: 'Incidents of the own connection, by filters, a page at a time',
            method: 'GET',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: getIncidents,
        },
    ],
    versions: [{ $id: Now.ID['resources-incidents-v1'], version: 1, isDefault: false }],
})

RestApi({
    $id: Now.ID['resources-reports'],
    name: 'AI Governance Bridge reports',
    serviceId: 'reports',
    shortDescription: 'Figures of the own connection',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['resources-reports-incidents'],
            name: 'Report on incidents',
            shortDescription: 'How many were opened in a period, how many are open or resolved, and how long that took',
            method: 'GET',
            path: '/incidents',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: getIncidentReport,
        },
    ],
    versions: [{ $id: Now.ID['resources-reports-v1'], version: 1, isDefault: false }],
})
