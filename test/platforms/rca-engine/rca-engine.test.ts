import { readFileSync } from 'node:fs'
import { adoptRecord } from '../../../src/server/inbound/adopt-record.ts'
import { receive } from '../../../src/server/inbound/receive.ts'
import { circuitOf, closedCircuit } from '../../../src/server/outbound/circuit.ts'
import { deliverDue } from '../../../src/server/outbound/deliver.ts'
import { enqueue } from '../../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../../src/server/outbound/reconcile.ts'
import { readRequest } from '../../../src/server/outbound/request-text.ts'
import { rcaEngine } from '../../../src/server/platforms/rca-engine/index.ts'
import { fail } from '../../../src/server/shared/result.ts'
import { describePlatform } from '../../support/describe-platform.ts'
import { postOf } from '../../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../../support/hub/world.ts'

const JOB = '3f1d2c1e-7f2b-4f0e-9a55-2c7a0b7f1f10'
/** Id and time stand in the headers of Standard Webhooks as well. */
const EVENT = ['type', 'data', 'data.job_id']

describePlatform(rcaEngine, {
    required: {
        'analysis.completed': [...EVENT, 'data.severity', 'data.summary'],
        'analysis.updated': [...EVENT, 'data.summary'],
        'analysis.failed': EVENT,
        'ticket.dry_run': [...EVENT, 'data.severity', 'data.summary'],
    },
    quiet: { 'analysis.failed': [202, 'ignored'], 'ticket.dry_run': [200, 'dry_run'] },
})

interface Sample {
    readonly id: string
    readonly data: Readonly<Record<string, unknown>>
}

const sampleOf = (type: string): Sample =>
    JSON.parse(readFileSync(`test/platforms/rca-engine/events/${type}.json`, 'utf8')) as Sample

/** The sample with other data, as another event. */
const changed = (type: string, data: object, rest: object = {}): object => {
    const sample = sampleOf(type)
    return { ...sample, id: `${sample.id}-${JSON.stringify(data).length}`, ...rest, data: { ...sample.data, ...data } }
}

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect({
        platform: 'rca_engine',
        callback_url: 'https://rca.example/api/v1/webhooks/servicenow',
    })
})

const send = (event: object) => receive(postOf(event, { platform: rcaEngine }), world.hub)
const incident = () => world.rows('incident')[0] ?? {}
const files = () =>
    world.rows('sys_attachment').map(({ file_name, content_type, content }) => [file_name, content_type, content])

test('a ticket that it made itself is followed whatever its job is called, and not as that of a job with a longer name', () => {
    const push = (jobId: string) =>
        world.create(
            'incident',
            { short_description: 'Disk full', description: `Job ID: ${jobId}\nSeverity: high\n\nSummary: Disk full` },
            INTEGRATION_USER,
        )
    const own = push('Own-77')
    expect(send(changed('analysis.completed', { job_id: 'own-7' }))).toMatchObject({ httpStatus: 201 })
    expect(adoptRecord('incident', own, world.hub)).toBe(true)
    const links = world.rows('x_aigov_bridge_external_ref').map((row) => [row.external_id, row.target_sys_id === own])
    expect(links).toEqual([
        ['own-7', false],
        ['own-77', true],
    ])
    const another = push('job-4')
    expect(send(changed('analysis.completed', { job_id: 'job-4' }, { id: 'of-job-4' }))).toMatchObject({
        result: { records: [{ sys_id: another, remark: 'it existed' }, {}] },
    })
})

