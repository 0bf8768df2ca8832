import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { adoptInserted } from '../../src/server/inbound/adopt.ts'
import { checkConnection } from '../../src/server/inbound/check.ts'
import { connectionResumed } from '../../src/server/inbound/wake.ts'

// Async, because a scoped application may have no other scripted rule on a table of another scope.
BusinessRule({
    $id: Now.ID['inbound-task-inserted'],
    name: 'Bridge: task inserted',
    description: 'Links a record that a platform made itself by the Table API',
    table: 'task',
    when: 'async',
    action: ['insert'],
    order: 1000,
    filterCondition: 'correlation_idSTARTSWITHaisoc:^ORdescriptionLIKEJob ID:',
    active: true,
    script: adoptInserted,
})

BusinessRule({
    $id: Now.ID['inbound-connection-resumed'],
    name: 'Bridge: connection goes on',
    description: 'What waited while the connection was paused or switched off is settled and sent',
    table: 'x_aigov_bridge_connection',
    when: 'after',
    action: ['update'],
    filterCondition: 'active=true^mode!=paused^activeVALCHANGES^ORmodeVALCHANGES',
    active: true,
    script: connectionResumed,
})

BusinessRule({
    $id: Now.ID['inbound-connection-checked-new'],
    name: 'Bridge: new connection checked',
    description: 'Refuses a connection that could never work',
    table: 'x_aigov_bridge_connection',
    when: 'before',
    action: ['insert'],
    active: true,
    script: checkConnection,
})

// Not at each event, which only notes that it came.
BusinessRule({
    $id: Now.ID['inbound-connection-checked'],
    name: 'Bridge: connection checked',
    description: 'Refuses a change of a connection that could never work',
    table: 'x_aigov_bridge_connection',
    when: 'before',
    action: ['update'],
    filterCondition:
        'nameVALCHANGES^ORplatformVALCHANGES^ORsignature_headerVALCHANGES^ORenvelopeVALCHANGES^ORcallback_urlVALCHANGES^ORallowed_hostsVALCHANGES^ORapi_base_urlVALCHANGES^ORmodeVALCHANGES^ORprocessingVALCHANGES^ORauth_typeVALCHANGES^ORsignature_schemeVALCHANGES^ORsecret_formVALCHANGES',
    active: true,
    script: checkConnection,
})
