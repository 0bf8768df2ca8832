import { isNeverCut } from '../dictionary/storage.ts'

/**
 * Internal types of the Fluent column functions.
 * Source: `COLUMN_TYPE_TO_API` in sdk-build-plugins/src/column/column-helper.ts, and UserImageColumn in sdk-core.
 */
const TYPE_OF_COLUMN_FUNCTION: Readonly<Record<string, string>> = {
    StringColumn: 'string',
    BooleanColumn: 'boolean',
    ChoiceColumn: 'choice',
    ConditionsColumn: 'conditions',
    OtherDateColumn: 'date',
    CalendarDateTimeColumn: 'calendar_date_time',
    BasicDateTimeColumn: 'datetime',
    DueDateColumn: 'due_date',
    DateColumn: 'glide_date',
    DateTimeColumn: 'glide_date_time',
    IntegerDateColumn: 'integer_date',
    ScheduleDateTimeColumn: 'schedule_date_time',
    DecimalColumn: 'decimal',
    DocumentIdColumn: 'document_id',
    DomainIdColumn: 'domain_id',
    DomainPathColumn: 'domain_path',
    FieldNameColumn: 'field_name',
    IntegerColumn: 'integer',
    RadioColumn: 'radio',
    ReferenceColumn: 'reference',
    ScriptColumn: 'script',
    SystemClassNameColumn: 'sys_class_name',
    TableNameColumn: 'table_name',
    TranslatedFieldColumn: 'translated_field',
    TranslatedTextColumn: 'translated_text',
    UserRolesColumn: 'user_roles',
    VersionColumn: 'version',
    ListColumn: 'glide_list',
    BasicImageColumn: 'image',
    GuidColumn: 'GUID',
    Password2Column: 'password2',
    JsonColumn: 'json',
    UrlColumn: 'url',
    EmailColumn: 'email',
    HtmlColumn: 'html',
    FloatColumn: 'float',
    DurationColumn: 'glide_duration',
    TimeColumn: 'glide_time',
    FieldListColumn: 'field_list',
    RecordsColumn: 'records',
    SlushBucketColumn: 'slushbucket',
    NameValuePairsColumn: 'name_values',
    ApprovalRulesColumn: 'approval_rules',
    MultiLineTextColumn: 'multi_two_lines',
    TemplateValueColumn: 'template_value',
    DayOfWeekColumn: 'day_of_week',
    DaysOfWeekColumn: 'days_of_week',
    UserImageColumn: 'user_image',
}

/**
 * Default lengths. Source: `getDefaultMaxLength` in the same file; 40 for every type that it does not name.
 * Divergence: translated_text, which it leaves at 40, holds whole sentences (descriptions of properties) and gets 4000.
 */
const DEFAULT_LENGTH: Readonly<Record<string, number>> = {
    conditions: 4000,
    glide_list: 4000,
    name_values: 4000,
    multi_two_lines: 4000,
    slushbucket: 4000,
    template_value: 65000,
    decimal: 20,
    float: 15,
    domain_id: 32,
    document_id: 32,
    reference: 32,
    GUID: 32,
    string_full_utf8: 255,
    domain_path: 255,
    user_roles: 255,
    email: 255,
    url: 1024,
    records: 1024,
    table_name: 80,
    field_name: 80,
    glide_duration: 20,
    glide_time: 8,
    field_list: 1024,
    approval_rules: 1024,
    translated_text: 4000,
}

/** Size of the platform's MEDIUMTEXT. */
const MEDIUM_TEXT = 16_777_215

/** Undefined for a function that is no column function of the SDK. */
export const typeOfColumnFunction = (name: string): string | undefined => TYPE_OF_COLUMN_FUNCTION[name]

/**
 * `sys_dictionary.max_length` of a column of the type; `declared` is 0 when the definition gives none. Divergence: a
 * type that is never cut has the size of the database column.
 */
export const lengthOf = (type: string, declared: number): number =>
    isNeverCut(type) ? MEDIUM_TEXT : declared || (DEFAULT_LENGTH[type] ?? 40)