test.each(['Job ID: Own-77', 'Job ID: Own-77\r\nSeverity: high'])(
    'a ticket that it made itself is its own however the line of its job ends: %j',
    (description) => {
        const own = world.create('incident', { short_description: 'Disk full', description }, INTEGRATION_USER)
        world.create('incident', { short_description: 'Other', description: 'Job ID: own-778' }, INTEGRATION_USER)
        const links = () => world.rows('x_aigov_bridge_external_ref').map((row) => row.target_sys_id)
        expect(send(changed('analysis.completed', { job_id: 'own-77' }))).toMatchObject({
            result: { records: [{ sys_id: own, remark: 'it existed' }, {}] },
        })
        expect(links()).toEqual([own])

        const [other] = world.rows('incident').slice(1)
        expect(adoptRecord('incident', other?.sys_id ?? '', world.hub)).toBe(true)
        expect(world.rows('x_aigov_bridge_external_ref').map((row) => row.external_id)).toEqual(['own-77', 'own-778'])
    },
)

test('a ticket that it made itself and that a rule keeps from being saved is followed all the same, and what people did before is told', () => {
    const description = `Job ID: ${JOB}\nSeverity: high`
    const own = world.create('incident', { short_description: 'Disk full', description }, INTEGRATION_USER)
    world.save('incident', own, { state: '7' })
    const refused = fail('a rule of the instance aborts it')
    const refusing = world.node({
        beforeCall: ({ method }) => (method === 'records.update' ? { answer: refused } : undefined),
    })
    receive(postOf(sampleOf('analysis.completed'), { platform: rcaEngine }), refusing)
    expect(world.row('incident', own)).toMatchObject({ state: '7', correlation_id: '' })
    const told = () => world.rows('x_aigov_bridge_message').map(({ request = '' }) => readRequest(request).status)
    for (const saved of world.state.rechecks) enqueue(saved, refusing)
    expect(told()).toEqual(['Closed'])

    // No rule of the app looks at it: its filter goes by the correlation id.
    world.save('incident', own, { state: '2' })
    reconcile(refusing)
    expect(told()).toEqual(['Closed', 'In Progress'])
})

test('what people do to its own ticket between the look and the link is told, also when it saves that next', () => {
    const description = `Job ID: ${JOB}\nSeverity: high`
    const own = world.create('incident', { short_description: 'Disk full', description }, INTEGRATION_USER)
    const busy = world.node({
        beforeCall: ({ method }) => {
            if (method === 'records.update') world.save('incident', own, { state: '6' })
            return undefined
        },
    })
    expect(adoptRecord('incident', own, busy)).toBe(true)
    world.save('incident', own, { work_notes: 'Generated by RCA Engine' }, INTEGRATION_USER)
    reconcile(world.hub)
    expect(world.rows('x_aigov_bridge_message').map(({ request = '' }) => readRequest(request).status)).toEqual([
        'Resolved',
    ])
})

