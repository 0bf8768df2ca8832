import { applyOperation } from '../../src/server/records/apply.ts'
import type { Tried } from '../../src/server/records/operation.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { openIncident, originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
beforeEach(() => {
    world = createWorld()
})

const RAISE = planned('raise_change', { short_description: 'Update the guardrails', type: 'normal' })
const raise = (fields = {}) =>
    applyOperation({ ...RAISE, fields: { ...RAISE.fields, ...fields } }, originAt(0), world.hub)
const close = (minute: number, hub = world.hub, fields = {}) =>
    applyOperation(planned('close_change', { close_code: 'successful', ...fields }), originAt(minute), hub)
const ruledBy = (rule: (row: Record<string, string>) => boolean) => world.node({}, { user: 'system', rule })
const changes = () => world.rows('change_request')
const change = () => changes()[0] ?? {}
const reference = () => world.rows('x_aigov_bridge_external_ref').find((row) => row.role === 'change_request') ?? {}
const known = () => JSON.parse(reference().snapshot ?? '{}') as Record<string, string>

describe('raise_change', () => {
    test('makes one change of a thing, beside its incident', () => {
        openIncident(world.hub)
        expect(raise()).toMatchObject({ ok: true, value: { table: 'change_request', remark: '' } })
        expect(raise()).toMatchObject({ value: { remark: 'it existed' } })
        expect(changes()).toMatchObject([{ type: 'normal', state: '-5', correlation_id: 'aisoc:case-1' }])
        expect(world.rows('incident')).toHaveLength(1)
    })

    test.each(['standard', 'Standard'])('%s without a template becomes normal, and says so', (type) => {
        expect(raise({ type })).toMatchObject({
            value: { remark: expect.stringContaining('type is normal') as string },
        })
        expect(change().type).toBe('normal')
    })

    test('standard with a template stays standard', () => {
        raise({ type: 'standard', std_change_producer_version: 'a'.repeat(32) })
        expect(change().type).toBe('standard')
    })
})

describe('close_change', () => {
    test('goes through every state of the process, one at a time', () => {
        raise()
        const taken: (string | undefined)[] = []
        const watching = world.node({
            beforeCall: ({ method, args }) => {
                if (method === 'records.update') taken.push((args[2] as Record<string, string>).state)
                return undefined
            },
        })
        expect(close(1, watching)).toMatchObject({ ok: true, value: { remark: '' } })
        expect(taken).toEqual(['-4', '-3', '-2', '-1', '0', '3'])
        expect(change()).toMatchObject({ state: '3', active: '0', close_code: 'successful' })
        expect(known()).toMatchObject({ state: '3' })
    })

    test('stops where the instance keeps it, and forces nothing', () => {
        raise()
        const held = ruledBy((row) => {
            if (Number(row.state) > -3) row.state = '-3'
            return true
        })
        expect(close(1, held)).toMatchObject({ ok: true, value: { remark: 'the instance keeps it in state -3' } })
        expect(change()).toMatchObject({ state: '-3', active: '1', close_code: '' })
        expect(known()).toMatchObject({ state: '-3' })
    })

    test('is tried again where a rule stops a step, from where the change stands', () => {
        raise()
        const stopping = ruledBy(({ state }) => state !== '-3')
        expect(close(1, stopping)).toMatchObject({ ok: false, problem: { kind: 'not_saved', table: 'change_request' } })
        expect(change().state).toBe('-4')
        expect(close(1)).toMatchObject({ ok: true })
        expect(change().state).toBe('3')
    })

    test('is tried again however many tries its own steps have taken', () => {
        raise()
        let tried: readonly Tried[] = []
        for (const stop of ['-4', '-2', 'none']) {
            const hub = ruledBy(({ state }) => state !== stop)
            const result = applyOperation(
                planned('close_change', { close_code: 'successful' }),
                originAt(1, { tried }),
                hub,
            )
            tried = !result.ok && result.problem.kind === 'not_saved' ? (result.problem.tried ?? []) : []
        }
        expect(change()).toMatchObject({ state: '3', close_code: 'successful' })
    })

    test('takes no step again that a person took back', () => {
        raise()
        close(
            1,
            ruledBy(({ state }) => state !== '-2'),
        )
        world.save('change_request', change().sys_id ?? '', { state: '-5' })
        expect(close(1)).toMatchObject({ ok: true, value: { remark: 'somebody changed it since the first try' } })
        expect(change().state).toBe('-5')
    })

    test('keeps what is older from the change as soon as it has taken a step', () => {
        raise()
        close(
            2,
            ruledBy(({ state }) => state !== '-2'),
        )
        const older = planned('update_change', { state: '-4' })
        expect(applyOperation(older, originAt(1), world.hub)).toMatchObject({
            value: { remark: 'a newer event was written before' },
        })
        close(2)
        expect(change().state).toBe('3')
    })

    test('of a change that is closed leaves it, and says so', () => {
        raise()
        close(1)
        expect(close(2)).toMatchObject({ ok: true, value: { remark: 'nothing to change' } })
    })

    test('is finished by whoever comes after a node that died, and counts as no word of a person', () => {
        const done = atEveryCrash({
            arrange: ({ hub }) => void applyOperation(RAISE, originAt(0), hub),
            act: (hub) => void close(1, hub),
            recover: ({ hub }) => void close(1, hub),
            check: (after) => {
                const [record] = after.rows('change_request')
                expect(record).toMatchObject({ state: '3', active: '0', close_code: 'successful' })
                const [link] = after.rows('x_aigov_bridge_external_ref')
                expect(link).toMatchObject({ pending: '' })
                expect(JSON.parse(link?.snapshot ?? '')).toMatchObject({ state: '3', close_code: 'successful' })
            },
        })
        expect(done).toContain('records.update')
    })

    test('waits for the change', () => {
        expect(close(1)).toMatchObject({ ok: false, problem: { kind: 'missing_record', entity: 'case-1' } })
    })
})

