import type { Hub } from '../../src/server/hub.ts'
import { adoptMissed, adoptRecord, linkAgain } from '../../src/server/inbound/adopt-record.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { noteAsked } from '../../src/server/records/note-asked.ts'
import { readRequest } from '../../src/server/outbound/request-text.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'
const AUDIT = 'x_aigov_bridge_audit_entry'
const CASE = '0b0f7c0e-6a0e-4f3c-9f7e-7c1c7a6f2d11'

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
})

/** What AiSOC's connector posts to the Table API. */
const push = (into: World, fields: Record<string, string> = {}, user = INTEGRATION_USER): string =>
    into.create(
        'incident',
        {
            short_description: 'Lateral movement detected',
            description: 'SMB scan',
            impact: '1',
            urgency: '1',
            correlation_id: `aisoc:${CASE}`,
            correlation_display: 'AiSOC',
            ...fields,
        },
        user,
    )

const linked = (into: World) => into.rows(REFERENCE).filter(({ state }) => state === 'linked')
const detached = (into: World) => into.rows(REFERENCE).filter(({ state }) => state === 'detached')
const messages = (into: World) =>
    into
        .rows('x_aigov_bridge_message')
        .filter(({ message_type: type }) => type === 'case.status')
        .map(({ request = '' }) => readRequest(request).body)
        .map((body) => JSON.parse(body) as { sys_id: string; state: string })

describe('an incident that AiSOC makes itself', () => {
    test('is linked to its case, and stays as AiSOC wrote it', () => {
        const sysId = push(world)
        const before = structuredClone(world.row('incident', sysId))
        expect(adoptRecord('incident', sysId, world.hub)).toBe(true)
        expect(world.rows(REFERENCE)).toMatchObject([
            { state: 'linked', external_id: CASE, target_sys_id: sysId, target_number: 'INC0010001', role: 'incident' },
        ])
        expect(world.row('incident', sysId)).toEqual(before)
        expect(world.rows(AUDIT)).toMatchObject([{ action: 'record_adopted', record_sys_id: sysId }])
    })

    test('looked at again is the same link and no more', () => {
        const sysId = push(world)
        for (const _ of [1, 2, 3]) adoptRecord('incident', sysId, world.hub)
        expect(world.rows(REFERENCE)).toHaveLength(1)
        expect(world.rows(AUDIT)).toHaveLength(1)
    })

    test('takes the events of its case: none opens a second one', () => {
        const sysId = push(world)
        adoptRecord('incident', sysId, world.hub)
        receive(postOf(aboutCase('case.created', CASE)), world.hub)
        receive(postOf(aboutCase('case.status_changed', CASE, { status: 'investigating' })), world.hub)
        expect(world.rows('incident')).toHaveLength(1)
        expect(world.row('incident', sysId)).toMatchObject({
            short_description: 'Lateral movement detected',
            state: '2',
        })
    })

    test('whose link is not stored gets no second record, and is looked at again', () => {
        const sysId = push(world)
        let refusals = 2
        const refusing = world.node({
            beforeCall: ({ method }) =>
                method === 'references.insert' && refusals-- > 0 ? { answer: undefined } : undefined,
        })
        receive(postOf(aboutCase('case.created', CASE)), refusing)
        expect(world.rows('x_aigov_bridge_event')).toMatchObject([{ state: 'failed' }])
        expect(adoptRecord('incident', sysId, refusing)).toBe(false)
        expect(world.rows('incident')).toHaveLength(1)
        expect(adoptRecord('incident', sysId, refusing)).toBe(true)
        expect(linked(world)).toMatchObject([{ target_sys_id: sysId }])
    })

    test('a second time stays to be looked at until the reason is stored', () => {
        push(world)
        const second = push(world)
        adoptMissed(world.hub)
        const [{ sys_id: reference = '' } = {}] = detached(world)
        world.delete(REFERENCE, reference)
        const refusing = world.node({
            beforeCall: ({ method }) => (method === 'references.insert' ? { answer: undefined } : undefined),
        })
        expect(adoptRecord('incident', second, refusing)).toBe(false)
        expect(adoptRecord('incident', second, world.hub)).toBe(true)
        expect(detached(world)).toMatchObject([{ target_sys_id: second }])
    })

    test('lets go the events that waited for it', () => {
        receive(postOf(aboutCase('case.status_changed', CASE, { status: 'investigating' })), world.hub)
        expect(world.rows('x_aigov_bridge_event')).toMatchObject([{ state: 'parked' }])
        const sysId = push(world)
        adoptRecord('incident', sysId, world.hub)
        settleDue(world.hub)
        expect(world.rows('x_aigov_bridge_event')).toMatchObject([{ state: 'processed' }])
        expect(world.row('incident', sysId)).toMatchObject({ state: '2' })
    })

    test('that a person then changes is told with its sys_id', () => {
        const sysId = push(world)
        adoptRecord('incident', sysId, world.hub)
        enqueue(world.save('incident', sysId, { state: '2' }), world.hub)
        expect(messages(world)).toMatchObject([{ sys_id: sysId, state: '2' }])
    })

    test('that a person changed before it was linked is told as well', () => {
        const sysId = push(world)
        world.save('incident', sysId, { state: '2' })
        adoptRecord('incident', sysId, world.hub)
        for (const saved of world.state.rechecks) enqueue(saved, world.hub)
        expect(messages(world)).toMatchObject([{ sys_id: sysId, state: '2' }])
    })

    test('and moves itself by the Table API before it was linked is not told', () => {
        const sysId = push(world)
        world.save('incident', sysId, { state: '2' }, INTEGRATION_USER)
        adoptRecord('incident', sysId, world.hub)
        for (const saved of world.state.rechecks) enqueue(saved, world.hub)
        expect(messages(world)).toEqual([])
    })
})