describe('an analysis that came to its end', () => {
    test('is an incident by the template of the document, its first line the one that RCA Engine writes', () => {
        send(sampleOf('analysis.completed'))
        expect(incident()).toMatchObject({ short_description: 'API gateway 5xx', category: 'RCA Analysis' })
        expect(incident().description?.split('\n')[0]).toBe(`Job ID: ${JOB}`)
        for (const part of [
            'Summary',
            'Affected Systems',
            'Timeline',
            'Root Cause',
            'Recommendations',
            'Technical Details',
        ])
            expect(incident().description).toContain(`## ${part}\n`)
        expect(incident().description).toContain('2025-10-27T10:01:00Z: first 500')
        expect(incident().description).toContain(`Generated by RCA Engine - Job ID: ${JOB}`)
    })

    test('keeps its last line in a description of 4000 characters, however much there is to say', () => {
        const long = 'x'.repeat(5000)
        const lists = { affected_systems: [long], recommendations: [long], recommended_actions: [long] }
        const texts = { summary: long, root_cause: long, technical_details: long, job_title: long.slice(0, 900) }
        send(changed('analysis.completed', { ...lists, ...texts, timeline: [{ at: 'now', event: long }] }))
        expect(incident().description?.length).toBeLessThan(4000)
        expect(incident().description).toMatch(new RegExp(`Job ID: ${JOB}$`))
    })

    test.each([
        ['critical', '1', '1'],
        ['high', '2', '1'],
        ['medium', '2', '2'],
        ['moderate', '2', '2'],
        ['low', '3', '2'],
        ['Critical', '1', '1'],
    ])('%s has impact %s and urgency %s', (severity, impact, urgency) => {
        send(changed('analysis.completed', { severity }))
        expect(incident()).toMatchObject({ impact, urgency })
    })

    test.each([
        [{ format: 'markdown', content: '# Ünïcode' }, 'md', 'text/markdown', '# Ünïcode'],
        [{ format: 'HTML', content: '<script>alert(1)</script>' }, 'html', 'text/html', '<script>alert(1)</script>'],
        [{ content: 'plain' }, 'md', 'text/markdown', 'plain'],
        [{ format: 'Text', content: 'other' }, 'txt', 'text/plain', 'other'],
    ])('has its report %j as a file', (report, extension, contentType, content) => {
        send(changed('analysis.completed', { report }))
        expect(files()).toEqual([[`rca-report-${JOB}.${extension}`, contentType, content]])
        expect(incident().description).not.toContain('script')
    })

    test('is refused with a report of a format that nobody could open', () => {
        expect(send(changed('analysis.completed', { report: { format: 'pdf', content: '%PDF' } }))).toMatchObject({
            httpStatus: 400,
            detail: 'data.report.format must be one of markdown, md, html, text, txt.',
        })
    })

    test('has a report by the template where it brings none', () => {
        send(changed('analysis.completed', { report: undefined }))
        expect(files()).toEqual([
            [`rca-report-${JOB}.md`, 'text/markdown', expect.stringContaining('## Root Cause\nDisk full')],
        ])
    })

    test('is understood as the job event that RCA Engine streams, too', () => {
        const { data, ...rest } = sampleOf('analysis.completed')
        const { job_id, ...output } = data
        const event = { id: rest.id, job_id, event_type: 'completed', created_at: '2025-10-27T10:30:00Z', data: output }
        expect(send(event)).toMatchObject({ httpStatus: 201 })
        expect(incident().correlation_id).toBe(`rca:${JOB}`)
    })

    test.each(['info', '', 7])('is refused with the severity %j, by its name', (severity) => {
        expect(send(changed('analysis.completed', { severity }))).toMatchObject({
            httpStatus: 400,
            detail: expect.stringContaining('data.severity must be') as string,
        })
    })

    test('has one incident, whatever comes again of its job', () => {
        send(sampleOf('analysis.completed'))
        send(changed('analysis.completed', { summary: 'the same job once more' }))
        send(changed('analysis.completed', { job_id: JOB.toUpperCase() }))
        expect(world.rows('incident')).toHaveLength(1)
        expect(files()).toHaveLength(1)
    })
})

test('what is found later is a work note', () => {
    send(sampleOf('analysis.completed'))
    send(sampleOf('analysis.updated'))
    const [note] = world.journal(incident().sys_id ?? '')
    expect(note).toContain('archived WAL segments')
    expect(note).toContain('- Set archive_cleanup_command\n- Alert at 80 % of the volume')
})

test('an analysis that failed is an incident as soon as an admin switches the row on', () => {
    const row = world
        .rows('x_aigov_bridge_event_mapping')
        .find((one) => one.event_type === 'analysis.failed' && one.operation === 'open_incident')
    expect(row?.active).toBe('0')
    world.edit('x_aigov_bridge_event_mapping', row?.sys_id ?? '', { active: true })
    expect(send(sampleOf('analysis.failed'))).toMatchObject({ httpStatus: 201 })
    expect(incident().short_description).toBe('Analysis failed: Nightly batch')
})

