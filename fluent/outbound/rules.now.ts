import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { armInserted } from '../../src/server/outbound/arm.ts'
import { analyseInserted } from '../../src/server/outbound/on-insert.ts'
import { enqueueUpdate } from '../../src/server/outbound/on-update.ts'

// Async, because a scoped application may have no other scripted rule on a table of another scope. The condition is
// judged when the record is saved: records that the bridge does not know run nothing of ours.
BusinessRule({
    $id: Now.ID['outbound-task-updated'],
    name: 'Bridge: task updated',
    description: 'Looks at a saved record of a connected platform, and tells the platform what people changed',
    table: 'task',
    when: 'async',
    action: ['update'],
    order: 1000,
    filterCondition:
        'correlation_idSTARTSWITHaisoc:^ORcorrelation_idSTARTSWITHtruthvouch:^ORcorrelation_idSTARTSWITHrca:^ORcorrelation_idSTARTSWITHbridge:',
    active: true,
    script: enqueueUpdate,
})

// Which incidents are about AI is for admins to say: the condition. What it does not let through runs nothing of ours.
BusinessRule({
    $id: Now.ID['outbound-incident-inserted'],
    name: 'Bridge: incident about AI inserted',
    description:
        'Has an incident about AI analysed by each platform that can and whose connection has an API. Edit the condition to say which incidents these are, or switch it off',
    table: 'incident',
    when: 'async',
    action: ['insert'],
    order: 1000,
    filterCondition:
        'categoryINsoftware,Software^subcategory=AI System^NQshort_descriptionLIKEallucination^NQdescriptionLIKEallucination',
    active: true,
    script: analyseInserted,
})

BusinessRule({
    $id: Now.ID['outbound-connection-inserted'],
    name: 'Bridge: arm a new connection',
    description: 'A connection sends from the instance that it was made on, and not from a clone of it',
    table: 'x_aigov_bridge_connection',
    when: 'before',
    action: ['insert'],
    order: 100,
    active: true,
    script: armInserted,
})
