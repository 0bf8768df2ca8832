import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { readRequest } from '../../src/server/outbound/request-text.ts'
import { aboutCase, aisocSample } from '../support/aisoc/samples.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { openCase } from '../support/hub/opened.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, SECRETS, type World } from '../support/hub/world.ts'

const MESSAGES = 'x_aigov_bridge_message'
const REFERENCE = 'x_aigov_bridge_external_ref'
const API = { api_base_url: 'https://api.aisoc.example', auth_type: 'bearer' }
const CREDENTIAL = { ...SECRETS, credential: 'aisoc_key-of-the-test' }

let world: World
let connection: string
let incident: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect(API, CREDENTIAL)
    incident = openCase(world, 'case-1')
})

const save = (fields: Record<string, string>, user?: string) => world.save('incident', incident, fields, user)
const look = (saved = { table: 'incident', sysId: incident, savedBy: 'jane.doe' }): void =>
    void enqueue(saved, world.hub)
const write = (fields: Record<string, string>, user?: string): void => look(save(fields, user))
/** What is on its way, in its order: comments as their text, states as their number. */
const composedIn = (from: World): readonly string[] =>
    [...from.rows(MESSAGES)]
        .sort((a, b) => Number(a.sequence) - Number(b.sequence))
        .map(({ request = '' }) => {
            const { body } = readRequest(request)
            const { body: comment, state } = JSON.parse(body) as { readonly body?: string; readonly state?: string }
            return comment ?? state ?? ''
        })
const composed = () => composedIn(world)
const told = (text: string, user = 'jane.doe'): string => `[INC0010001] ${user}: ${text}`

describe('what a person writes', () => {
    test.each(['comments', 'work_notes'])('into %s becomes a message to the API', (field) => {
        write({ [field]: 'rebooted the host' })
        expect(world.rows(MESSAGES)).toMatchObject([
            { kind: 'note', message_type: 'case.comment', channel: 'api', sequence: '1', state: 'ready' },
        ])
        expect(composed()).toEqual([told('rebooted the host')])
        expect(world.state.wakes).toEqual(['outbound'])
    })

    test('goes out with the credential of the API, which the outbox does not hold', () => {
        write({ comments: 'rebooted the host' })
        deliverDue(world.hub)
        expect(world.state.requests).toMatchObject([
            {
                method: 'POST',
                url: 'https://api.aisoc.example/api/v1/cases/case-1/comments',
                headers: { Authorization: 'Bearer aisoc_key-of-the-test', 'Content-Type': 'application/json' },
                body: JSON.stringify({ body: told('rebooted the host'), is_system: false }),
            },
        ])
        expect(world.rows(MESSAGES)).toMatchObject([{ state: 'delivered' }])
        expect(JSON.stringify(world.rows(MESSAGES))).not.toContain('aisoc_key')
    })

    test('is told once, however often it is looked at', () => {
        const saved = save({ comments: 'one' })
        for (let round = 0; round < 3; round++) look(saved)
        reconcile(world.hub)
        expect(composed()).toEqual([told('one')])
    })

    test('is told once even when its message was purged long ago', () => {
        write({ comments: 'one' })
        world.state.tables[MESSAGES] = []
        look()
        world.wait(40 * 86_400)
        write({ work_notes: 'two' })
        expect(composed()).toEqual([told('two')])
    })

    test('in two quick notes is told twice, in order', () => {
        save({ comments: 'one' })
        save({ work_notes: 'two' })
        look()
        expect(composed()).toEqual([told('one'), told('two')])
    })

    test('within the second of a note that is told already is told as well', () => {
        write({ comments: 'one' })
        write({ comments: 'two' })
        look()
        expect(composed()).toEqual([told('one'), told('two')])
    })

    test('on a node whose clock is behind is told as well', () => {
        write({ comments: 'one' })
        world.wait(-20)
        write({ comments: 'two' })
        expect(composed()).toEqual([told('one'), told('two')])
    })

    test('together with a state is told together with it', () => {
        write({ state: '6', comments: 'done', work_notes: 'internal' })
        expect(composed()).toEqual([told('done'), told('internal'), '6'])
    })

    test('is told even when a newer state takes the place of an older one', () => {
        write({ state: '2', comments: 'one' })
        write({ state: '6', comments: 'two' })
        const rows = world.rows(MESSAGES).map(({ kind, state }) => `${kind} ${state}`)
        expect(rows).toEqual(['note ready', 'state superseded', 'note ready', 'state ready'])
        expect(composed()).toEqual([told('one'), '2', told('two'), '6'])
    })

    test('is told even when the platform says the state', () => {
        save({ comments: 'one' })
        receive(postOf(aboutCase('case.status_changed', 'case-1', { status: 'resolved' })), world.hub)
        look()
        receive(postOf({ ...aboutCase('case.status_changed', 'case-1', { status: 'closed' }), id: 'e-2' }), world.hub)
        expect(world.rows(MESSAGES)).toMatchObject([{ kind: 'note', state: 'ready' }])
    })

    test('that quotes the bridge is told', () => {
        receive(postOf(aboutCase('case.summary_added', 'case-1')), world.hub)
        const [summary = ''] = world.journal(incident)
        write({ comments: `> ${summary}\nI disagree` })
        expect(composed()).toEqual([told(`> ${summary}\nI disagree`)])
    })

    test('while the job was lost is found by the sweep', () => {
        save({ comments: 'one' })
        reconcile(world.hub)
        expect(composed()).toEqual([told('one')])
    })

    test('that cannot be stored is found again', () => {
        const saved = save({ comments: 'one' })
        const refusing = world.node({
            beforeCall: ({ method }) => (method === 'outbox.add' ? { answer: undefined } : undefined),
        })
        expect(enqueue(saved, refusing)).toBe(false)
        look()
        expect(composed()).toEqual([told('one')])
    })
})

