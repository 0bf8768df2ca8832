import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { mappingChanged } from '../../src/server/inbound/wake.ts'

BusinessRule({
    $id: Now.ID['mapping-row-changed'],
    name: 'Bridge: event mapping changed',
    description: 'Events that could not be mapped try again',
    table: 'x_aigov_bridge_event_mapping',
    when: 'async',
    action: ['insert', 'update'],
    filterCondition: 'platformISNOTEMPTY',
    active: true,
    script: mappingChanged,
})

BusinessRule({
    $id: Now.ID['mapping-value-changed'],
    name: 'Bridge: value map changed',
    description: 'Events that could not be mapped try again',
    table: 'x_aigov_bridge_value_map',
    when: 'async',
    action: ['insert', 'update'],
    filterCondition: 'platformISNOTEMPTY',
    active: true,
    script: mappingChanged,
})
