import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// What asks a platform waits for its answers: in the default queue the notifications of the instance would wait behind it.
// Provider: the Event Provider of the platform (SDK, registering events guide).
Record({
    $id: Now.ID['app-event-queue'],
    table: 'sysevent_queue',
    data: {
        sys_class_name: 'sysevent_queue',
        queue: 'x_aigov_bridge.work',
        suffix: 'work',
        description:
            'What AI Governance Bridge does by itself: events to settle, messages to deliver, records to look at.',
        poll_interval: '1970-01-01 00:00:02',
        job_config: 'jobs_per_node',
        job_config_value: 2,
        provider: '44af4464431212108da9a574a9b8f2f5',
        automatic_processing: true,
        processing_order: 'parallel',
    },
})
