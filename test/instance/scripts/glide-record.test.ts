import { startPlainInstance } from '../../support/instance/plain.ts'
import { createProbe, type Probe } from '../../support/instance/probe.ts'
import type { RunningInstance } from '../../support/instance/running.ts'

let instance: RunningInstance
let probe: Probe
let table: string

beforeAll(async () => {
    instance = await startPlainInstance()
    probe = await createProbe(instance.admin)
    table = await probe.table('thing', {
        name: { type: 'string', display: 'true' },
        kind: { type: 'choice', choice: '1', default_value: 'plain' },
        flag: { type: 'boolean' },
        size: { type: 'integer' },
        owner: { type: 'reference', reference: 'sys_user' },
        secret: { type: 'password2', length: 10 },
        script: { type: 'script', length: 10 },
        notes: { type: 'journal_input' },
        code: { type: 'string', unique: 'true' },
    })
    await probe.create('sys_choice', { name: table, element: 'kind', value: 'plain', label: 'Plain', language: 'en' })
    for (const [name, size] of Object.entries({ Ant: 1, bee: 2, Cat: 3 }))
        await instance.admin.create(table, { name, size, flag: size > 1 })
})
afterAll(() => instance.close())

/** Runs a script with `gr`, a new GlideRecord of the table, and `names(gr)`, which lists what a query finds. */
const run = (script: string): Promise<unknown> =>
    probe.run(`
        var gr = new GlideRecord('${table}');
        function names(gr) { var all = []; while (gr.next()) all.push(gr.getValue('name')); return all.sort().join() }
        ${script}`)

