import { baselineRows, baselineTables, type BaselineRow } from '../../../local-instance/baseline/index.ts'
import { DEFAULT_CORRECTIONS } from '../../../local-instance/baseline/default-corrections.ts'
import { buildDictionary } from '../../../local-instance/dictionary/load.ts'
import { sdkTableRows } from '../../../local-instance/baseline/sdk-tables.ts'

const tables = baselineTables()
const rowsOf = (table: string): BaselineRow[] => tables.filter((row) => row.table === table)
const dictionary = buildDictionary(
    rowsOf('sys_db_object').map((row) => row.values),
    rowsOf('sys_dictionary').map((row) => row.values),
)

/** Targets of shipped reference columns whose tables belong to features that the instance does not have. */
const ABSENT = new Set([
    ...['alm_asset', 'asmt_metric_type', 'ast_contract', 'business_unit', 'change_task', 'chg_model'],
    ...['cmdb_depreciation', 'cmdb_m2m_model_component', 'cmdb_model_category', 'cmdb_model_unit'],
    ...['cmn_building', 'cmn_cost_center', 'cmn_map_page', 'cmn_relative_duration', 'cmn_timeline_page'],
    ...['ecc_agent', 'kb_template_known_error_article', 'ldap_server_config', 'life_cycle_stage'],
    ...['life_cycle_stage_status', 'prb_model', 'sc_cat_item'],
    ...['sc_cat_item_delivery_plan', 'sc_cat_item_delivery_task', 'service_offering', 'sla'],
    ...['spm_service_portfolio', 'spm_taxonomy_node', 'std_change_producer_version', 'sys_alias_templates'],
    ...['sys_app_license_defn', 'sys_email_digest_interval', 'sys_filter_option_dynamic', 'sys_hub_flow'],
    'sys_mailbox',
    ...['sys_notification_category', 'sys_perspective', 'sys_phone_territory', 'sys_portal_page'],
    ...['sys_protocol_profile', 'sys_push_notif_msg', 'sys_report'],
    ...['sys_sentiment_details', 'sys_ui_formatter', 'sys_ui_theme', 'sys_user_group_type'],
    ...['sysevent_email_style', 'sysevent_email_template', 'vendor_type', 'wf_activity', 'wf_workflow'],
])

describe('baseline tables', () => {
    it('point references at tables of the baseline', () => {
        const targets = rowsOf('sys_dictionary').map((row) => row.values['reference'] ?? '')
        const missing = new Set(targets.filter((target) => target && !dictionary.table(target)))
        expect([...missing].sort()).toEqual([...ABSENT].sort())
    })

    it('come after the table they extend', () => {
        const seen = new Set<string>([''])
        for (const { values } of rowsOf('sys_db_object')) {
            expect(seen).toContain(values['super_class'])
            seen.add(values['sys_id'] ?? '')
        }
    })

    it('declare a column once in a hierarchy and carry the system columns', () => {
        for (const { values } of rowsOf('sys_db_object')) {
            const model = dictionary.table(values['name'] ?? '')
            for (const column of ['sys_id', 'sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_mod_count'])
                expect(dictionary.table(model?.columns.get(column)?.table ?? '')?.superClass).toBe('')
            if (values['is_extendable'] === 'true' || values['super_class'])
                expect([...(model?.columns.keys() ?? [])]).toContain('sys_class_name')
        }
    })

    it('let incident inherit from task', () => {
        const incident = dictionary.table('incident')
        expect(incident?.superClass).toBe('task')
        expect(incident?.displayColumn).toBe('number')
        expect(incident?.columns.get('correlation_id')).toMatchObject({ table: 'task', maxLength: 100 })
        expect(incident?.columns.get('caller_id')).toMatchObject({ reference: 'sys_user', defaultValue: '' })
        expect(incident?.columns.get('category')).toMatchObject({ choice: 1, defaultValue: 'inquiry' })
        expect(dictionary.family('cmdb_ci')).toContain('cmdb_ci_service_auto')
    })

    it('keep only defaults that an empty instance can evaluate', () => {
        const scripts = rowsOf('sys_dictionary')
            .map((row) => row.values['default_value'] ?? '')
            .filter((value) => value.startsWith('javascript:'))
        expect([...new Set(scripts)].sort()).toEqual([
            'javascript:current.getTableName();',
            'javascript:getNextObjNumberPadded();',
            'javascript:gs.generateGUID()',
            'javascript:gs.getCurrentApplicationId()',
            'javascript:gs.getUserID()',
            'javascript:gs.nowDateTime()',
        ])
    })

    it('replace defaults of columns that exist', () => {
        for (const { column, value } of DEFAULT_CORRECTIONS) {
            const row = rowsOf('sys_dictionary').find(
                ({ values }) => `${values['name']}.${values['element']}` === column,
            )
            expect([column, row?.values['default_value']]).toEqual([column, value])
        }
    })

    it('number incidents and changes', () => {
        const numbers = rowsOf('sys_number').map(({ values }) => [values['category'], values['prefix']])
        expect(numbers).toContainEqual(['incident', 'INC'])
        expect(numbers).toContainEqual(['change_request', 'CHG'])
        const incident = rowsOf('sys_number').find((row) => row.values['category'] === 'incident')
        expect(incident?.values).toMatchObject({ number: '10000', maximum_digits: '7' })
    })

    it('let other scopes change incidents but not delete them', () => {
        const incident = rowsOf('sys_db_object').find((row) => row.values['name'] === 'incident')
        expect(incident?.values).toMatchObject({ update_access: 'true', delete_access: 'false', ws_access: 'true' })
    })
})

describe('every baseline row', () => {
    it('has a sys_id of its own and only columns of its table', () => {
        const ids = new Set<string>()
        for (const { table, values } of [...tables, ...baselineRows()]) {
            const columns = dictionary.table(table)?.columns
            const unknown = Object.keys(values).filter((column) => !columns?.has(column))
            expect({ table, unknown }).toEqual({ table, unknown: [] })
            expect(ids).not.toContain(`${table}:${values['sys_id']}`)
            ids.add(`${table}:${values['sys_id']}`)
        }
    })

    it('fits the length of its columns', () => {
        const cut = [...tables, ...baselineRows()].flatMap(({ table, values }) =>
            Object.entries(values).filter(([name, value]) => {
                const column = dictionary.table(table)?.columns.get(name)
                return column !== undefined && column.maxLength > 0 && value.length > column.maxLength
            }),
        )
        expect(cut).toEqual([])
    })
})

describe('sdkTableRows', () => {
    it('brings the parents of a table', () => {
        const names = sdkTableRows(['incident'])
            .filter((row) => row.table === 'sys_db_object')
            .map((row) => row.values['name'])
        expect(names).toEqual(['task', 'incident'])
    })

    it('refuses a table that the SDK does not ship', () => {
        expect(() => sdkTableRows(['no_such_table'])).toThrow('no_such_table')
    })
})
