import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { adoptInserted } from '../../src/server/inbound/adopt.ts'

// Async, because a scoped application may have no other scripted rule on a table of another scope.
BusinessRule({
    $id: Now.ID['inbound-task-inserted'],
    name: 'Bridge: task inserted',
    description: 'Links a record that a platform made itself by the Table API',
    table: 'task',
    when: 'async',
    action: ['insert'],
    order: 1000,
    filterCondition: 'correlation_idSTARTSWITHaisoc:',
    active: true,
    script: adoptInserted,
})
