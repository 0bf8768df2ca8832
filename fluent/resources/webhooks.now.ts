import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { deleteWebhook, getWebhooks, postWebhook, sendTest } from '../../src/server/resources/webhook-endpoint.ts'
import { callResources } from './access.now.ts'

RestApi({
    $id: Now.ID['resources-webhooks'],
    name: 'AI Governance Bridge webhooks',
    serviceId: 'webhooks',
    shortDescription: 'Platforms register here where they want to hear of events',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['resources-webhooks-register'],
            name: 'Register a webhook',
            shortDescription: 'An https address of an allowed host; the answer tells the secret, once',
            method: 'POST',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: postWebhook,
        },
        {
            $id: Now.ID['resources-webhooks-find'],
            name: 'Find webhooks',
            shortDescription: 'Those of the own connection, with what came of the last delivery',
            method: 'GET',
            path: '/',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: getWebhooks,
        },
        {
            $id: Now.ID['resources-webhooks-remove'],
            name: 'Remove a webhook',
            shortDescription: 'Nothing is told there any more',
            method: 'DELETE',
            path: '/{id}',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: deleteWebhook,
        },
        {
            $id: Now.ID['resources-webhooks-test'],
            name: 'Test a webhook',
            shortDescription: 'Sends one message at once and tells what came of it',
            method: 'POST',
            path: '/{id}/test',
            version: 1,
            internalRole: false,
            enforceAcl: [callResources],
            script: sendTest,
        },
    ],
    versions: [{ $id: Now.ID['resources-webhooks-v1'], version: 1, isDefault: false }],
})