// c_GlideRecordScopedAPI.md unless another page is named.
describe('scoped GlideRecord', () => {
    test.each<[method: string, sentence: string, script: string, expected: unknown]>([
        ['query', 'Runs a query against the table based on the filters', 'gr.query(); return names(gr)', 'Ant,Cat,bee'],
        ['query(field, value)', 'query(Object field, Object value)', "gr.query('size', 2); return names(gr)", 'bee'],
        [
            'addQuery',
            'the operator is assumed to be "equal to"',
            "gr.addQuery('size', 3); gr.query(); return names(gr)",
            'Cat',
        ],
        [
            'addQuery with operator',
            'in this case the queries are ANDed',
            "gr.addQuery('size', '>', 1); gr.addQuery('size', '<', 3); gr.query(); return names(gr)",
            'bee',
        ],
        [
            'addQuery IN',
            'Must be uppercase: IN, NOT IN',
            "gr.addQuery('name', 'IN', 'Ant,Cat'); gr.query(); return names(gr)",
            'Ant,Cat',
        ],
        [
            'chooseWindow',
            'Sets a range of rows to be returned by subsequent queries: the first one included, the last one excluded',
            "gr.orderBy('size'); gr.chooseWindow(1, 3); gr.query(); return names(gr)",
            'Cat,bee',
        ],
        [
            'addQuery with true',
            "rec.addQuery('active', true)",
            "gr.addQuery('flag', true); gr.query(); return names(gr)",
            'Cat,bee',
        ],
        [
            'case',
            'Value on which to query (not case-sensitive)',
            "gr.addQuery('name', 'BEE'); gr.query(); return names(gr)",
            'bee',
        ],
        [
            'addOrCondition',
            'If any of the query statements need to be ORed, use addOrCondition()',
            "gr.addQuery('size', 1).addOrCondition('size', 3); gr.query(); return names(gr)",
            'Ant,Cat',
        ],
        [
            'addEncodedQuery',
            'Adds an encoded query to other queries that may have been set',
            "gr.addQuery('size', '>', 1); gr.addEncodedQuery('flag=true^name!=Cat'); gr.query(); return names(gr)",
            'bee',
        ],
        [
            'addEncodedQuery ^OR',
            'binds to the condition before (c_UsingORConditions.md)',
            "gr.addQuery('size', 1); gr.addEncodedQuery('^ORsize=2'); gr.query(); return names(gr)",
            'Ant,bee',
        ],
        [
            'addNullQuery',
            'records where the value of the specified field is null',
            "gr.addNullQuery('code'); gr.query(); return gr.getRowCount()",
            3,
        ],
        [
            'addNotNullQuery',
            'records where the value of the field passed in the parameter is not null',
            "gr.addNotNullQuery('code'); gr.query(); return gr.getRowCount()",
            0,
        ],
        [
            'addActiveQuery',
            'Adds a filter to return active records',
            "var u = new GlideRecord('sys_user'); u.addActiveQuery(); u.addQuery('user_name', 'admin'); u.query(); return u.getRowCount()",
            1,
        ],
        [
            'getEncodedQuery',
            'the query condition of the current result set as an encoded query string',
            "gr.addQuery('size', '>', 1); gr.addQuery('flag', true); return gr.getEncodedQuery()",
            'size>1^flag=true',
        ],
        [
            'orderByDesc',
            'Specifies a descending orderBy column',
            "gr.orderByDesc('size'); gr.query(); gr.next(); return gr.getValue('name')",
            'Cat',
        ],
        [
            'orderBy',
            'Results are arranged in ascending order',
            "gr.orderBy('name'); gr.query(); gr.next(); gr.next(); return gr.getValue('name')",
            'bee',
        ],
        ['setLimit', 'Sets the limit for number of records', 'gr.setLimit(2); gr.query(); return gr.getRowCount()', 2],
        [
            'hasNext',
            'Determines if there are any more records',
            "gr.query('size', 1); var before = gr.hasNext(); gr.next(); return [before, gr.hasNext(), gr.next()]",
            [true, false, false],
        ],
        [
            'get by sys_id',
            'assumes that it is the sys_id of the desired record',
            "gr.get('name', 'Ant'); var other = new GlideRecord('" +
                'TABLE' +
                "'); return [other.get(gr.getUniqueValue()), other.getValue('name')]",
            [true, 'Ant'],
        ],
        [
            'get by display value',
            'If not found, it then tries to match the value against the display value',
            "return [gr.get('cat'), gr.getValue('size'), gr.get('nothing')]",
            [true, '3', false],
        ],
        [
            'getValue',
            'null when empty and when unknown',
            "gr.get('name', 'Ant'); return [gr.getValue('code'), gr.getValue('bogus'), gr.getValue('size')]",
            [null, null, '1'],
        ],
        [
            'booleans',
            "internal value: '1' and '0'",
            "gr.get('name', 'Ant'); var a = gr.getValue('flag'); gr.get('name', 'Cat'); return [a, gr.getValue('flag')]",
            ['0', '1'],
        ],
        [
            'getDisplayValue',
            'Retrieves the display value for the current record',
            "gr.get('name', 'Ant'); return [gr.getDisplayValue(), gr.getDisplayValue('kind')]",
            ['Ant', 'Plain'],
        ],
        [
            'getElement',
            'the same result as dot-walking',
            "gr.get('name', 'Ant'); return [gr.getElement('name').toString(), String(gr.name), gr.getElement('bogus') === undefined]",
            ['Ant', 'Ant', true],
        ],
        ['getTableName', 'the name of the table associated with the GlideRecord', 'return gr.getTableName()', 'TABLE'],
        [
            'getRecordClassName',
            'Retrieves the class name for the current record',
            "var t = new GlideRecord('task'); var i = new GlideRecord('incident'); i.initialize(); t.get(i.insert()); return [t.getTableName(), t.getRecordClassName()]",
            ['task', 'incident'],
        ],
        [
            'isValid',
            'Determines if the current table is valid',
            "return [gr.isValid(), new GlideRecord('x_no_such').isValid()]",
            [true, false],
        ],
        [
            'isValidField',
            'Determines if the specified field is defined in the current table',
            "return [gr.isValidField('kind'), gr.isValidField('bogus')]",
            [true, false],
        ],
        [
            'isValidRecord',
            'Determines if a record was actually returned',
            "var no = gr.get('name', 'nothing'); var a = gr.isValidRecord(); gr.get('name', 'Ant'); return [no, a, gr.isValidRecord()]",
            [false, false, true],
        ],
        [
            'newRecord',
            'sets the default values for the fields, and assigns a unique ID',
            "gr.newRecord(); return [gr.isNewRecord(), gr.getValue('kind'), gr.getUniqueValue().length]",
            [true, 'plain', 32],
        ],
        [
            'initialize',
            'Creates an empty record suitable for population before an insert',
            "gr.initialize(); return [gr.getValue('kind'), gr.getUniqueValue()]",
            [null, null],
        ],
        [
            'insert',
            'Unique ID of the inserted record',
            "gr.initialize(); gr.setValue('name', 'Dog'); var id = gr.insert(); var ok = gr.get(id) && gr.getValue('kind') === 'plain'; gr.deleteRecord(); return ok",
            true,
        ],
        [
            'setNewGuidValue',
            'Sets the sys_id value for the current record',
            "gr.initialize(); gr.setNewGuidValue('0123456789abcdef0123456789abcdef'); var id = gr.insert(); gr.deleteRecord(); return id",
            '0123456789abcdef0123456789abcdef',
        ],
        [
            'update',
            'Updates the GlideRecord with any changes that have been made',
            "gr.get('name', 'Ant'); gr.setValue('size', 7); var id = gr.update(); gr.get(id); var size = gr.getValue('size'); gr.setValue('size', 1); gr.update(); return size",
            '7',
        ],
        [
            'update of a deleted row',
            'If the record does not already exist, it is inserted',
            "gr.initialize(); gr.name = 'Gone'; var id = gr.insert(); gr.get(id); var other = new GlideRecord('TABLE'); other.get(id); other.deleteRecord(); gr.setValue('size', 5); var back = gr.update() === id; other.get(id); other.deleteRecord(); return back",
            true,
        ],
        [
            'unchanged update',
            'sys_mod_count stays (judgement)',
            "gr.get('name', 'Cat'); var before = gr.getValue('sys_mod_count'); gr.update(); gr.get('name', 'Cat'); return gr.getValue('sys_mod_count') === before",
            true,
        ],
        [
            'deleteRecord',
            'Deletes the current record',
            "gr.initialize(); gr.name = 'Eel'; gr.get(gr.insert()); return [gr.deleteRecord(), gr.get('name', 'Eel')]",
            [true, false],
        ],
        [
            'deleteMultiple',
            'Deletes all records that satisfy the query; setLimit() does not apply',
            "for (var i = 0; i < 3; i++) { gr.initialize(); gr.name = 'Fly'; gr.insert() } var d = new GlideRecord('TABLE'); d.addQuery('name', 'Fly'); d.setLimit(1); d.deleteMultiple(); d.query(); return d.getRowCount()",
            0,
        ],
        [
            'invalid condition',
            'the invalid part of the query condition is dropped',
            "gr.addQuery('bogus', 1); gr.addQuery('size', 1); gr.query(); return names(gr)",
            'Ant',
        ],
        ['operation', 'outside a rule there is none', "gr.get('name', 'Ant'); return gr.operation()", null],
        [
            'isActionAborted',
            'initialized (set to false) for new threads and by the next() method',
            'gr.initialize(); gr.setAbortAction(true); var a = gr.isActionAborted(); gr.query(); gr.next(); return [a, gr.isActionAborted()]',
            [true, false],
        ],
    ])('%s: %s', async (_method, _sentence, script, expected) => {
        const fill = (text: string): string => text.replaceAll('TABLE', table)
        expect(await run(fill(script))).toEqual(expected === 'TABLE' ? table : expected)
    })

    test.each([
        ['an undocumented operator', "gr.addQuery('size', 'RLQUERY', 1)", 'Operator RLQUERY'],
        ['a documented method that is absent', "gr.addFunction('x')", 'GlideRecord.addFunction'],
        [
            'a method of global scripts',
            'gr.autoSysFields(false)',
            'Function autoSysFields is not allowed in scope x_probe_app',
        ],
        ['an element method that is absent', 'gr.size.getHTMLValue()', 'GlideElement.getHTMLValue'],
        ['setting through a reference', "gr.owner.name = 'x'", 'Setting owner.name'],
        [
            'an unknown script in a query',
            "gr.addEncodedQuery('size=javascript:evil()'); gr.query()",
            'Dynamic value evil()',
        ],
    ])('%s is an error with a name', async (_what, script, message) => {
        await expect(run(`gr.initialize(); ${script}`)).rejects.toThrow(message)
    })

    test('text longer than its column is cut without a word (task.correlation_id keeps 100)', async () => {
        const cut = await probe.run(
            "var i = new GlideRecord('incident'); i.initialize(); i.correlation_id = 'x'.repeat(150); i.get(i.insert()); return i.getValue('correlation_id').length",
        )
        expect(cut).toBe(100)
    })

    test('scripts and secrets are never cut, whatever max_length says', async () => {
        const script = `gr.initialize(); gr.setValue('script', 'x'.repeat(50)); gr.getElement('secret').setDisplayValue('s'.repeat(300)); gr.get(gr.insert());
            var result = [gr.getValue('script').length, gr.getElement('secret').getDecryptedValue() === 's'.repeat(300)]; gr.deleteRecord(); return result`
        expect(await run(script)).toEqual([50, true])
    })

    test('javascript:gs.getUserID() in a condition is the user', async () => {
        const script =
            "var u = new GlideRecord('sys_user'); u.addEncodedQuery('sys_id=javascript:gs.getUserID()'); u.query(); u.next(); return u.getValue('user_name')"
        expect(await run(script)).toBe('admin')
    })
})

