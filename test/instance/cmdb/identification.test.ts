import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let probe: Probe
beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
})
afterAll(() => instance.close())

interface Answer {
    readonly items: readonly {
        readonly className: string
        readonly operation: string
        readonly sysId: string
        readonly identificationAttempts: readonly Readonly<Record<string, unknown>>[]
        readonly errors?: readonly { readonly error: string; readonly message: string }[]
        readonly [other: string]: unknown
    }[]
    readonly relations: readonly Readonly<Record<string, unknown>>[]
    readonly hasError: boolean
    readonly [other: string]: unknown
}

const ALL_OR_NOTHING = { partial_payloads: false, partial_commits: false }

const call = async (method: string, ...values: readonly unknown[]): Promise<Answer> => {
    const list = values.map((value) => JSON.stringify(value)).join(', ')
    const script = `return JSON.parse(sn_cmdb.IdentificationEngine.${method}(${list}))`
    return (await probe.run(script)) as Answer
}
const enhanced = (payload: object, options: object = ALL_OR_NOTHING, source = 'ServiceNow'): Promise<Answer> =>
    call('createOrUpdateCIEnhanced', source, JSON.stringify(payload), options)
const service = (name: string, values: object = {}) => ({
    className: 'cmdb_ci_service_auto',
    values: { name, ...values },
})
const server = (name: string, className = 'cmdb_ci_server') => ({ className, values: { name } })
const appl = (name: string) => ({ className: 'cmdb_ci_appl', values: { name } })
const RUNS_ON = { parent: 1, child: 0, type: 'Runs on::Runs' }

const first = ({ items: [item] }: Answer) => [item?.operation, item?.errors?.[0]?.error]
const attempts = ({ items: [item] }: Answer) => item?.identificationAttempts.map((one) => one.attemptResult)
const words = ({ items }: Answer) => items.map((item) => item.errors?.[0])
const stored = async (table: string, query: string) => (await instance.admin.list(table, query)).length

