import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { receiveSigned, receiveSignedBatch } from '../../src/server/inbound/endpoint.ts'

// For senders that can sign and cannot log in: no user, and therefore no access control. What stands in its place is in
// src/server/inbound/admit.ts: a connection that opted in, has a secret, and a signature that holds. Any other name is
// answered as if it did not exist.
RestApi({
    $id: Now.ID['inbound-inbox'],
    name: 'AI Governance Bridge inbox',
    serviceId: 'inbox',
    shortDescription: 'Platforms that sign and cannot log in post their events here',
    consumes: 'application/json',
    produces: 'application/json',
    routes: [
        {
            $id: Now.ID['inbound-inbox-receive'],
            name: 'Receive one signed event',
            shortDescription: 'One event in the shape of the platform; the answer names the records that it changed',
            method: 'POST',
            path: '/{connection}',
            version: 1,
            authentication: false,
            authorization: false,
            internalRole: false,
            script: receiveSigned,
        },
        {
            $id: Now.ID['inbound-inbox-receive-batch'],
            name: 'Receive many signed events',
            shortDescription: 'At most 100 events in one signed post, each with an answer of its own',
            method: 'POST',
            path: '/{connection}/batch',
            version: 1,
            authentication: false,
            authorization: false,
            internalRole: false,
            script: receiveSignedBatch,
        },
    ],
    versions: [{ $id: Now.ID['inbound-inbox-v1'], version: 1, isDefault: false }],
})