describe('a push that AiSOC repeats', () => {
    test('is flagged and not followed: one link, the reason on both', () => {
        const first = push(world)
        world.wait(1)
        const second = push(world)
        for (const sysId of [first, second, second]) adoptRecord('incident', sysId, world.hub)
        expect(linked(world)).toMatchObject([{ target_sys_id: first }])
        expect(detached(world)).toMatchObject([
            {
                target_sys_id: second,
                target_number: 'INC0010002',
                remark: expect.stringContaining('INC0010001') as string,
            },
        ])
        expect(world.journal(second)).toEqual([expect.stringContaining('follows INC0010001')])
        expect(world.journal(first)).toEqual([])
        enqueue(world.save('incident', second, { state: '6' }), world.hub)
        expect(messages(world)).toEqual([])
    })

    test('has the same outcome when the jobs run the other way round', () => {
        const first = push(world)
        world.wait(1)
        const second = push(world)
        for (const sysId of [second, first]) adoptRecord('incident', sysId, world.hub)
        expect(linked(world)).toMatchObject([{ target_sys_id: first }])
        expect(detached(world)).toMatchObject([{ target_sys_id: second }])
    })
})

describe('case.created and AiSOC’s own push of one case', () => {
    test('the push first: the event finds its incident although no job has run yet', () => {
        const sysId = push(world)
        expect(receive(postOf(aboutCase('case.created', CASE)), world.hub)).toMatchObject({
            result: { records: [{ sys_id: sysId, remark: 'it existed' }] },
        })
        adoptRecord('incident', sysId, world.hub)
        expect(world.rows('incident')).toHaveLength(1)
        expect(world.rows(REFERENCE)).toHaveLength(1)
    })

    test('the event first: the push is a second one and is flagged', () => {
        receive(postOf(aboutCase('case.created', CASE)), world.hub)
        const sysId = push(world)
        adoptRecord('incident', sysId, world.hub)
        expect(linked(world)).toHaveLength(1)
        expect(detached(world)).toMatchObject([{ target_sys_id: sysId }])
    })

    test('a push that somebody deletes while it is looked at: the next one is found', () => {
        const [first, second] = [push(world), push(world)]
        const busy = world.node({
            beforeCall: ({ method, args }) => {
                if (method === 'records.read' && args[1] === first && world.rows('incident').length === 2)
                    world.delete('incident', first)
                return undefined
            },
        })
        receive(postOf(aboutCase('case.created', CASE)), busy)
        expect(world.rows('incident').map((row) => row.sys_id)).toEqual([second])
        expect(linked(world)).toMatchObject([{ target_sys_id: second }])
    })

    test('at once: whoever inserts the reference decides', () => {
        const sysId = push(world)
        const late = world.node({
            beforeCall: ({ method }) => {
                if (method === 'references.insert') receive(postOf(aboutCase('case.created', CASE)), world.hub)
                return undefined
            },
        })
        adoptRecord('incident', sysId, late)
        expect(linked(world)).toMatchObject([{ target_sys_id: sysId }])
        expect(world.rows('incident')).toHaveLength(1)
    })

    test('the bridge’s own incident is not taken for a push', () => {
        const asCaller = world.node({}, { user: INTEGRATION_USER })
        receive(postOf(aboutCase('case.created', CASE)), asCaller)
        for (const { sys_id: sysId = '' } of world.rows('incident')) adoptRecord('incident', sysId, world.hub)
        expect(world.rows(REFERENCE)).toMatchObject([{ state: 'linked' }])
    })
})

