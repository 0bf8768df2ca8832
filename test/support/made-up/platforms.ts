import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

type Cells = Readonly<Record<string, string>>

/** A post as one of them makes it. */
export interface MadeUpPost {
    readonly body: string
    readonly headers: Cells
}

/** What happened to one of their things. */
export interface Happening {
    readonly what: 'opened' | 'changed'
    /** Of the event. */
    readonly id: string
    readonly thing: string
    readonly title: string
    readonly status: string
    readonly level: string
    /** Milliseconds since 1970. */
    readonly at: number
}

/** A platform that no line of the app knows: rows of tables are all there is of it. */
export interface MadeUpPlatform {
    readonly name: string
    readonly connection: Cells
    readonly secret: string
    readonly mappings: readonly Cells[]
    readonly values: readonly Cells[]
    post(happening: Happening, signedAt: number): MadeUpPost
}

const states = (map: string, values: Cells): readonly Cells[] =>
    Object.entries(values).map(([source_value, target_value]) => ({
        platform: 'generic',
        map_name: map,
        source_value,
        target_value,
    }))

/** Nested facts, one of them in a header, times in milliseconds, a signature in base64 under a key in base64. */
export const watchtower: MadeUpPlatform = {
    name: 'watchtower',
    secret: Buffer.from('the watchtower of the test').toString('base64'),
    connection: {
        platform: 'generic',
        signature_scheme: 'hmac_sha256_base64',
        signature_header: 'X-Watchtower-Mac',
        secret_form: 'base64',
        envelope: JSON.stringify({
            id: 'meta.uid',
            type: 'header:X-Watchtower-Event',
            time: 'meta["occurred at"]',
            entity: 'alarm.key',
            url: 'alarm.link',
            status: 'alarm.phase',
            data: 'alarm',
        }),
    },
    mappings: [
        {
            event_type: 'ALARM_RAISED',
            operation: 'open_incident',
            condition: 'data.levelINhigh,critical^data.titleNOT LIKEtest alarm',
            fields: JSON.stringify({ short_description: '{{ data.title | upcase | truncate: 60 }}', impact: '1' }),
        },
        {
            event_type: 'ALARM_MOVED',
            operation: 'update_incident',
            fields: JSON.stringify({ state: '{{ data.phase | map: "watchtower_state" }}' }),
        },
    ],
    values: states('watchtower_state', { looking: '2', '*': '1' }),
    post({ what, id, thing, title, status, level, at }) {
        const alarm = { key: thing, title, phase: status, level, link: `https://watchtower.example/a/${thing}` }
        const body = JSON.stringify({ meta: { uid: id, 'occurred at': at }, alarm })
        const mac = createHmac('sha256', Buffer.from(this.secret, 'base64')).update(body).digest('base64')
        const type = what === 'opened' ? 'ALARM_RAISED' : 'ALARM_MOVED'
        return { body, headers: { 'X-Watchtower-Event': type, 'X-Watchtower-Mac': mac } }
    },
}

/** Standard Webhooks by the book: the id in a header, times in ISO 8601. The connection says next to nothing. */
export const ledgerly: MadeUpPlatform = {
    name: 'ledgerly',
    secret: `whsec_${Buffer.from('the ledger of the test, all of it').toString('base64')}`,
    connection: { platform: 'generic', envelope: '{"entity": "data.invoice.number", "status": "data.invoice.state"}' },
    mappings: [
        {
            event_type: 'invoice.flagged',
            operation: 'open_incident',
            fields: JSON.stringify({
                short_description:
                    'Invoice {{ data.invoice.number }}: {{ data.invoice.reason | default: "no reason" }}',
                description: 'Flagged on {{ timestamp | date: "%-d %B %Y" }}',
            }),
        },
        {
            event_type: 'invoice.changed',
            operation: 'update_incident',
            fields: JSON.stringify({ state: '{{ data.invoice.state | map: "ledgerly_state" }}' }),
        },
    ],
    values: states('ledgerly_state', { review: '2', hold: '3' }),
    post({ what, id, thing, title, status, at }, signedAt) {
        const body = JSON.stringify({
            type: what === 'opened' ? 'invoice.flagged' : 'invoice.changed',
            timestamp: new Date(at).toISOString(),
            data: { invoice: { number: thing, reason: title, state: status } },
        })
        const signature = new Webhook(this.secret).sign(id, new Date(signedAt), body)
        const timestamp = String(Math.floor(signedAt / 1000))
        return { body, headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } }
    },
}
