import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getReceipt, receiveEvent, receiveEvents } from '../../src/server/inbound/endpoint.ts'
import { integration } from '../access/roles.now.ts'

const callBridge = Acl({
    $id: Now.ID['inbound-acl-call'],
    type: 'rest_endpoint',
    name: 'x_aigov_bridge_events',
    operation: 'execute',
    description: 'Integration users may post events and read receipts of their own connection',
    roles: [integration],
})

RestApi({
    $id: Now.ID['inbound-api'],
    name: 'AI Governance Bridge events',
    serviceId: 'events',
    shortDescription: 'Platforms post their events here',
    consumes: 'application/json,application/cloudevents+json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['inbound-api-receive'],
            name: 'Receive one event',
            shortDescription: 'One event in the shape of the platform; the answer names the records that it changed',
            method: 'POST',
            path: '/{connection}',
            version: 1,
            internalRole: false,
            enforceAcl: [callBridge],
            script: receiveEvent,
        },
        {
            $id: Now.ID['inbound-api-receive-batch'],
            name: 'Receive many events',
            shortDescription: 'At most 100 events in one post, each with an answer of its own',
            method: 'POST',
            path: '/{connection}/batch',
            version: 1,
            internalRole: false,
            enforceAcl: [callBridge],
            script: receiveEvents,
        },
        {
            $id: Now.ID['inbound-api-receipt'],
            name: 'Read a receipt',
            shortDescription: 'What became of an event',
            method: 'GET',
            path: '/{connection}/{event_id}',
            version: 1,
            internalRole: false,
            enforceAcl: [callBridge],
            script: getReceipt,
        },
    ],
    versions: [{ $id: Now.ID['inbound-api-v1'], version: 1, isDefault: false }],
})
