import type { OnClosed } from '../../src/server/mapping/mapping-row.ts'
import { applyOperation } from '../../src/server/records/apply.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { OPEN, openIncident, originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    incident = openIncident(world.hub)
})

const close = (sysId = incident) => world.save('incident', sysId, { state: '7', close_notes: 'by Jane' })
const open = (onClosed: OnClosed, minute: number, hub = world.hub) =>
    applyOperation({ ...OPEN, onClosed }, originAt(minute), hub)
const update = (state: string, onClosed: OnClosed, minute: number, hub = world.hub) =>
    applyOperation(planned('update_incident', { state }, { onClosed }), originAt(minute), hub)
const note = (onClosed: OnClosed, minute: number) =>
    applyOperation(planned('add_note', { work_notes: 'Host isolated' }, { onClosed }), originAt(minute), world.hub)
const records = () => JSON.stringify(['incident', 'sys_journal_field'].map((table) => world.rows(table)))

describe('a row that says ignore', () => {
    test.each([
        ['opens', () => open('ignore', 1)],
        ['updates', () => update('2', 'ignore', 1)],
        ['adds a note', () => note('ignore', 1)],
    ])('and %s leaves a closed record as it is, and says why', (_what, act) => {
        close()
        const before = records()
        expect(act()).toMatchObject({ ok: true, value: { sysId: incident, remark: 'the record is closed' } })
        expect(records()).toBe(before)
    })

    test('does its work on an open record', () => {
        note('ignore', 1)
        update('2', 'ignore', 2)
        expect(world.row('incident', incident).state).toBe('2')
        expect(world.journal(incident)).toHaveLength(2)
    })
})

describe('a row that says note', () => {
    test('tells people once that the thing came again', () => {
        close()
        for (let time = 0; time < 2; time++)
            expect(open('note', 1)).toMatchObject({ value: { remark: 'the record is closed' } })
        expect(world.journal(incident)).toEqual([expect.stringContaining('aisoc-prod reports: status-1. Not applied')])
        expect(world.row('incident', incident).state).toBe('7')
    })
})

describe('a row that says reopen', () => {
    test.each([
        ['opens', () => open('reopen', 1), '2'],
        ['updates', () => update('3', 'reopen', 1), '3'],
    ])('and %s sets a closed record to work again', (_what, act, state) => {
        close()
        expect(act()).toMatchObject({ ok: true, value: { sysId: incident, remark: '' } })
        expect(world.row('incident', incident)).toMatchObject({
            state,
            active: '1',
            short_description: 'Lateral movement',
        })
        expect(world.rows('incident')).toHaveLength(1)
    })

    test('opens nothing because something is over', () => {
        close()
        expect(update('6', 'reopen', 1)).toMatchObject({ value: { remark: 'the record is closed' } })
        expect(world.row('incident', incident).state).toBe('7')
    })

    test('again leaves what people did since', () => {
        close()
        open('reopen', 1)
        close()
        const before = records()
        expect(open('reopen', 1)).toMatchObject({ ok: true })
        expect(records()).toBe(before)
    })
})