// IdentificationEngineScopedAPI.md, c_IdentificationRules.md
describe('independent classes', () => {
    test('a new one is inserted, the same again changes nothing but when it was discovered, another value updates it', async () => {
        const made = await enhanced({ items: [service('alpha')] })
        expect([first(made), attempts(made)]).toEqual([
            ['INSERT', undefined],
            ['SKIPPED', 'NO_MATCH'],
        ])
        const [ci] = await instance.admin.list('cmdb_ci', 'name=alpha')
        expect(ci).toMatchObject({ sys_class_name: 'cmdb_ci_service_auto', discovery_source: 'ServiceNow' })
        await instance.advance(60)
        const again = await enhanced({ items: [service('ALPHA')] }, ALL_OR_NOTHING, 'Other Automated')
        expect([again.items[0]?.sysId, attempts(again)]).toEqual([ci?.sys_id, ['SKIPPED', 'MATCHED']])
        expect(first(await enhanced({ items: [service('ALPHA')] }))).toEqual(['NO_CHANGE', undefined])
        expect(first(await enhanced({ items: [service('ALPHA', { short_description: 'x' })] }))).toEqual([
            ...['UPDATE', undefined],
        ])
        const [after] = await instance.admin.list('cmdb_ci', 'name=alpha')
        expect([after?.sys_id, after?.first_discovered, after?.sys_mod_count]).toEqual([
            ...[ci?.sys_id, ci?.first_discovered, '2'],
        ])
        expect((after?.last_discovered ?? '') > (ci?.last_discovered ?? '')).toBe(true)
    })

    test('entries count in the order of their priority, those without their values are skipped', async () => {
        await enhanced({ items: [{ className: 'cmdb_ci_server', values: { name: 'beta', serial_number: 'S1' } }] })
        const byNumber = { className: 'cmdb_ci_server', values: { name: 'renamed', serial_number: 's1' } }
        expect(attempts(await enhanced({ items: [byNumber] }))).toEqual(['SKIPPED', 'MATCHED'])
        expect(await stored('cmdb_ci_server', 'name=renamed')).toBe(1)
        expect(attempts(await enhanced({ items: [server('renamed')] }))).toEqual(['SKIPPED', 'SKIPPED', 'MATCHED'])
    })

    test('no criterion value at all, no rule, no such class', async () => {
        const nameless = await enhanced({ items: [{ className: 'cmdb_ci_service_auto', values: { comments: 'x' } }] })
        expect([first(nameless), nameless.hasError]).toEqual([['INSERT', 'MISSING_MATCHING_ATTRIBUTES'], true])
        expect(words(await enhanced({ items: [{ className: 'cmdb_ci', values: { name: 'x' } }] }))).toEqual([
            { error: 'IDENTIFICATION_RULE_MISSING', message: 'Identity Rule Missing for table [cmdb_ci]' },
        ])
        expect(first(await enhanced({ items: [{ className: 'no_such', values: {} }] }))[1]).toBe(
            'IDENTIFICATION_RULE_MISSING',
        )
    })

    test('a sys_id finds it without a rule, one that is not there is a fault', async () => {
        const { items } = await enhanced({ items: [service('gamma')] })
        const values = { sys_id: items[0]?.sysId, short_description: 'by id' }
        expect(first(await enhanced({ items: [{ className: 'cmdb_ci_service_auto', values }] }))).toEqual([
            ...['UPDATE', undefined],
        ])
        const wrong = { className: 'cmdb_ci_service_auto', values: { sys_id: '0'.repeat(32) } }
        expect(words(await enhanced({ items: [wrong] }))[0]?.message).toBe(
            `Found invalid sys_id in payload. No record with sys_id [${'0'.repeat(32)}] exist in table [cmdb_ci_service_auto] or is a duplicate record with [duplicate_of] field set to a main CI`,
        )
    })

    test('a class with its own rule no longer has that of its parent', async () => {
        const rule = await instance.admin.create('cmdb_identifier', {
            ...{ name: 'Own', applies_to: 'cmdb_ci_win_server', independent: 'true', active: 'true' },
        })
        const entry = { identifier: rule.sys_id, table: 'cmdb_ci_win_server', attributes: 'asset_tag', active: 'true' }
        await instance.admin.create('cmdb_identifier_entry', entry)
        expect(first(await enhanced({ items: [server('delta', 'cmdb_ci_win_server')] }))[1]).toBe(
            'MISSING_MATCHING_ATTRIBUTES',
        )
        const linux = await enhanced({ items: [server('delta', 'cmdb_ci_linux_server')] })
        expect(first(linux)).toEqual(['INSERT', undefined])
        const windows = { className: 'cmdb_ci_win_server', values: { sys_id: linux.items[0]?.sysId } }
        expect(words(await enhanced({ items: [windows] }))).toEqual([
            {
                error: 'RECLASSIFICATION_NOT_ALLOWED',
                message: 'CI Reclassification not allowed from class: [cmdb_ci_linux_server] to [cmdb_ci_win_server]',
            },
        ])
        await instance.admin.update('cmdb_identifier', rule.sys_id ?? '', { active: 'false' })
    })
})