describe('what people do', () => {
    const told = () => world.state.requests.map(({ body }) => JSON.parse(body) as Record<string, string>)
    const save = (fields: Record<string, string>): void => {
        enqueue(world.save('incident', incident().sys_id ?? '', fields), world.hub)
        deliverDue(world.hub)
    }
    beforeEach(() => void send(sampleOf('analysis.completed')))

    test.each([
        ['2', 'In Progress'],
        ['3', 'On Hold'],
        ['6', 'Resolved'],
        ['7', 'Closed'],
        ['8', 'Canceled'],
    ])('state %s is told as %s', (state, label) => {
        save({ state, close_code: 'Solution provided', close_notes: 'Freed the disk' })
        expect(told()).toEqual([
            expect.objectContaining({ incident_id: incident().number, state: label, state_value: state, job_id: JOB }),
        ])
        expect(world.state.requests[0]?.headers).toMatchObject({
            'X-RCA-Signature': expect.stringMatching(/^sha256=[0-9a-f]{64}$/) as string,
            'webhook-signature': expect.stringMatching(/^v1,/) as string,
            'webhook-id': expect.stringMatching(/./) as string,
        })
    })

    describe('where the endpoint answers', () => {
        const circuit = () => world.rows('x_aigov_bridge_circuit')[0]?.state
        const messages = () => world.rows('x_aigov_bridge_message')
        const pushed = () => world.rows('x_aigov_bridge_external_ref')[0]?.last_pushed_status
        const absent = (status: number) => ({ status, body: '' })

        test.each([404, 405, 501])(
            '%i at first: it is not told, which the message says, and no status stays',
            (status) => {
                world.willAnswer(absent(status))
                save({ state: '2' })
                save({ state: '3' })
                expect(circuit()).toBe('poll_only')
                const untold = {
                    state: 'superseded',
                    last_problem: expect.stringMatching(/^Not told: the platform has no endpoint/) as string,
                }
                expect(messages()).toMatchObject([untold, untold])
                expect(pushed()).toBe('')
                expect(told()).toHaveLength(1)
            },
        )

        test.each([404, 405, 501])(
            '%i after it had taken something: an outage, and what was said arrives',
            (status) => {
                save({ state: '2' })
                world.willAnswer(absent(status))
                save({ state: '3' })
                expect(circuit()).not.toBe('poll_only')
                expect(messages()).toMatchObject([
                    { state: 'delivered' },
                    { state: 'waiting', last_status_code: `${status}` },
                ])
                world.wait(60)
                deliverDue(world.hub)
                expect(messages()).toMatchObject([{ state: 'delivered' }, { state: 'delivered' }])
                expect(pushed()).toBe('On Hold')
            },
        )

        test('another node finds meanwhile that it only asks: what is left is not sent', () => {
            send(changed('analysis.completed', { job_id: 'job-2' }, { id: 'of-job-2' }))
            for (const { sys_id: sysId = '' } of world.rows('incident'))
                enqueue(world.save('incident', sysId, { state: '2' }), world.hub)
            let requests = 0
            const busy = world.node({
                beforeCall: ({ method }) => {
                    if (method !== 'send') return undefined
                    requests++
                    const connectionId = world.rows('x_aigov_bridge_connection')[0]?.sys_id ?? ''
                    const circuit = closedCircuit(circuitOf({ connectionId, channel: 'callback' }, world.hub))
                    world.hub.circuits.save({ ...circuit, state: 'poll_only' })
                    return { answer: { status: 500, body: '', retryAfterSeconds: undefined, error: '' } }
                },
            })
            deliverDue(busy)
            expect(requests).toBe(1)
            deliverDue(world.hub)
            expect(messages().map(({ state }) => state)).toContain('superseded')
            expect(told()).toEqual([])
        })

        test('404 long after it had taken something, when no message is kept of it any more', () => {
            save({ state: '2' })
            for (const { sys_id: sysId = '' } of [...messages()]) world.delete('x_aigov_bridge_message', sysId)
            world.willAnswer(absent(404))
            save({ state: '3' })
            expect(messages()).toMatchObject([{ state: 'waiting' }])
        })
    })
})
