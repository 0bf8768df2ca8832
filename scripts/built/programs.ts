import { textOf } from './package.ts'
import type { BuiltRecord, Package } from './package.ts'

/** A program that ships: a module of ours, one of a library, or a script in a field of a record. */
export interface Program {
    kind: 'module' | 'library' | 'field'
    where: string
    text: string
}

/** Fields that the platform runs. */
export const SCRIPT_FIELDS: Record<string, string[]> = {
    sys_script: ['script', 'condition'],
    sys_ui_action: ['script', 'condition', 'onclick', 'client_script_v2'],
    sys_ws_operation: ['operation_script'],
    sysevent_script_action: ['script', 'condition_script'],
    sysauto_script: ['script', 'condition'],
    sys_script_include: ['script'],
    sys_script_client: ['script'],
    sys_script_fix: ['script'],
    sys_security_acl: ['script'],
    sys_ui_page: ['client_script', 'processing_script'],
    sys_dictionary: ['calculation', 'dynamic_creation_script'],
}

/** The modules with a program in them: package.json and bom.json ride along as modules too. */
export function modulesOf(pack: Package): BuiltRecord[] {
    return pack.of('sys_module').filter((record) => !textOf(record, 'path').endsWith('.json'))
}

const isLibrary = (module: BuiltRecord): boolean => textOf(module, 'external_source') === 'true'

export function programsOf(pack: Package): Program[] {
    const modules = modulesOf(pack).map((record): Program => ({
        kind: isLibrary(record) ? 'library' : 'module',
        where: textOf(record, 'path'),
        text: textOf(record, 'content'),
    }))
    return [...modules, ...Object.keys(SCRIPT_FIELDS).flatMap((table) => pack.of(table).flatMap(fieldsOf))]
}

function fieldsOf(record: BuiltRecord): Program[] {
    return (SCRIPT_FIELDS[record.table] ?? [])
        .map((field): Program => ({
            kind: 'field',
            where: `${record.file} ${record.table}.${field}`,
            text: textOf(record, field),
        }))
        .filter(({ text }) => text.trim() !== '')
}