// c_GlideElementScopedAPI.md
describe('scoped GlideElement', () => {
    test.each<[method: string, sentence: string, script: string, expected: unknown]>([
        [
            'toString',
            'Converts the value of a GlideRecord field to a string',
            "return [String(gr.name), gr.code + '', String(gr.flag)]",
            ['Ant', '', 'false'],
        ],
        ['nil', 'Determines if a field is null', 'return [gr.code.nil(), gr.name.nil()]', [true, false]],
        ['getName', 'Returns the name of the field', 'return gr.size.getName()', 'size'],
        ['getDisplayValue', 'Returns the formatted display value', 'return gr.kind.getDisplayValue()', 'Plain'],
        ['setValue', 'Sets the value of a field', "gr.name.setValue('Ape'); return gr.getValue('name')", 'Ape'],
        [
            'assignment',
            'Normally the script does now_GR.category = value',
            "gr.name = 'Ape'; return gr.getValue('name')",
            'Ape',
        ],
        [
            'dot-walk',
            'current.caller_id.manager.toString() (c_GlideRecordScopedAPI.md)',
            "gr.setValue('owner', gs.getUserID()); return [String(gr.owner.user_name), gr.owner.bogus === undefined, gr.name.x === undefined]",
            ['admin', true, true],
        ],
        [
            'setDisplayValue, getDecryptedValue',
            'Returns the clear text value for Password (2 way encrypted) fields',
            "gr.secret.setDisplayValue('geheim ß'); return [gr.secret.getDecryptedValue(), gr.getValue('secret') === 'geheim ß', gr.secret.getDisplayValue()]",
            ['geheim ß', false, '********'],
        ],
        [
            'changes',
            'If only initialized and read, the method returns "false"',
            "var read = gr.name.changes(); gr.name = 'Ape'; return [read, gr.name.changes(), gr.name.changesFrom('Ant'), gr.name.changesTo('Ape')]",
            [false, true, true, true],
        ],
        [
            'an element follows the cursor',
            'a pointer, not a value',
            "var all = new GlideRecord('TABLE'); all.orderBy('size'); all.query(); all.next(); var e = all.name; all.next(); return String(e)",
            'bee',
        ],
    ])('%s: %s', async (_method, _sentence, script, expected) => {
        expect(await run(`gr.get('name', 'Ant'); ${script.replace('TABLE', table)}`)).toEqual(expected)
    })

    test('getJournalEntry: 1 is the newest entry, -1 all of them; the field itself reads empty', async () => {
        const script = `gr.initialize(); gr.name = 'Log'; gr.notes = 'first'; gr.get(gr.insert()); gr.notes = 'second'; gr.update(); gr.get(gr.getUniqueValue());
            var all = gr.notes.getJournalEntry(-1);
            var result = [gr.notes.getJournalEntry(1).split('\\n')[1], all.indexOf('second') < all.indexOf('first'), gr.getValue('notes')]; gr.deleteRecord(); return result`
        expect(await run(script)).toEqual(['second', true, null])
    })
})