describe('nothing is told', () => {
    test.each([
        ['of what the bridge wrote', () => receive(postOf(aboutCase('case.summary_added', 'case-1')), world.hub)],
        ['of what the platform wrote by the Table API', () => save({ comments: 'by AiSOC' }, INTEGRATION_USER)],
    ])('%s', (_what, happen) => {
        happen()
        look()
        expect(world.rows(MESSAGES)).toEqual([])
    })

    test('about a honeytoken: it is no case', () => {
        receive(postOf(aisocSample('honeytoken.triggered')), world.hub)
        const used = world.rows('incident')[1]?.sys_id ?? ''
        look(world.save('incident', used, { comments: 'a drill' }))
        expect(world.rows(MESSAGES)).toEqual([])
        expect(world.rows(REFERENCE)[1]).toMatchObject({ external_type: 'honeytoken' })
    })

    test('without an API, until there is one', () => {
        world.edit('x_aigov_bridge_connection', connection, { api_base_url: '' })
        write({ comments: 'one' })
        write({ state: '2', comments: 'two' })
        expect(composed()).toEqual(['2'])
        world.edit('x_aigov_bridge_connection', connection, API)
        write({ comments: 'three' })
        expect(composed()).toEqual(['2', told('one'), told('two'), told('three')])
    })
})

test('the watermark forgets what is long before the newest', () => {
    write({ comments: 'one' })
    world.wait(91)
    write({ comments: 'two' })
    world.wait(30)
    write({ comments: 'three' })
    const watermark = JSON.parse(world.rows(REFERENCE)[0]?.note_watermark ?? '') as Record<string, number>
    const entries = world.rows('sys_journal_field').map((entry) => entry.sys_id ?? '')
    expect(Object.keys(watermark).sort()).toEqual(entries.slice(1).sort())
})