describe('link_records', () => {
    const link = (fields = {}, hub = world.hub) => applyOperation(planned('link_records', fields), originAt(2), hub)
    const incident = () => world.rows('incident')[0] ?? {}

    test.each([
        [{}, 'rfc'],
        [{ relationship_type: 'addresses' }, 'rfc'],
        [{ relationship_type: 'caused_by' }, 'caused_by'],
    ])('%j names the change on the incident, once', (fields, field) => {
        openIncident(world.hub)
        raise()
        expect(link(fields)).toMatchObject({ ok: true, value: { table: 'incident', number: incident().number } })
        expect(incident()[field]).toBe(change().sys_id)
        expect(link(fields)).toMatchObject({ value: { remark: 'it was done before' } })
        expect(world.journal(incident().sys_id ?? '')).toHaveLength(1)
    })

    test('accounts for the saves of an incident only after what a dead node left there', () => {
        const sysId = openIncident(world.hub)
        raise()
        const known = world.rows('x_aigov_bridge_external_ref').find((row) => row.role === 'incident')
        const mark = '[bridge:0123456789ab]'
        const pending = JSON.stringify({ mark, fields: {}, eventKey: 'of the dead node', status: '' })
        world.edit('x_aigov_bridge_external_ref', known?.sys_id ?? '', { pending })
        world.save('incident', sysId, { work_notes: `It was the intern.\n${mark}` }, 'system')
        expect(link()).toMatchObject({ ok: true })
        expect(world.row('x_aigov_bridge_external_ref', known?.sys_id ?? '')).toMatchObject({
            pending: '',
            last_event_key: 'of the dead node',
            seen_version: incident().sys_mod_count,
        })
    })

    test('without an incident waits for it, and names it', () => {
        raise()
        expect(link({ incident: 'case-7' })).toMatchObject({
            ok: false,
            problem: { kind: 'missing_other', what: 'record', name: 'case-7' },
        })
        expect(link()).toMatchObject({ problem: { kind: 'missing_record', entity: 'case-1' } })
    })

    test('leaves another change that a person named, and says so in a note', () => {
        const sysId = openIncident(world.hub)
        raise()
        world.save('incident', sysId, { rfc: 'f'.repeat(32) })
        expect(link()).toMatchObject({
            value: { remark: expect.stringContaining('rfc names another change') as string },
        })
        expect(incident().rfc).toBe('f'.repeat(32))
    })

    test('does not come back after a person took it away', () => {
        const sysId = openIncident(world.hub)
        raise()
        link()
        world.save('incident', sysId, { rfc: '' })
        link()
        expect(incident().rfc).toBe('')
    })

    test('of an unknown kind does nothing, and says so', () => {
        openIncident(world.hub)
        raise()
        expect(link({ relationship_type: 'likes' })).toMatchObject({
            value: { remark: 'there is no relationship_type likes' },
        })
    })
})

test('resolve_incident means the state by itself', () => {
    const sysId = openIncident(world.hub)
    applyOperation(planned('resolve_incident', { close_code: 'Solution provided' }), originAt(1), world.hub)
    expect(world.row('incident', sysId)).toMatchObject({ state: '6', close_code: 'Solution provided' })
})
