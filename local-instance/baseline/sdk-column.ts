import { lengthOf, typeOfColumnFunction } from './column-types.ts'
import { type ChoiceDefinition, type ColumnDefinition, PLAIN_COLUMN } from './definition.ts'
import { type FluentCall, isObject } from './sdk-source.ts'

type Config = Readonly<Record<string, unknown>>

/** `choiceDropdown` in sdk-core/src/db/types/Choice.ts: the index is the dictionary's `choice`. */
const DROPDOWN = ['none', 'dropdown_with_none', 'suggestion', 'dropdown_without_none']

/** The first of the keys that holds a value, as text; the SDK accepts camelCase and, deprecated, snake_case names. */
export function textOf(config: Config, ...keys: readonly string[]): string {
    for (const key of keys) {
        const value = config[key]
        if (typeof value === 'string') return value
        if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    }
    return ''
}

/** True when one of the keys holds true. */
export const flagOf = (config: Config, ...keys: readonly string[]): boolean => textOf(config, ...keys) === 'true'

/** `key=value` pairs as `sys_dictionary.attributes` joins them. */
export const attributesOf = (config: Config): string =>
    Object.entries(isObject(config['attributes']) ? config['attributes'] : {})
        .map(([key, value]) => `${key}=${String(value)}`)
        .join(',')

/** The English label of a definition, which may give one text or one entry per language; empty when it gives none. */
export function labelOf(config: Config): string {
    const label = config['label']
    if (!Array.isArray(label)) return textOf(config, 'label')
    const entries = label.filter(isObject)
    const english = entries.find((entry) => ['en', ''].includes(textOf(entry, 'language'))) ?? entries[0]
    return english ? textOf(english, 'label') : ''
}

/** A label made from a column or table name, for the definitions of the SDK that carry no labels. */
export const labelFromName = (name: string): string => {
    const words = name.replaceAll('_', ' ').trim()
    return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * A column as the SDK's build writes it to `sys_dictionary` (sdk-build-plugins/src/column-plugin.ts). Two differences:
 * a column with choices but no `dropdown` gets a drop-down with none, and one without label gets its name in words.
 * Undefined for OverrideColumn, which is no column.
 */
export function sdkColumn(name: string, { callee, config }: FluentCall): ColumnDefinition | undefined {
    const type = callee === 'GenericColumn' ? textOf(config, 'columnType', 'column_type') : typeOfColumnFunction(callee)
    if (!type) return undefined
    const choices = choicesOf(config)
    const dropdown = textOf(config, 'dropdown')
    return {
        ...PLAIN_COLUMN,
        ...dynamicValue(config),
        name,
        label: labelOf(config) || labelFromName(name),
        type: flagOf(config, 'isFullUTF8') ? 'string_full_utf8' : type,
        maxLength: lengthOf(type, Number(textOf(config, 'maxLength'))),
        defaultValue: textOf(config, 'default'),
        mandatory: flagOf(config, 'mandatory'),
        readOnly: flagOf(config, 'readOnly', 'read_only') || textOf(config, 'readOnlyOption') !== '',
        readOnlyOption: textOf(config, 'readOnlyOption'),
        active: textOf(config, 'active') !== 'false',
        unique: flagOf(config, 'unique'),
        primary: flagOf(config, 'primary'),
        array: flagOf(config, 'array'),
        audit: flagOf(config, 'audit'),
        reference: textOf(config, 'referenceTable'),
        referenceKey: textOf(config, 'referenceKey', 'reference_key'),
        referenceQual: textOf(config, 'referenceQual', 'reference_qual'),
        cascadeRule: textOf(config, 'cascadeRule'),
        choice: dropdown || choices.length === 0 ? Math.max(0, DROPDOWN.indexOf(dropdown)) : 1,
        attributes: attributesOf(config),
        choices,
    }
}

function dynamicValue(
    config: Config,
): Pick<ColumnDefinition, 'choiceTable' | 'choiceField' | 'calculation' | 'dependent'> {
    const found = config['dynamicValueDefinitions'] ?? config['dynamic_value_definitions']
    const dynamic = isObject(found) ? found : {}
    const kind = textOf(dynamic, 'type')
    const fromTable = kind === 'choices_from_other_table'
    return {
        choiceTable: fromTable ? textOf(dynamic, 'table') : '',
        choiceField: fromTable ? textOf(dynamic, 'field') : '',
        calculation: kind === 'calculated_value' ? textOf(dynamic, 'calculatedValue', 'calculated_value') : '',
        dependent: textOf(config, 'dependent') || (kind === 'dependent_field' ? textOf(dynamic, 'columnName') : ''),
    }
}

function choicesOf(config: Config): readonly ChoiceDefinition[] {
    if (!isObject(config['choices'])) return []
    return Object.entries(config['choices']).flatMap(([value, found], index) => {
        const entries: readonly unknown[] = Array.isArray(found) ? found : [found]
        return entries.map((entry) => toChoice(value, isObject(entry) ? entry : { label: entry }, index + 1))
    })
}

const toChoice = (value: string, config: Config, position: number): ChoiceDefinition => ({
    value,
    label: textOf(config, 'label'),
    sequence: Number(textOf(config, 'sequence') || position),
    dependentValue: textOf(config, 'dependentValue', 'dependent_value'),
    hint: textOf(config, 'hint'),
    inactive: flagOf(config, 'inactive'),
    language: textOf(config, 'language') || 'en',
})
