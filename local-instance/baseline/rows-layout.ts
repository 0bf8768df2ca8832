import { type BaselineRow, baselineRow, sysIdOf } from './row.ts'
import { globalRecord } from './rows-scope.ts'

const VIEW = 'Default view'

/** Columns of lists, as a new instance shows them or near it. */
const LISTS: Readonly<Record<string, string>> = {
    task: 'number priority state assigned_to short_description sys_class_name sys_updated_on',
    incident: 'number opened_at short_description caller_id priority state category assignment_group assigned_to',
    problem: 'number short_description state priority assignment_group assigned_to sys_updated_on',
    change_request: 'number short_description type state start_date end_date assigned_to',
    sys_user: 'name user_name email active sys_created_on sys_updated_on',
    sys_user_group: 'name description manager active',
    sys_user_has_role: 'user role state inherited',
    sys_properties: 'name value type description sys_updated_on',
    syslog: 'sys_created_on level message source',
    sys_email: 'sys_created_on recipients subject type target_table instance',
    sys_outbound_http_log: 'sys_created_on method hostname response_status',
    sys_db_object: 'label name super_class sys_scope',
    sysauto_script: 'name active run_type run_period run_start',
    sys_ui_action: 'name table comments active order',
    sys_script: 'name collection active when order',
}

/** Sections of forms: caption, then blocks of columns beside each other. */
const FORMS: Readonly<Record<string, readonly (readonly [caption: string, ...blocks: (readonly string[])[]])[]>> = {
    incident: [
        [
            'Incident',
            [
                'number caller_id category subcategory cmdb_ci opened_at',
                'state impact urgency priority assignment_group assigned_to',
            ],
            ['short_description description'],
        ],
        ['Notes', ['comments work_notes']],
        ['Resolution', ['close_code resolved_by', 'resolved_at closed_at'], ['close_notes']],
        ['Related', ['correlation_id parent_incident', 'correlation_display opened_by']],
    ],
    sys_user: [
        [
            'User',
            [
                'user_name first_name last_name title user_password',
                'email phone mobile_phone active locked_out web_service_access_only',
            ],
        ],
    ],
    sys_properties: [['System property', ['name value type choices description']]],
}

const MENU: Readonly<Record<string, readonly (readonly [title: string, table: string, filter: string])[]>> = {
    Incident: [
        ['All', 'incident', ''],
        ['Open', 'incident', 'active=true'],
        ['Open - Unassigned', 'incident', 'active=true^assigned_toISEMPTY'],
        ['Resolved', 'incident', 'state=6'],
    ],
    'User Administration': [
        ['Users', 'sys_user', ''],
        ['Groups', 'sys_user_group', ''],
        ['Roles', 'sys_user_role', ''],
        ['Roles of users', 'sys_user_has_role', ''],
    ],
    'System Definition': [
        ['Tables', 'sys_db_object', ''],
        ['Dictionary', 'sys_dictionary', ''],
        ['Business Rules', 'sys_script', ''],
        ['UI Actions', 'sys_ui_action', ''],
        ['Scheduled Jobs', 'sysauto_script', ''],
        ['System Properties', 'sys_properties', ''],
    ],
    'System Mailboxes': [
        ['Outbox', 'sys_email', 'type=send-ready^ORDERBYDESCsys_created_on'],
        ['Skipped', 'sys_email', 'type=send-ignored^ORDERBYDESCsys_created_on'],
    ],
    'System Logs': [
        ['All', 'syslog', 'ORDERBYDESCsys_created_on'],
        ['Errors', 'syslog', 'level=2^ORDERBYDESCsys_created_on'],
        ['Outbound HTTP', 'sys_outbound_http_log', 'ORDERBYDESCsys_created_on'],
        ['Events', 'sysevent', 'ORDERBYDESCsys_created_on'],
    ],
}

/** Layouts of lists and forms, and the menu. Judgement: the platform ships far more of each. */
export const layoutRows = (): BaselineRow[] => [
    ...Object.entries(LISTS).flatMap(([table, columns]) => listRows(table, columns.split(' '))),
    ...Object.entries(FORMS).flatMap(([table, sections]) => formRows(table, sections)),
    ...Object.entries(MENU).flatMap(([title, modules], index) => menuRows(title, modules, index)),
]

function listRows(table: string, columns: readonly string[]): BaselineRow[] {
    const list = globalRecord('sys_ui_list', table, table, { name: table, view: VIEW })
    const elements = columns.map((element, position) =>
        baselineRow('sys_ui_list_element', `${table}.${element}`, {
            ...{ list_id: sysIdOf('sys_ui_list', table), element, position: String(position) },
        }),
    )
    return [list, ...elements]
}

function formRows(table: string, sections: (typeof FORMS)[string]): BaselineRow[] {
    const form = globalRecord('sys_ui_form', table, table, { name: table, view: VIEW })
    return [form, ...sections.flatMap(([caption, ...blocks], index) => sectionRows(table, caption, { index, blocks }))]
}

function sectionRows(
    table: string,
    caption: string,
    { index, blocks }: { index: number; blocks: readonly (readonly string[])[] },
): BaselineRow[] {
    const key = `${table}.${caption}`
    const section = sysIdOf('sys_ui_section', key)
    const elements = blocks.flatMap((columns) => {
        const names = columns.map((column) => column.split(' '))
        if (names.length === 1) return names.flat()
        return [
            '.begin_split',
            ...names.flatMap((column, at) => (at === 0 ? column : ['.split', ...column])),
            '.end_split',
        ]
    })
    return [
        globalRecord('sys_ui_section', key, caption, { name: table, view: VIEW, caption }),
        baselineRow('sys_ui_form_section', key, {
            ...{ sys_ui_form: sysIdOf('sys_ui_form', table), sys_ui_section: section, position: String(index) },
        }),
        ...elements.map((element, position) => {
            const type = element.startsWith('.') ? element : ''
            const values = { sys_ui_section: section, element, type, position: String(position) }
            return baselineRow('sys_ui_element', `${key}.${position}`, values)
        }),
    ]
}

function menuRows(title: string, modules: (typeof MENU)[string], index: number): BaselineRow[] {
    const roles = title === 'Incident' ? 'itil' : 'admin'
    const order = String(1000 + index * 100)
    const application = globalRecord('sys_app_application', title, title, { title, active: 'true', order, roles })
    const own = modules.map(([name, table, filter], at) =>
        globalRecord('sys_app_module', `${title}.${name}`, name, {
            ...{
                application: sysIdOf('sys_app_application', title),
                title: name,
                link_type: 'LIST',
                name: table,
                filter,
            },
            ...{ active: 'true', order: String(at * 10) },
        }),
    )
    return [application, ...own]
}
