import type { ScriptExpectation, Topic } from '../frame/expectation.ts'
import { scripts, type ScriptRow } from '../frame/rows.ts'

const linux = (name: string, values = ''): string =>
    `{ className: 'cmdb_ci_linux_server', values: { name: '{prefix} ${name}'${values} } }`
const appl = (command: string): string =>
    `{ className: 'cmdb_ci_appl', values: { name: '{prefix} appl', running_process_command: '${command}', running_process_key_parameters: 'k' } }`
/** Calls the engine with a payload and gives what `show` says of its answer `a`. */
const call = (method: string, items: string, show: string, options = ', {}'): string =>
    `var input = JSON.stringify({ items: ${items} }); var a = JSON.parse(sn_cmdb.IdentificationEngine.${method}('ServiceNow', input${options})); return ${show};`
const enhanced = (items: string, show: string): string => call('createOrUpdateCIEnhanced', items, show)
const plain = (items: string, show: string): string => call('createOrUpdateCI', items, show, '')

/** The same key of a source, whatever the server is called. */
const sourced = (name: string): string =>
    `{ className: 'cmdb_ci_linux_server', values: { name: '{prefix} ${name}' }, sys_object_source_info: { source_name: 'ServiceNow', source_native_key: '{prefix}' } }`

const OPERATION = 'a.items[0].operation'
const onHost = (command: string, host: string): string =>
    enhanced(
        `[${appl(command)}, ${linux(host)}], relations: [{ parent: 0, child: 1, type: 'Runs on::Runs' }]`,
        OPERATION,
    )
const FAULT = 'a.items[0].errors[0].error'
const count = (table: string, name: string): string =>
    `var gr = new GlideRecord('${table}'); gr.addQuery('name', '{prefix} ${name}'); gr.query(); return gr.getRowCount();`

const inDocument = (name: string, ...rows: readonly ScriptRow[]): ScriptExpectation[] =>
    scripts(...rows).map((row) => ({
        ...row,
        in: `servicenow-platform/configuration-management-database-cmdb/${name}.md`,
    }))

