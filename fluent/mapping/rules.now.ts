import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { mappingChanged } from '../../src/server/inbound/wake.ts'
import { mappingSaved } from '../../src/server/setup/action.ts'

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

BusinessRule({
    $id: Now.ID['mapping-row-looked-at'],
    name: 'Bridge: event mapping looked at',
    description: 'Says what of a mapping row cannot be read; the row is saved all the same',
    table: 'x_aigov_bridge_event_mapping',
    when: 'after',
    action: ['insert', 'update'],
    filterCondition: 'operationVALCHANGES^ORconditionVALCHANGES^ORentityVALCHANGES^ORfieldsVALCHANGES',
    active: true,
    script: mappingSaved,
})
