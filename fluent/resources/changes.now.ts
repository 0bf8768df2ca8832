import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { createChange, linkChange } from '../../src/server/resources/endpoint.ts'
import { callResources } from './access.now.ts'

RestApi({
    $id: Now.ID['resources-changes'],
    name: 'AI Governance Bridge changes',
    serviceId: 'changes',
    shortDescription: 'Platforms ask for changes here, and link them with their incidents',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['resources-changes-create'],
            name: 'Create a change request',
            shortDescription:
                'Its process is that of the instance; a standard change without a template becomes a normal one',
            method: 'POST',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: createChange,
        },
        {
            $id: Now.ID['resources-changes-link'],
            name: 'Link a change with an incident',
            shortDescription: 'Both by number or sys_id, both of the own connection',
            method: 'POST',
            path: '/{id}/links',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: linkChange,
        },
    ],
    versions: [{ $id: Now.ID['resources-changes-v1'], version: 1, isDefault: false }],
})