/** Which CI an item of a payload is, and what becomes of it. */
export const IDENTIFICATION: Topic = {
    name: 'IdentificationEngine',
    in: 'api-reference/server-api-reference/IdentificationEngineScopedAPI.md',
    leaves: [
        ['cmdb_rel_ci', 'parent.nameSTARTSWITH{prefix}'],
        ['cmdb_ci', 'nameSTARTSWITH{prefix}'],
        ['sys_object_source', 'id={prefix}'],
        ['cmdb_ire_incomplete_payloads', 'payloadLIKE{prefix}'],
    ],
    expectations: [
        ...scripts(
            ['INSERT: New CI was inserted into the database.', enhanced(`[${linux('one')}]`, OPERATION), 'INSERT'],
            ['UPDATE: Existing CI was updated.', enhanced(`[${linux('one', ", ram: '2048'")}]`, OPERATION), 'UPDATE'],
            [
                'NO_CHANGE: No operation is performed for the additional CI.',
                enhanced(`[${linux('one')}]`, OPERATION),
                'NO_CHANGE',
            ],
            [
                'Sys_id of the CI that was updated or created.',
                `var gr = new GlideRecord('cmdb_ci'); gr.get('name', '{prefix} one'); var id = gr.getUniqueValue(); ${enhanced(`[${linux('one')}]`, 'a.items[0].sysId === id')}`,
                true,
            ],
            [
                'MATCHED: Identification succeeded.',
                enhanced(`[${linux('one')}]`, 'a.items[0].identificationAttempts.pop().attemptResult'),
                'MATCHED',
            ],
            [
                'NO_MATCH: Identification failed.',
                enhanced(`[${linux('two')}]`, 'a.items[0].identificationAttempts.pop().attemptResult'),
                'NO_MATCH',
            ],
            [
                'SKIPPED: Identification not attempted. The attributes required for this identifier rule table search were not provided, so the rule was not applied.',
                enhanced(
                    `[${linux('one')}]`,
                    'a.items[0].identificationAttempts.filter(function (t) { return t.attributes.join() === "serial_number" })[0].attemptResult',
                ),
                'SKIPPED',
            ],
            ['Indexes of the corresponding input CI.', enhanced(`[${linux('one')}]`, 'a.items[0].inputIndices'), [0]],
            [
                'Number of errors encountered while processing the item.',
                enhanced(`[${linux('one')}]`, 'a.items[0].errorCount'),
                0,
            ],
            [
                'This works just like createOrUpdateCI(), but does not commit the result.',
                `JSON.parse(sn_cmdb.IdentificationEngine.identifyCI(JSON.stringify({ items: [${linux('asked')}] }))); ${count('cmdb_ci', 'asked')}`,
                0,
            ],
            [
                'UPDATE_WITH_DOWNGRADE: CI was updated and the class changed to a more generic class (ancestor class).',
                enhanced(`[{ className: 'cmdb_ci_server', values: { name: '{prefix} one' } }]`, OPERATION),
                'UPDATE_WITH_DOWNGRADE',
            ],
            [
                'UPDATE_WITH_UPGRADE: An existing CI in the target table is updated and its class is changed to a more specialized class (descendent class).',
                enhanced(`[${linux('one')}]`, OPERATION),
                'UPDATE_WITH_UPGRADE',
            ],
            [
                'UPDATE_WITH_SWITCH: CI was updated and the class changed to a class that is not ancestor or descendent.',
                enhanced(`[{ className: 'cmdb_ci_win_server', values: { name: '{prefix} one' } }]`, OPERATION),
                'UPDATE_WITH_SWITCH',
            ],
            [
                'true: Update the item but class switching is not permitted.',
                enhanced(
                    `[{ className: 'cmdb_ci_linux_server', values: { name: '{prefix} one' }, settings: { updateWithoutSwitch: true } }]`,
                    'a.items[0].info[0].code',
                ),
                'SKIPPED_CLASS_SWITCH',
            ],
        ),
        ...inDocument('c_IdentificationRules', [
            "Application CIs can't exist on their own without the Server CI they are hosted on.",
            plain(`[${appl('x')}]`, FAULT),
            'MISSING_DEPENDENCY',
        ]),
        ...inDocument(
            'ire',
            [
                'Dependent relationships force the identification process to first identify the Windows Server host on which the Tomcat application is running, and only then, in the context of the host, to uniquely identify the Tomcat application itself.',
                `var first = function () { ${onHost('run', 'host a')} }(); var other = function () { ${onHost('run', 'host b')} }(); return [first, other];`,
                ['INSERT', 'INSERT'],
            ],
            [
                'If identification is successful using that method, then it is not necessary to apply matching algorithms that rely on identification rules',
                enhanced(`[${sourced('named')}, ${linux('beside')}]`, `a.items.length`).replace(
                    'return a.items.length;',
                    `var id = a.items[0].sysId; ${enhanced(`[${sourced('renamed')}]`, 'a.items[0].sysId === id')}`,
                ),
                true,
            ],
            [
                'Errors in some items do not prevent committing the rest of the items in a payload.',
                enhanced(
                    `[{ className: 'cmdb_ci_linux_server', values: { comments: '{prefix}' } }, ${linux('sound')}]`,
                    'a.items[1].operation',
                ),
                'INSERT',
            ],
            [
                'IRE deduplicates duplicate items within the payload, merging those duplicates into a single payload item for processing.',
                enhanced(`[${linux('pair')}, ${linux('pair', ", ram: '1'")}]`, 'a.items.length'),
                1,
            ],
            [
                'IRE generates summaries in the output payload with processing details such as the number of updates per class.',
                call(
                    'createOrUpdateCIEnhanced',
                    `[${linux('counted')}]`,
                    'a.summary.cmdb_ci_linux_server.insertedItemCount',
                    ', { generate_summary: true }',
                ),
                1,
            ],
        ),
        ...inDocument(
            'id-engine-error-messages',
            [
                'Identity Rule Missing for table [xyz]',
                plain(`[{ className: 'cmdb_ci', values: { name: '{prefix} x' } }]`, 'a.items[0].errors[0].message'),
                'Identity Rule Missing for table [cmdb_ci]',
            ],
            [
                'Missing minimum set of values for criterion attributes for an identification rule.',
                plain(`[{ className: 'cmdb_ci_linux_server', values: { ram: '1' } }]`, FAULT),
                'MISSING_MATCHING_ATTRIBUTES',
            ],
            [
                'In payload invalid data source [xyz] exist.',
                plain(`[${linux('x')}]`, FAULT).replace("'ServiceNow'", "'{prefix}'"),
                'INVALID_INPUT_DATA',
            ],
            [
                'The payload has a reference to an invalid sys_id.',
                plain(`[{ className: 'cmdb_ci_linux_server', values: { sys_id: '{prefix}' } }]`, FAULT),
                'INVALID_INPUT_DATA',
            ],
            [
                'The payload contains two items whose criterion attributes have identical values.',
                plain(`[${linux('same')}, ${linux('same')}]`, FAULT),
                'DUPLICATE_PAYLOAD_RECORDS',
            ],
        ),
    ],
}
