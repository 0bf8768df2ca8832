import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { createCi, getCi, patchCi } from '../../src/server/resources/endpoint.ts'
import { callResources } from './access.now.ts'

RestApi({
    $id: Now.ID['resources-cis'],
    name: 'AI Governance Bridge configuration items',
    serviceId: 'cis',
    shortDescription: 'Platforms register and look up configuration items of their own connection here',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['resources-cis-create'],
            name: 'Register a CI',
            shortDescription: 'The CI of a name, made or found by the identification engine',
            method: 'POST',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: createCi,
        },
        {
            $id: Now.ID['resources-cis-get'],
            name: 'Look up a CI',
            shortDescription: 'By its name at the platform or its sys_id, with an ETag',
            method: 'GET',
            path: '/{id}',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: getCi,
        },
        {
            $id: Now.ID['resources-cis-status'],
            name: 'Change the status of a CI',
            shortDescription: 'Operational status, health score, when it was last verified',
            method: 'PATCH',
            path: '/{id}/status',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: patchCi,
        },
    ],
    versions: [{ $id: Now.ID['resources-cis-v1'], version: 1, isDefault: false }],
})