// create-dependent-relationship.md, id-engine-error-messages.md
describe('dependent classes', () => {
    test('an application is known by its host: the same name on another host is another application', async () => {
        const onHost = (host: string) => ({ items: [server(host), appl('billing')], relations: [RUNS_ON] })
        const made = await enhanced(onHost('host-1'))
        expect(made.items.map(({ operation }) => operation)).toEqual(['INSERT', 'INSERT'])
        expect(made.relations).toMatchObject([{ className: 'cmdb_rel_ci', operation: 'INSERT', inputIndices: [0] }])
        const again = await enhanced(onHost('host-1'))
        expect([again.items.map(({ operation }) => operation), again.relations[0]?.operation]).toEqual([
            ...[['NO_CHANGE', 'NO_CHANGE'], 'NO_CHANGE'],
        ])
        expect((await enhanced(onHost('host-2'))).items[1]?.operation).toBe('INSERT')
        expect(await stored('cmdb_ci_appl', 'name=billing')).toBe(2)
    })

    test('without its host it is refused, and with a host that has faults too', async () => {
        expect(words(await enhanced({ items: [appl('lonely')] }))[0]).toMatchObject({
            error: 'MISSING_DEPENDENCY',
            message: expect.stringContaining('no relations defined for dependent class [cmdb_ci_appl]') as string,
        })
        const nameless = { className: 'cmdb_ci_server', values: {} }
        const ill = await enhanced({ items: [nameless, appl('ill')], relations: [RUNS_ON] })
        expect(words(ill).map((one) => one?.error)).toEqual(['MISSING_MATCHING_ATTRIBUTES', 'ABANDONED'])
        expect(ill.relations[0]?.errorCount).toBe(1)
        const hosts = [server('h-1'), appl('torn'), server('h-2')]
        const torn = await enhanced({ items: hosts, relations: [RUNS_ON, { ...RUNS_ON, child: 2 }] })
        expect(torn.items[1]?.errors?.[0]?.error).toBe('MULTIPLE_DEPENDENCIES')
    })
})

// c_CIReclassification.md
describe('the class of a CI', () => {
    const name = 'classy'
    test.each([
        ['more special', 'cmdb_ci_linux_server', 'UPDATE_WITH_UPGRADE', 'cmdb_ci_linux_server'],
        ['beside it', 'cmdb_ci_win_server', 'UPDATE_WITH_SWITCH', 'cmdb_ci_win_server'],
        ['more general', 'cmdb_ci_server', 'UPDATE_WITH_DOWNGRADE', 'cmdb_ci_server'],
    ])('%s: the CI changes its class', async (_what, className, operation, became) => {
        if (className === 'cmdb_ci_linux_server') await enhanced({ items: [server(name)] })
        expect(first(await enhanced({ items: [server(name, className)] }))).toEqual([operation, undefined])
        expect((await instance.admin.list('cmdb_ci_server', `name=${name}`))[0]?.sys_class_name).toBe(became)
    })

    test('a flag or property keeps it, another one refuses it', async () => {
        const settings = { updateWithoutUpgrade: true }
        const special = { ...server(name, 'cmdb_ci_linux_server'), settings }
        const kept = await enhanced({ items: [special] })
        expect([first(kept)[0], kept.items[0]?.info]).toEqual([
            'NO_CHANGE',
            [{ code: 'SKIPPED_CLASS_UPGRADE', message: expect.stringContaining('[cmdb_ci_server]') as string }],
        ])
        await instance.setProperty('glide.class.upgrade.enabled', 'false')
        const refused = await enhanced({ items: [server(name, 'cmdb_ci_linux_server')] })
        expect(first(refused)[1]).toBe('RECLASSIFICATION_NOT_ALLOWED')
        await instance.setProperty('glide.class.upgrade.enabled', 'true')
    })
})

