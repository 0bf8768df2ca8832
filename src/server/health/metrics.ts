import { exposed, type Sample } from './exposition.ts'
import type { ConnectionHealth, Health } from './health.ts'

const PREFIX = 'x_aigov_bridge_'

/** The Prometheus text format, version 0.0.4: all are gauges, as they are now. */
export const metricsText = (health: Health): string =>
    [
        family('events', 'Events that are not at their end, by state', perConnection(health, 'events')),
        family(
            'events_oldest_seconds',
            'Age of the oldest event of a state; 0 = there is none',
            byState(health.events.oldest_seconds),
        ),
        family('messages', 'Messages that are not at their end, by state', perConnection(health, 'messages')),
        family(
            'messages_oldest_seconds',
            'Age of the oldest message of a state; 0 = there is none',
            byState(health.messages.oldest_seconds),
        ),
        family('circuit_open', '1 while messages of a channel are held by a fault of the connection', circuits(health)),
        family(
            'connection_active',
            '1 while the connection is switched on',
            flags(health, ({ active }) => active),
        ),
        family(
            'connection_silent',
            '1 while a connection has sent nothing for longer than expected',
            flags(health, ({ silent }) => silent),
        ),
        family(
            'connection_last_event_seconds',
            'Since the last event of a connection, to the minute or so',
            lastEvents(health),
        ),
        family(
            'job_completed_seconds',
            'Since a job last came to its end',
            health.jobs.map(({ job, seconds_since_completion: value }) => ({ labels: { job }, value })),
        ),
    ].join('')

const family = (name: string, help: string, samples: readonly Sample[]): string =>
    exposed({ name: PREFIX + name, type: 'gauge', help, samples })

const byState = (values: Readonly<Record<string, number>>): readonly Sample[] =>
    Object.entries(values).map(([state, value]) => ({ labels: { state }, value }))

const perConnection = ({ connections }: Health, what: 'events' | 'messages'): readonly Sample[] =>
    connections.flatMap((connection) =>
        Object.entries(connection[what]).map(([state, value]) => ({
            labels: { connection: connection.name, state },
            value,
        })),
    )

const circuits = ({ connections }: Health): readonly Sample[] =>
    connections.flatMap((connection) =>
        connection.circuits.map(({ channel, state }) => ({
            labels: { connection: connection.name, channel },
            value: state === 'open' || state === 'half_open' ? 1 : 0,
        })),
    )

const flags = ({ connections }: Health, isSet: (connection: ConnectionHealth) => boolean): readonly Sample[] =>
    connections.map((connection) => ({ labels: { connection: connection.name }, value: isSet(connection) ? 1 : 0 }))

const lastEvents = ({ connections }: Health): readonly Sample[] =>
    connections.flatMap(({ name, last_event_seconds: value }) =>
        value === null ? [] : [{ labels: { connection: name }, value }],
    )