describe('who made it decides about the connection; it is never guessed', () => {
    const reasonOf = (sysId: string): string => {
        expect(adoptRecord('incident', sysId, world.hub)).toBe(true)
        expect(linked(world)).toEqual([])
        const [reference] = detached(world)
        expect(reference).toMatchObject({ connection: '', target_sys_id: sysId, external_id: CASE })
        expect(world.rows(AUDIT)).toMatchObject([{ action: 'record_not_adopted', record_sys_id: sysId }])
        return reference?.remark ?? ''
    }

    test('nobody’s integration user', () => {
        expect(reasonOf(push(world, {}, 'jane.doe'))).toMatch(/jane\.doe made it.*no active connection/)
    })

    test('of a connection that is switched off', () => {
        const [connection] = world.rows('x_aigov_bridge_connection')
        world.edit('x_aigov_bridge_connection', connection?.sys_id ?? '', { active: false })
        expect(reasonOf(push(world))).toMatch(/no active connection/)
    })

    test('of two connections', () => {
        world.connect({ name: 'aisoc-too' })
        expect(reasonOf(push(world))).toMatch(/more than one connection/)
    })

    test('a case of one tenant pushed under the user of another stays with that one', () => {
        const other = world.connect({ name: 'other', integration_user: 'id-of-other.integration' })
        const sysId = push(world, {}, 'other.integration')
        receive(postOf(aboutCase('case.created', CASE)), world.hub)
        adoptRecord('incident', sysId, world.hub)
        expect(linked(world).find(({ target_sys_id: target }) => target === sysId)).toMatchObject({ connection: other })
        expect(linked(world)).toHaveLength(2)
    })

    test.each(['', 'aisoc', 'aisoc:', 'AISOC:x', 'quarry:x'])('the correlation id %j is none of AiSOC', (id) => {
        const sysId = push(world, { correlation_id: id })
        expect(adoptRecord('incident', sysId, world.hub)).toBe(true)
        expect(world.rows(REFERENCE)).toEqual([])
    })
})

test.each(['before', 'after'] as const)(
    'switched off while two look at it: it is linked, and nothing says that it is not (%s the other one stored that)',
    (moment) => {
        const sysId = push(world)
        let isFirst = true
        const other = (): undefined => {
            if (!isFirst) return undefined
            isFirst = false
            const [{ sys_id: connection = '' } = {}] = world.rows('x_aigov_bridge_connection')
            if (moment === 'before') adoptRecord('incident', sysId, world.hub)
            world.edit('x_aigov_bridge_connection', connection, { active: false })
            if (moment === 'after') adoptRecord('incident', sysId, world.hub)
            return undefined
        }
        // One has looked whether it is known; the other one does all of its work then.
        const at = moment === 'before' ? 'connections.ofPlatform' : 'references.insert'
        adoptRecord(
            'incident',
            sysId,
            world.node({ beforeCall: ({ method }) => (method === at ? other() : undefined) }),
        )
        expect(world.rows(REFERENCE)).toMatchObject([{ target_sys_id: sysId, state: 'linked' }])
    },
)