describe('AiSOC takes a comment twice for two', () => {
    const deliver = (): void => deliverDue(world.hub)
    const message = (index = 0) => world.rows(MESSAGES)[index] ?? {}

    test.each([
        ['401', { status: 401 }],
        ['429', { status: 429 }],
        ['408', { status: 408 }],
        ['a refused connection', { status: 0, error: 'Error: connect ECONNREFUSED 127.0.0.1:1' }],
        ['an unknown host', { status: 0, error: 'Unknown host: api.aisoc.example' }],
        ['a wrong certificate', { status: 0, error: 'Error: self-signed certificate' }],
    ])('after %s it surely has none: tried again, in order', (_what, answer) => {
        write({ comments: 'one' })
        write({ comments: 'two' })
        world.willAnswer(answer)
        deliver()
        expect(message()).toMatchObject({ state: 'waiting' })
        expect(message(1)).toMatchObject({ state: 'ready' })
        world.wait(60)
        deliver()
        expect(world.rows(MESSAGES)).toMatchObject([{ state: 'delivered' }, { state: 'delivered' }])
    })

    test('an unclear state is simply sent again', () => {
        write({ state: '2' })
        world.willAnswer({ status: 503 })
        deliver()
        expect(message()).toMatchObject({ state: 'waiting' })
    })
})

describe('whenever a node dies', () => {
    const arrange = (crashed: World): void => {
        crashed.connect(API, CREDENTIAL)
        const sysId = openCase(crashed, 'case-1')
        for (const comments of ['one', 'two']) crashed.save('incident', sysId, { comments, state: '2' })
    }
    const expected = [told('one'), told('two'), '2']

    test('while it looks, all is told once and in order', () => {
        const calls = atEveryCrash({
            arrange,
            act: (hub) => {
                const [saved] = hub.references.recentlyChanged(['aisoc'], 0, [], 1).records
                if (saved) enqueue({ ...saved, savedBy: '' }, hub)
            },
            recover: (crashed) => reconcile(crashed.hub),
            check: (crashed) => expect(composedIn(crashed)).toEqual(expected),
        })
        expect(calls).toEqual(expect.arrayContaining(['outbox.add', 'outbox.supersede', 'references.update']))
    })
})

describe('a note beside other fields of a mapping row', () => {
    const MAPPING = 'x_aigov_bridge_event_mapping'
    const AT_ONCE = { short_description: 'Lateral movement', work_notes: 'Runbook 7', comments: 'We look at it' }
    const entries = (into: World) => into.rows('sys_journal_field').map(({ element, value }) => [element, value])
    const set = (into: World, type: string, fields: object): void => {
        for (const { sys_id: row = '', event_type: of } of into.rows(MAPPING))
            if (of === type) into.edit(MAPPING, row, { fields: JSON.stringify(fields) })
    }
    const marked = (text: string) => expect.stringMatching(new RegExp(`${text}\\n\\[bridge:[0-9a-f]{12}\\]$`)) as string
    // A job settles it, whose user is not the platform's.
    const settled = (into: World, event: object): void => {
        receive(postOf(event), into.hub)
        settleDue(into.hub)
        const sysId = into.rows('incident')[0]?.sys_id ?? ''
        enqueue({ table: 'incident', sysId, savedBy: 'system' }, into.hub)
    }

    test('is the bridge’s own, whoever settles the event: nobody is told of it', () => {
        const into = createWorld()
        into.connect(
            { api_base_url: 'https://api.aisoc.example', auth_type: 'bearer', processing: 'queued' },
            { ...SECRETS, credential: 'aisoc_key' },
        )
        set(into, 'case.created', AT_ONCE)
        set(into, 'case.status_changed', { state: '2', work_notes: 'Runbook 8', comments: 'We work on it' })
        settled(into, aboutCase('case.created', 'case-1'))
        expect(entries(into)).toEqual(
            expect.arrayContaining([
                ['work_notes', marked('Runbook 7')],
                ['comments', marked('We look at it')],
            ]),
        )
        settled(into, aboutCase('case.status_changed', 'case-1', { status: 'investigating' }))
        expect(entries(into)).toEqual(
            expect.arrayContaining([
                ['work_notes', marked('aisoc-prod reports: investigating.\\nRunbook 8')],
                ['comments', marked('We work on it')],
            ]),
        )
        expect(entries(into)).toHaveLength(4)
        expect(into.rows('x_aigov_bridge_message')).toEqual([])
    })
})
