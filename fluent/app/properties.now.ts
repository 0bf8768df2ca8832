import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { admin } from '../access/roles.now.ts'

Property({
    $id: Now.ID['app-allow-http-loopback'],
    name: 'x_aigov_bridge.allow_http_loopback',
    description: 'Messages may go to plain http addresses of this machine itself. Only for a demo on one machine.',
    type: 'boolean',
    value: false,
    roles: { read: [admin], write: [admin] },
})