describe('what no job looked at', () => {
    test('is found by the sweep', () => {
        const sysId = push(world)
        adoptMissed(world.hub)
        expect(linked(world)).toMatchObject([{ target_sys_id: sysId }])
    })

    test('is looked for until its entity is free', () => {
        const sysId = push(world)
        const busy = world.node({
            beforeCall: ({ method }) => (method === 'leases.take' ? { answer: undefined } : undefined),
        })
        adoptMissed(busy)
        expect(world.rows(REFERENCE)).toEqual([])
        world.wait(3600)
        adoptMissed(world.hub)
        expect(linked(world)).toMatchObject([{ target_sys_id: sysId }])
    })

    test('is found a page at a time, however long the sweep was away and however many there are', () => {
        const pages: number[] = []
        for (let one = 0; one < 1100; one++) {
            if (one % 7 === 0 && (one < 300 || one > 900)) world.wait(1)
            push(world, { correlation_id: `aisoc:many-${one}` })
        }
        const counting = world.node({
            beforeCall: ({ method, args }) => {
                if (method === 'references.recentlyChanged') pages.push(Number(args[3]))
                return undefined
            },
        })
        adoptMissed(counting)
        expect(linked(world)).toHaveLength(1100)
        expect(pages).toEqual([500, 500, 1000])
    })

    test('is found by the next sweep where the time of one is over', () => {
        for (let one = 0; one < 1100; one++) {
            world.wait(1)
            push(world, { correlation_id: `aisoc:many-${one}` })
        }
        const slow = world.node({
            afterCall: ({ method }) => {
                if (method === 'references.recentlyChanged') world.wait(60)
                return undefined
            },
        })
        for (const sofar of [500, 999, 1100]) {
            adoptMissed(slow)
            expect(linked(world)).toHaveLength(sofar)
        }
    })

    test('costs nothing again', () => {
        push(world)
        adoptMissed(world.hub)
        world.wait(3600)
        const calls: string[] = []
        adoptMissed(world.node({ beforeCall: ({ method }) => void calls.push(method) as undefined }))
        expect(calls).not.toContain('records.read')
    })
})

test('a node that dies while it adopts leaves nothing undone and nothing twice', () => {
    const methods = atEveryCrash({
        arrange: (into) => {
            into.connect()
            receive(postOf(aboutCase('case.status_changed', CASE, { status: 'investigating' })), into.hub)
            push(into)
            into.wait(1)
            push(into)
        },
        act: (hub, into) => {
            for (const { sys_id: sysId = '' } of [...into.rows('incident')]) adoptRecord('incident', sysId, hub)
        },
        recover: (into) => {
            adoptMissed(into.hub)
            settleDue(into.hub)
            settleDue(into.hub)
        },
        check: (into) => {
            expect(linked(into)).toHaveLength(1)
            expect(detached(into)).toHaveLength(1)
            expect(into.rows('x_aigov_bridge_event')).toMatchObject([{ state: 'processed' }])
            expect(into.rows('sys_journal_field').filter(({ value }) => value?.includes('follows'))).toHaveLength(1)
        },
    })
    expect(methods).toContain('references.insert')
})

describe('Link again, after what kept a record from being linked was mended', () => {
    const arrange = (into: World): void => {
        const [connection] = into.rows('x_aigov_bridge_connection')
        into.edit('x_aigov_bridge_connection', connection?.sys_id ?? '', { active: false })
        adoptRecord('incident', push(into), into.hub)
        into.edit('x_aigov_bridge_connection', connection?.sys_id ?? '', { active: true })
    }
    const press = (into: World, hub: Hub): void => {
        for (const { sys_id: sysId = '' } of detached(into)) {
            noteAsked('link_again_asked', sysId, hub)
            linkAgain(sysId, hub)
        }
    }

    test('follows it, and the detached reference goes', () => {
        arrange(world)
        press(world, world.node({}, { user: 'ada' }))
        expect(world.rows(REFERENCE)).toMatchObject([{ state: 'linked' }])
        expect(world.rows(AUDIT).map(({ actor, action }) => [actor, action])).toEqual([
            ['system', 'record_not_adopted'],
            ['ada', 'link_again_asked'],
            ['system', 'record_adopted'],
        ])
    })

    test('keeps it in sight whenever its node dies, and links it when it is pressed once more', () => {
        const methods = atEveryCrash({
            arrange: (into) => {
                into.connect()
                arrange(into)
            },
            act: (hub, into) => press(into, hub),
            recover: (into) => {
                expect(into.rows(REFERENCE).length).toBeGreaterThan(0)
                press(into, into.hub)
            },
            check: (into) => expect(into.rows(REFERENCE)).toMatchObject([{ state: 'linked' }]),
        })
        expect(methods).toEqual(expect.arrayContaining(['references.insert', 'references.forget']))
    })

    test('says why where it still cannot be', () => {
        adoptRecord('incident', push(world, {}, 'jane.doe'), world.hub)
        const [before] = detached(world)
        world.edit(REFERENCE, before?.sys_id ?? '', { remark: 'an older reason' })
        press(world, world.hub)
        expect(detached(world)).toMatchObject([
            { sys_id: before?.sys_id, remark: expect.stringMatching(/jane\.doe made it/) as string },
        ])
    })
})

