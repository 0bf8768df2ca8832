import type { Question } from '../../src/server/resources/answer-question.ts'
import { findIncidents } from '../../src/server/resources/find-incidents.ts'
import { reportIncidents } from '../../src/server/resources/report-incidents.ts'
import { insertRow } from '../support/hub/rows.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

let world: World
let own: string
beforeEach(() => {
    world = createWorld()
    own = world.connect()
})

const ask = (query: Readonly<Record<string, string>>, callerId = `id-of-${INTEGRATION_USER}`): Question => ({
    id: '',
    connectionName: query.connection ?? '',
    callerId,
    parameter: (name) => query[name] ?? '',
    parameters: Object.keys(query),
    header: () => undefined,
})
const find = (query: Readonly<Record<string, string>> = {}) => findIncidents(ask(query), world.hub)
const report = (query: Readonly<Record<string, string>> = {}) => reportIncidents(ask(query), world.hub)

/** An incident that a connection references. */
function link(fields: Record<string, string>, connection = own, role = 'incident'): string {
    const sysId = world.create('incident', fields)
    insertRow({ state: world.state, user: 'system' }, 'x_aigov_bridge_external_ref', {
        ...{
            ref_key: sysId,
            connection,
            state: 'linked',
            role,
            target_table: 'incident',
            target_sys_id: sysId,
        },
    })
    return sysId
}

describe('incidents are found', () => {
    test('that the caller connection references, and no others', () => {
        const mine = link({ short_description: 'mine' })
        link({ short_description: 'of another connection' }, 'another')
        world.create('incident', { short_description: 'of nobody' })
        expect(find()).toMatchObject({ httpStatus: 200, result: { total: 1, incidents: [{ sys_id: mine }] } })
    })

    test('those that stand in for a security incident or a compliance task too', () => {
        const standIn = link({ category: 'compliance' }, own, 'compliance_task')
        link({ category: 'security' }, own, 'security_incident')
        expect(find({ category: 'compliance' })).toMatchObject({
            result: { total: 1, incidents: [{ sys_id: standIn }] },
        })
        expect(report()).toMatchObject({ result: { total: 2 } })
    })

    test('by their fields, a page at a time', () => {
        for (let index = 0; index < 5; index++)
            link({ subcategory: index < 3 ? 'AI System' : 'os', category: 'software' })
        const ids = (query: Record<string, string>) => {
            const answer = find(query)
            return answer.ok ? (answer.result as { total: number; incidents: { sys_id: string }[] }) : undefined
        }
        const whole = ids({ subcategory: 'AI System', category: 'software' })
        expect(whole).toMatchObject({ total: 3 })
        const pages = [
            ids({ subcategory: 'AI System', limit: '2' }),
            ids({ subcategory: 'AI System', limit: '2', offset: '2' }),
        ]
        expect(pages.map((page) => page?.incidents.length)).toEqual([2, 1])
        expect(pages.flatMap((page) => page?.incidents)).toEqual(whole?.incidents)
    })

    test.each([
        [{ priority: 'Critical' }, 2],
        [{ priority: '1', state: 'Resolved' }, 1],
        [{ state: 'in progress' }, 1],
        [{ state: '3' }, 0],
    ])('%j by the words that a post takes: %i', (query, total) => {
        link({ impact: '1', urgency: '1', state: '6' })
        link({ impact: '1', urgency: '1', state: '2' })
        expect(find(query as Record<string, string>)).toMatchObject({ result: { total } })
    })

    test.each([
        [{ priority: 'urgent' }, 'a number from 1 to 5, or critical'],
        [{ state: 'done' }, 'new, in progress, on hold'],
        [{ colour: 'red' }, 'colour must be left out: the parameters are priority, category'],
    ])('%j: 400, naming what it takes', (query, words) => {
        expect(find(query as Record<string, string>)).toMatchObject({
            httpStatus: 400,
            detail: expect.stringContaining(words) as string,
        })
    })

    test.each([{ limit: '0' }, { limit: '1001' }, { limit: 'x' }, { offset: '-1' }, { offset: '1e3' }])(
        '%j: 400, naming the parameter',
        (query) => {
            expect(find(query)).toMatchObject({
                httpStatus: 400,
                detail: expect.stringContaining(Object.keys(query)[0] ?? '') as string,
            })
        },
    )

    test('by nobody who serves no connection', () => {
        expect(findIncidents(ask({}, 'id-of-jane.doe'), world.hub)).toMatchObject({ httpStatus: 403 })
    })
})

describe('a report', () => {
    beforeEach(() => {
        link({ opened_at: '2026-05-01 00:00:00', state: '6', calendar_stc: '3600', category: 'software' })
        link({ opened_at: '2026-05-15 23:59:59', state: '7', calendar_stc: '7200', subcategory: 'software' })
        link({ opened_at: '2026-05-16 00:00:00', state: '2', category: 'software' })
        link({ opened_at: '2026-04-30 23:59:59', state: '8', category: 'network' })
        link({ opened_at: '2026-05-02 00:00:00', state: '1' }, 'another')
    })

    test('of all time', () => {
        expect(report()).toMatchObject({ result: { total: 4, open: 1, resolved: 2, avg_resolution_hours: 1.5 } })
    })

    test('of a period, both days included', () => {
        expect(report({ start: '2026-05-01', end: '2026-05-15' })).toMatchObject({
            result: { total: 2, open: 0, resolved: 2, avg_resolution_hours: 1.5 },
        })
    })

    test('of all days until the last that there is', () => {
        expect(report({ end: '9999-12-31' })).toMatchObject({ result: { total: 4 } })
        expect(report({ start: '2026-05-01', end: '9999-12-30' })).toMatchObject({ result: { total: 3 } })
        expect(report({ start: '9999-12-31', end: '9999-12-31' })).toMatchObject({ result: { total: 0 } })
    })

    test('of one day, and of a category or subcategory', () => {
        expect(report({ start: '2026-05-15', end: '2026-05-15', category: 'software' })).toMatchObject({
            result: { total: 1, resolved: 1, avg_resolution_hours: 2 },
        })
    })

    test('without a resolved one has no average', () => {
        expect(report({ start: '2026-05-16' })).toMatchObject({
            result: { total: 1, open: 1, avg_resolution_hours: null },
        })
    })

    test.each([
        [{ start: '2026-02-30' }, 'start'],
        [{ end: '15.05.2026' }, 'end'],
        [{ start: '2026-05-02', end: '2026-05-01' }, 'end'],
    ])('%j: 400, naming %s', (query, name) => {
        expect(report(query)).toMatchObject({ httpStatus: 400, detail: expect.stringContaining(name) as string })
    })
})