// id-detect-dup-ci.md
describe('duplicates', () => {
    const twins = async (name: string, count: number): Promise<void> => {
        for (let i = 0; i < count; i++) {
            await instance.advance(1)
            await instance.admin.create('cmdb_ci_service_auto', { name, short_description: String(i) })
        }
    }
    test('fewer than the threshold: the oldest is it, the others are marked', async () => {
        await twins('twin', 3)
        expect(first(await enhanced({ items: [service('twin', { comments: 'x' })] }))).toEqual(['UPDATE', undefined])
        expect(await stored('cmdb_ci', 'name=twin^duplicate_ofISNOTEMPTY')).toBe(2)
        expect(await stored('cmdb_ci', 'name=twin^short_description=0^comments=x')).toBe(1)
    })

    test('as many as the threshold: the item is refused', async () => {
        await twins('crowd', 5)
        const refused = await enhanced({ items: [service('crowd')] })
        expect([attempts(refused), words(refused)]).toEqual([
            ['SKIPPED', 'MULTI_MATCH'],
            [
                {
                    error: 'MULTIPLE_DUPLICATE_RECORDS',
                    message: 'Found duplicate records in table [cmdb_ci_service] using fields [name]',
                },
            ],
        ])
    })

    test('in one payload: merged, or refused', async () => {
        const items = [service('pair'), service('pair', { comments: 'second' })]
        const refused = await call('createOrUpdateCI', 'ServiceNow', JSON.stringify({ items }))
        expect(words(refused).map((one) => one?.error)).toEqual([
            'DUPLICATE_PAYLOAD_RECORDS',
            'DUPLICATE_PAYLOAD_RECORDS',
        ])
        const merged = await enhanced({ items }, {})
        expect([merged.items.length, merged.items[0]?.inputIndices]).toEqual([1, [0, 1]])
        expect(await stored('cmdb_ci', 'name=pair^comments=second')).toBe(1)
    })
})

