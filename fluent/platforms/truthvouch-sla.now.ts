import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Targets by severity, which gives the priority. They ship inactive: only the instance's own people can promise times.
// Loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-truthvouch-sla-1'],
    $meta: { installMethod: 'once' },
    table: 'contract_sla',
    data: {
        name: 'TruthVouch alert, priority 1: resolve within 4 hours',
        collection: 'incident',
        type: 'SLA',
        target: 'resolution',
        active: false,
        duration: '1970-01-01 04:00:00',
        schedule_source: 'no_schedule',
        start_condition: 'correlation_idSTARTSWITHtruthvouch:^priority=1^active=true',
        pause_condition: 'state=3',
        stop_condition: 'stateIN6,7,8',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-sla-2'],
    $meta: { installMethod: 'once' },
    table: 'contract_sla',
    data: {
        name: 'TruthVouch alert, priority 2: resolve within 8 hours',
        collection: 'incident',
        type: 'SLA',
        target: 'resolution',
        active: false,
        duration: '1970-01-01 08:00:00',
        schedule_source: 'no_schedule',
        start_condition: 'correlation_idSTARTSWITHtruthvouch:^priority=2^active=true',
        pause_condition: 'state=3',
        stop_condition: 'stateIN6,7,8',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-sla-3'],
    $meta: { installMethod: 'once' },
    table: 'contract_sla',
    data: {
        name: 'TruthVouch alert, priority 3: resolve within 24 hours',
        collection: 'incident',
        type: 'SLA',
        target: 'resolution',
        active: false,
        duration: '1970-01-02 00:00:00',
        schedule_source: 'no_schedule',
        start_condition: 'correlation_idSTARTSWITHtruthvouch:^priority=3^active=true',
        pause_condition: 'state=3',
        stop_condition: 'stateIN6,7,8',
    },
})

Record({
    $id: Now.ID['platform-truthvouch-sla-4'],
    $meta: { installMethod: 'once' },
    table: 'contract_sla',
    data: {
        name: 'TruthVouch alert, priority 4: resolve within 72 hours',
        collection: 'incident',
        type: 'SLA',
        target: 'resolution',
        active: false,
        duration: '1970-01-04 00:00:00',
        schedule_source: 'no_schedule',
        start_condition: 'correlation_idSTARTSWITHtruthvouch:^priority=4^active=true',
        pause_condition: 'state=3',
        stop_condition: 'stateIN6,7,8',
    },
})