describe('unique index', () => {
    const insert = "gr.initialize(); gr.setValue('code', 'once'); return gr.insert()"

    test('of two inserts at the same time one wins, the other returns null', async () => {
        const path = await probe.resource({ script: `var gr = new GlideRecord('${table}'); ${insert}` })
        const answers = await Promise.all([1, 2].map(() => instance.admin.request('POST', path)))
        const results = answers.map((answer) => (answer.json as { result: string | null }).result)
        expect(results.filter((result) => result === null)).toHaveLength(1)
        expect(await instance.admin.list(table, 'code=once')).toHaveLength(1)
    })

    test('over the Table API the loser gets 403', async () => {
        const answer = await instance.admin.request('POST', `/api/now/table/${table}`, { code: 'once' })
        expect(answer.status).toBe(403)
        expect(answer.text).toContain('Unique Key violation detected by database')
    })
})

test('GlideAggregate reckons with dot-walked fields', async () => {
    const [admin] = await instance.admin.list('sys_user', 'user_name=admin')
    await instance.admin.create(table, { name: 'owned', owner: admin?.sys_id })
    const largest = `var ga = new GlideAggregate('${table}'); ga.addQuery('owner.user_name', 'admin')
        ga.addAggregate('MAX', 'owner.sys_mod_count'); ga.query(); ga.next(); return ga.getAggregate('MAX', 'owner.sys_mod_count')`
    expect(await probe.run(largest)).toBe(admin?.sys_mod_count)
})

test('query, get, insert, update and delete count one GlideRecord call each', async () => {
    const path = await probe.resource({
        script: `var gr = new GlideRecord('${table}'); gr.initialize(); var id = gr.insert(); gr.get(id); gr.get('name', 'x'); gr.get(id); gr.size = 4; gr.update();
            gr.query(); gr.get(id); gr.deleteRecord(); gr.addQuery('name', 'nobody'); gr.deleteMultiple(); return 1`,
    })
    const before = await instance.counters()
    await instance.admin.request('POST', path)
    expect((await instance.counters()).glide - before.glide).toBe(9)
})