describe('what a call may be', () => {
    test('the data source is a choice of discovery_source', async () => {
        expect(words(await enhanced({ items: [service('x')] }, {}, 'Nobody'))[0]?.message).toBe(
            'In payload invalid data source [Nobody] exist. You need to provide a valid choice value from field [discovery_source] in table [cmdb_ci]',
        )
        expect(words(await enhanced({ items: [service('x')] }, {}, ''))[0]?.message).toContain('no data source exist')
    })

    test('identifyCI says what would be, and writes nothing', async () => {
        const asked = await call('identifyCI', JSON.stringify({ items: [service('only asked')] }))
        expect([first(asked), asked.items[0]?.sysId]).toEqual([['INSERT', undefined], 'Unknown'])
        await call('identifyCIEnhanced', 'ServiceNow', JSON.stringify({ items: [service('only asked')] }), {})
        expect(await stored('cmdb_ci', 'name=only asked')).toBe(0)
    })

    test('one fault keeps everything back, with partial commits only what is ill', async () => {
        const items = [service('sound'), { className: 'cmdb_ci_service_auto', values: {} }]
        const refused = await call('createOrUpdateCI', 'ServiceNow', JSON.stringify({ items }))
        expect(words(refused).map((one) => one?.error)).toEqual(['ABANDONED', 'MISSING_MATCHING_ATTRIBUTES'])
        expect(await stored('cmdb_ci', 'name=sound')).toBe(0)
        const some = await enhanced({ items }, {})
        expect(some.items.map(({ operation }) => operation)).toEqual(['INSERT', 'INSERT_AS_INCOMPLETE'])
        expect(await stored('cmdb_ci', 'name=sound')).toBe(1)
    })

    test('what its source names is kept as partial, and merging is an error that says so', async () => {
        const source = { source_name: 'ServiceNow', source_native_key: 'k-1', source_feed: 'feed' }
        const nameless = { className: 'cmdb_ci_service_auto', values: {}, sys_object_source_info: source }
        const partial = await enhanced({ items: [nameless] }, {})
        expect([first(partial), typeof partial.items[0]?.partialSysIds]).toEqual([
            ...[['INSERT_AS_PARTIAL', 'MISSING_MATCHING_ATTRIBUTES'], 'string'],
        ])
        await expect(
            enhanced({ items: [{ ...service('later'), sys_object_source_info: source }] }, {}),
        ).rejects.toThrow('not emulated')
    })

    test('a CI is found by the key of its source before any rule', async () => {
        const source = { source_name: 'ServiceNow', source_native_key: 'k-2' }
        const made = await enhanced({ items: [{ ...service('sourced'), sys_object_source_info: source }] })
        const renamed = await enhanced({ items: [{ ...service('renamed'), sys_object_source_info: source }] })
        expect([renamed.items[0]?.sysId, attempts(renamed)]).toEqual([made.items[0]?.sysId, ['MATCHED']])
        expect(await stored('sys_object_source', 'id=k-2')).toBe(1)
    })

    test('references between items, internal ids, a summary', async () => {
        const items = [
            { ...service('whole'), internal_id: 'a' },
            { ...service('part'), internal_id: 'b' },
        ]
        const answer = await enhanced(
            {
                items,
                relations: [{ parent_id: 'a', child_id: 'b', type: 'Depends on::Used by' }],
                referenceItems: [{ referenced: 'a', referencedBy: 'b', referenceField: 'change_control' }],
            },
            { ...ALL_OR_NOTHING, generate_summary: true },
        )
        expect(answer.summary).toMatchObject({ cmdb_ci_service_auto: { insertedItemCount: 2, errorCount: 0 } })
        expect(await stored('cmdb_ci', `change_control=${answer.items[0]?.sysId}`)).toBe(1)
        expect(await stored('cmdb_rel_ci', `parent.name=whole^child.name=part^type.name=Depends on::Used by`)).toBe(1)
    })

    test.each([
        [
            'a relation of no known type',
            { relations: [{ parent: 0, child: 1, type: 'Likes::Liked by' }] },
            'No such relationship with name [Likes::Liked by]',
        ],
        [
            'a relation to nothing',
            { relations: [{ parent: 0, child: 7, type: 'Runs on::Runs' }] },
            "Payload relations 'Runs on::Runs' has invalid child record index: [0]",
        ],
    ])('%s', async (_what, rest, message) => {
        const answer = await enhanced({ items: [service('r-1'), service('r-2')], ...rest })
        expect(answer.relations[0]).toMatchObject({ errors: [{ message: expect.stringContaining(message) as string }] })
        expect(await stored('cmdb_ci', 'nameSTARTSWITHr-')).toBe(0)
    })

    test('what is no payload, and what is not emulated', async () => {
        const [ill] = words(await call('createOrUpdateCI', 'ServiceNow', 'not json'))
        expect(ill).toEqual({
            error: 'ABANDONED',
            message: 'Error occurred during parsing input json payload: not json',
        })
        const related = { ...service('x'), related: [{ className: 'cmdb_key_value', values: {} }] }
        await expect(enhanced({ items: [related] })).rejects.toThrow('An item with related is not emulated')
        await expect(enhanced({ items: [service('x', { sys_updated_by: 'me' })] })).rejects.toThrow(
            'sets sys_updated_by',
        )
        await expect(probe.run('sn_cmdb.IdentificationEngine.runIdentificationAudit(null)')).rejects.toThrow(
            'not emulated',
        )
    })

    test('a rule that calls the engine while it works is told so', async () => {
        const script = `(function executeRule(current) {
            current.setValue('comments', sn_cmdb.IdentificationEngine.identifyCI('{"items":[]}'))
        })(current, previous);`
        await probe.rule('cmdb_ci_service_auto', 'before', script, {
            filter_condition: 'name=recursive',
            sys_scope: 'global',
        })
        await enhanced({ items: [service('recursive')] })
        expect((await instance.admin.list('cmdb_ci', 'name=recursive'))[0]?.comments).toContain('called recursively')
    })

    test('an application needs the privilege to execute it', async () => {
        const track = (value: string) =>
            instance.admin.update('sys_app', probe.scopeId, { runtime_access_tracking: value })
        await track('enforcing')
        const refused = probe.run(
            `try { sn_cmdb.IdentificationEngine.identifyCI('{}') } catch (e) { return String(e) }`,
        )
        expect(await refused).toContain('execute access to IdentificationEngine not granted')
        const [privilege] = await instance.admin.list('sys_scope_privilege', 'target_name=IdentificationEngine')
        expect(privilege).toMatchObject({ operation: 'execute', target_type: 'scriptable', status: 'requested' })
        await instance.admin.update('sys_scope_privilege', privilege?.sys_id ?? '', { status: 'allowed' })
        expect(first(await enhanced({ items: [service('allowed')] }))).toEqual(['INSERT', undefined])
        await track('')
    })
})
