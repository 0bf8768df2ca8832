import '@servicenow/sdk/global'
import { BusinessRule, EmailNotification, Record, ScheduledScript } from '@servicenow/sdk/core'
import { watchConnections } from '../../src/server/health/job.ts'
import { tellAnew } from '../../src/server/health/tell-anew.ts'

// Each alert is an event on the connection, and an email to the group that the connection names. Subject and text can
// be edited, and users and groups added, in System Notification > Email > Notifications. Nothing that a platform sent
// stands in them.

Record({
    $id: Now.ID['outbound-circuit-opened-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'circuit_opened',
        event_name: 'x_aigov_bridge.circuit_opened',
        description:
            'Messages of a connection wait because its address, login or settings are at fault. Once an outage; record = the connection, parm1 = channel and problem.',
        fired_by: 'AI Governance Bridge',
        priority: 100,
    },
})

EmailNotification({
    $id: Now.ID['health-circuit-opened-email'],
    name: 'Bridge: messages wait',
    description: 'Tells the alert group of a connection that its circuit opened, once an outage',
    table: 'x_aigov_bridge_connection',
    triggerConditions: { generationType: 'event', eventName: 'x_aigov_bridge.circuit_opened' },
    recipientDetails: { recipientFields: ['alert_group'], sendToCreator: true },
    emailContent: {
        subject: 'AI Governance Bridge: messages to ${name} wait',
        messageHtml:
            '<p>Messages to the platform of the connection ${name} wait: its address, login or settings are at fault (${event.parm1}).</p><p>Nothing is lost. One message tries now and then whether the platform takes it; all others follow in order as soon as it does.</p><p>What to do: open ${URI_REF}, see the problem under Circuits, mend address, credential or the platform itself, and press Test connection.</p>',
    },
})

Record({
    $id: Now.ID['health-dead-letters-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'dead_letters',
        event_name: 'x_aigov_bridge.dead_letters',
        description:
            'Events or messages of a connection came to their end without success. Once when the first does, and at most once a day while more do; record = the connection, parm1 = how many.',
        fired_by: 'AI Governance Bridge',
        priority: 100,
    },
})

EmailNotification({
    $id: Now.ID['health-dead-letters-email'],
    name: 'Bridge: dead letters',
    description: 'Tells the alert group of a connection that events or messages need a person',
    table: 'x_aigov_bridge_connection',
    triggerConditions: { generationType: 'event', eventName: 'x_aigov_bridge.dead_letters' },
    recipientDetails: { recipientFields: ['alert_group'], sendToCreator: true },
    emailContent: {
        subject: 'AI Governance Bridge: ${name} has dead letters',
        messageHtml:
            '<p>On the connection ${name} the bridge cannot go on by itself (${event.parm1}).</p><p>What to do: open ${URI_REF}. Under Bridge Events and Bridge Messages each row in the state dead or held names its problem. Mend the cause, then press Release on the event or Redeliver on the message. Of a held message look first whether the platform has it.</p><p>You are told again at most once a day while more come.</p>',
    },
})

Record({
    $id: Now.ID['health-platform-silent-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'platform_silent',
        event_name: 'x_aigov_bridge.platform_silent',
        description:
            'A connection sent nothing for longer than its expected interval. Once a silence; record = the connection, parm1 = since when.',
        fired_by: 'AI Governance Bridge',
        priority: 100,
    },
})

EmailNotification({
    $id: Now.ID['health-platform-silent-email'],
    name: 'Bridge: platform is silent',
    description: 'Tells the alert group of a connection that the platform sends nothing any more',
    table: 'x_aigov_bridge_connection',
    triggerConditions: { generationType: 'event', eventName: 'x_aigov_bridge.platform_silent' },
    recipientDetails: { recipientFields: ['alert_group'], sendToCreator: true },
    emailContent: {
        subject: 'AI Governance Bridge: ${name} is silent',
        messageHtml:
            '<p>The platform of the connection ${name} sends nothing: ${event.parm1}.</p><p>What to do: see at the platform whether its webhooks are active and what it is answered (a wrong secret is 401, an inactive connection 403). Open ${URI_REF} and press Check setup. Where so long a silence is normal, raise Expected interval; 0 switches this alert off.</p>',
    },
})

ScheduledScript({
    $id: Now.ID['health-watch'],
    name: 'Bridge: watch connections',
    frequency: 'periodically',
    executionInterval: Duration({ minutes: 1 }),
    executionStart: '2026-01-01 00:00:00',
    active: true,
    script: watchConnections,
})

BusinessRule({
    $id: Now.ID['health-alert-group-chosen'],
    name: 'Bridge: alert group chosen',
    description: 'Whoever is chosen is told of what needs a person already',
    table: 'x_aigov_bridge_connection',
    when: 'before',
    action: ['update'],
    filterCondition: 'alert_groupVALCHANGES^alert_groupISNOTEMPTY',
    active: true,
    script: tellAnew,
})