describe('an incident that AiSOC made while nobody was there to link it', () => {
    const CONNECTION = 'x_aigov_bridge_connection'
    const set = (fields: Record<string, unknown>): void =>
        world.edit(CONNECTION, world.rows(CONNECTION)[0]?.sys_id ?? '', fields as Record<string, string>)

    test('is followed as soon as an event names its case', () => {
        set({ active: false })
        const sysId = push(world)
        expect(adoptRecord('incident', sysId, world.hub)).toBe(true)
        expect(detached(world)).toHaveLength(1)
        set({ active: true })
        receive(postOf(aboutCase('case.created', CASE)), world.hub)
        expect(world.rows('incident')).toHaveLength(1)
        expect(world.rows(REFERENCE)).toMatchObject([{ state: 'linked', target_sys_id: sysId }])
    })

    test('and under a connection in dry run is linked, and nothing is written on it or on a second one', () => {
        set({ mode: 'dry_run' })
        push(world)
        push(world)
        const before = structuredClone(world.rows('incident'))
        adoptMissed(world.hub)
        expect(linked(world)).toHaveLength(1)
        expect(detached(world)).toHaveLength(1)
        expect(world.rows('incident')).toEqual(before)
        expect(world.rows('sys_journal_field')).toEqual([])
    })

    test('that is to be completed first is not followed under a dry run, but by the next event', () => {
        const into = createWorld()
        const connection = into.connect({ platform: 'rca_engine', name: 'rca-prod', mode: 'dry_run' })
        const description = 'Job ID: job-1\nSeverity: critical'
        const sysId = into.create('incident', { short_description: 'Disk full', description }, INTEGRATION_USER)
        const before = structuredClone(into.row('incident', sysId))
        expect(adoptRecord('incident', sysId, into.hub)).toBe(true)
        expect(into.row('incident', sysId)).toEqual(before)
        expect(detached(into)).toMatchObject([
            { remark: expect.stringContaining('only shows what it would do') as string },
        ])
        into.edit('x_aigov_bridge_connection', connection, { mode: 'live' })
        for (const { sys_id: reference = '' } of detached(into)) linkAgain(reference, into.hub)
        expect(into.row('incident', sysId)).toMatchObject({ correlation_id: 'rca:job-1', impact: '1' })
        expect(into.rows(REFERENCE)).toMatchObject([{ state: 'linked' }])
    })

    test('is not taken where it was one push too many', () => {
        const [first, second] = [push(world), push(world)]
        adoptMissed(world.hub)
        world.delete('incident', first)
        receive(postOf(aboutCase('case.created', CASE)), world.hub)
        expect(detached(world)).toMatchObject([{ target_sys_id: second }])
        expect(linked(world)).toEqual([])
    })

    test('and that TruthVouch was asked about keeps nobody from following it', () => {
        const sysId = push(world)
        world.create(REFERENCE, {
            ...{ state: 'linked', external_type: 'incident.analysis', target_table: 'incident', target_sys_id: sysId },
        })
        expect(adoptRecord('incident', sysId, world.hub)).toBe(true)
        expect(linked(world).map(({ external_type: type }) => type)).toContain('incident')
    })
})

test.each(['reopen', 'new_episode'])(
    'the event of its making that comes after people closed it is no news: %s',
    (onClosed) => {
        for (const { sys_id: row = '' } of world.rows('x_aigov_bridge_event_mapping'))
            world.edit('x_aigov_bridge_event_mapping', row, { on_closed: onClosed })
        const sysId = push(world)
        adoptRecord('incident', sysId, world.hub)
        world.save('incident', sysId, { state: '7' })
        receive(postOf(aboutCase('case.created', CASE)), world.hub)
        expect(world.rows('incident')).toMatchObject([{ sys_id: sysId, state: '7' }])
        receive(
            postOf({ ...aboutCase('case.created', CASE), id: 'again', timestamp: '2026-05-15T12:00:00Z' }),
            world.hub,
        )
        expect(world.rows('incident').map(({ state }) => state)).toEqual(onClosed === 'reopen' ? ['2'] : ['7', '1'])
    },
)