describe('a row that says new episode', () => {
    const newest = () => world.rows('incident').find((row) => row.sys_id !== incident) ?? {}

    test.each([
        ['opens', () => open('new_episode', 1)],
        ['updates', () => update('2', 'new_episode', 1)],
    ])('and %s makes one more record and leaves the old one alone', (_what, act) => {
        close()
        const old = structuredClone(world.row('incident', incident))
        expect(act()).toMatchObject({ ok: true, value: { number: 'INC0010002', remark: '' } })
        expect(world.row('incident', incident)).toEqual(old)
        expect(world.journal(incident)).toEqual([])
        expect(newest()).toMatchObject({ active: '1', correlation_id: 'aisoc:case-1' })
        expect(world.rows(REFERENCE)).toMatchObject([
            { episode: '0', state: 'linked', target_sys_id: incident },
            { episode: '1', state: 'linked', target_sys_id: newest().sys_id, external_id: 'case-1' },
        ])
    })

    test.each([
        ['opens', () => open('new_episode', 1)],
        ['updates', () => update('2', 'new_episode', 1)],
    ])('and %s does it once, whatever people do to the new record', (_what, act) => {
        close()
        act()
        world.save('incident', newest().sys_id ?? '', { state: '3' })
        act()
        expect(newest().state).toBe('3')
        close(newest().sys_id)
        act()
        expect(world.rows('incident')).toHaveLength(2)
    })

    test('makes none while a record is open, and none for what is over or old', () => {
        open('new_episode', 1)
        update('2', 'new_episode', 3)
        close()
        update('6', 'new_episode', 4)
        open('new_episode', 2)
        expect(world.rows('incident')).toHaveLength(1)
    })

    test('and whatever comes later belongs to the newest record', () => {
        close()
        open('new_episode', 1)
        note('note', 2)
        update('2', 'note', 3)
        expect(newest()).toMatchObject({ state: '2' })
        expect(world.journal(newest().sys_id ?? '')).toHaveLength(2)
        // Also where somebody opens the old one again.
        world.save('incident', incident, { state: '2' })
        update('6', 'note', 4)
        expect(newest()).toMatchObject({ state: '6' })
        expect(world.row('incident', incident)).toMatchObject({ state: '2' })
    })

    test('makes a third one when the second is closed too', () => {
        close()
        open('new_episode', 1)
        close(newest().sys_id)
        open('new_episode', 2)
        expect(world.rows(REFERENCE).map((row) => row.episode)).toEqual(['0', '1', '2'])
        note('note', 3)
        expect(world.rows('sys_journal_field')).toMatchObject([{ element_id: world.rows('incident')[2]?.sys_id }])
    })

    test.each([
        ['opens', (hub: World['hub']) => open('new_episode', 1, hub)],
        ['updates', (hub: World['hub']) => update('2', 'new_episode', 1, hub)],
    ])('and %s ends in exactly one more record, whenever its node dies', (_what, act) => {
        const calls = atEveryCrash({
            arrange: (crashed) => {
                const sysId = openIncident(crashed.hub)
                crashed.save('incident', sysId, { state: '7' })
            },
            act,
            recover: ({ hub }) => void [act(hub), act(hub)],
            check: (crashed) => {
                expect(crashed.rows('incident')).toMatchObject([{ state: '7' }, { active: '1', sys_mod_count: '0' }])
                expect(crashed.rows(REFERENCE)).toMatchObject([{}, { state: 'linked', episode: '1' }])
            },
        })
        expect(calls).toEqual(expect.arrayContaining(['references.insert', 'records.insert']))
    })

    test('whose record a dead node made is finished by the next event, which is carried out as well', () => {
        close()
        const dying = world.node({
            afterCall: ({ method }) => {
                if (method === 'records.insert') throw 'the node died'
                return undefined
            },
        })
        expect(() => update('2', 'new_episode', 1, dying)).toThrow('the node died')
        const made = newest().sys_id ?? ''
        world.save('incident', made, { close_notes: 'by Jane' })
        update('3', 'new_episode', 2)
        expect(world.row('incident', made)).toMatchObject({ state: '3', close_notes: 'by Jane' })
        // What the person wrote meanwhile is still to be told.
        expect(JSON.parse(world.rows(REFERENCE).at(-1)?.snapshot ?? '')).toMatchObject({ state: '3', close_notes: '' })
    })

    test('two that come at the same moment make one', () => {
        close()
        const slow = world.node({
            beforeCall: ({ method }) => {
                if (method === 'references.insert') open('new_episode', 1)
                return undefined
            },
        })
        expect(open('new_episode', 2, slow)).toMatchObject({ ok: true })
        expect(world.rows('incident')).toHaveLength(2)
    })
})
