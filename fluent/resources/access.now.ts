import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { integration } from '../access/roles.now.ts'

export const callResources = Acl({
    $id: Now.ID['resources-acl-call'],
    type: 'rest_endpoint',
    name: 'x_aigov_bridge_resources',
    operation: 'execute',
    description: 'Integration users may create and query what belongs to their own connection',
    roles: [integration],
})
