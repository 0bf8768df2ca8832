import type { Dictionary } from '../dictionary/model.ts'
import { toBound } from '../dictionary/storage.ts'
import { distanceSql, relativeTime, sameUnitSql } from './date-sql.ts'
import { operandsOf, type Dynamic } from './operands.ts'
import { formatCondition } from './parse.ts'
import type { Condition, SqlValue } from './query.ts'
import type { Located, TableScope } from './table-scope.ts'
import { unsupportedOperator } from './unsupported.ts'

/** A piece of SQL with the values of its question marks. */
export interface Fragment {
    readonly sql: string
    readonly params: readonly SqlValue[]
}

/** What conditions are compiled against. */
export interface Surroundings {
    readonly scope: TableScope
    readonly dictionary: Dictionary
    readonly dynamic: Dynamic
}

interface Subject extends Surroundings {
    readonly condition: Condition
    readonly field: Located
    /** What the field is compared with, scripts already evaluated. */
    readonly operands: readonly string[]
}

type Compiler = (subject: Subject) => Fragment | undefined

/**
 * The SQL of one condition; undefined when it names something unknown, so that the caller drops it.
 * VALCHANGES and its like are refused: a stored record has no earlier value to compare with.
 */
export function conditionSql(condition: Condition, surroundings: Surroundings): Fragment | undefined {
    const { operator } = condition
    const compiler = COMPILERS.get(operator)
    if (!compiler) throw unsupportedOperator(`${operator} in a record query`, formatCondition(condition))
    const field = surroundings.scope.locate(condition.field)
    if (!field) return undefined
    return compiler({ ...surroundings, condition, field, operands: operandsOf(condition, surroundings.dynamic) })
}

const bare = (sql: string): Fragment => ({ sql, params: [] })
const isNull: Compiler = ({ field }) => bare(`${field.sql} IS NULL`)
const isNotNull: Compiler = ({ field }) => bare(`${field.sql} IS NOT NULL`)
const bound = ({ field, operands }: Subject): SqlValue[] => operands.map((value) => toBound(field.column, value))

const compare =
    (operator: string): Compiler =>
    (subject) => ({ sql: `${subject.field.sql} ${operator} ?`, params: bound(subject) })

const equals: Compiler = (subject) => (subject.operands[0] === '' ? isNull(subject) : compare('=')(subject))

/**
 * Empty fields do not match `!=` (KB0715430; t_FilteringOnEmptyFields.md: "Most filter operations do not return
 * empty fields"), except in booleans: "is not true" finds "False, empty, or NULL" (r_OpAvailableFiltersQueries.md).
 */
const differs: Compiler = (subject) => {
    if (subject.operands[0] === '') return isNotNull(subject)
    const params = bound(subject)
    if (subject.field.column.type !== 'boolean' || params[0] === null) return compare('<>')(subject)
    return { sql: `(${subject.field.sql} <> ? OR ${subject.field.sql} IS NULL)`, params }
}

/** "Behaves as: Select * from <table> where short_description NOT IN ('Error')" (c_UsingGlideRecordToQueryTables.md). */
const list =
    (operator: 'IN' | 'NOT IN'): Compiler =>
    (subject) => {
        const values = bound(subject).filter((value) => value !== null && value !== '')
        const sql = `${subject.field.sql} ${operator} (${values.map(() => '?').join(', ')})`
        // SQLite counts NULL as outside an empty list, which would let a NOT IN without values find empty fields.
        return { sql: operator === 'IN' ? sql : `(${subject.field.sql} IS NOT NULL AND ${sql})`, params: values }
    }

/** A reference is matched by the name it shows: "the name in the Caller field begins with" (r_OpAvailableFiltersQueries.md). */
const pattern =
    (operator: string, before: string, after: string): Compiler =>
    ({ field, scope, operands: [value = ''] }) => {
        const text = value.replace(/[\\%_]/g, '\\$&')
        return { sql: `${scope.displayOf(field).sql} ${operator} ? ESCAPE '\\'`, params: [`${before}${text}${after}`] }
    }

/** Compares two columns of the record; empty ones match neither way (KB0715430). */
const fields =
    (operator: string): Compiler =>
    ({ field, scope, condition }) => {
        const [name = '', unit] = condition.value.split('@')
        const other = scope.locate(name)
        if (!other) return undefined
        const [left, right] = unit === undefined ? [field.sql, other.sql] : (sameUnitSql(field, other, unit) ?? [])
        if (left === undefined) throw unsupportedOperator(condition.operator, formatCondition(condition))
        return bare(`${left} ${operator} ${right}`)
    }

/** Compares with the time that a distance from now names. */
const relative =
    (operator: string): Compiler =>
    ({ field, condition, dynamic }) => {
        const time = relativeTime(condition, dynamic)
        if (time === undefined) throw unsupportedOperator(condition.operator, formatCondition(condition))
        return { sql: `${field.sql} ${operator} ?`, params: [time] }
    }

/** How far two fields lie apart: more than a number of units, or no more than that. */
const distance =
    (holds: (apart: string, count: number) => string): Compiler =>
    ({ field, scope, condition }) => {
        const [name = '', unit = '', direction = '', count = ''] = condition.value.split('@')
        const other = scope.locate(name)
        if (!other) return undefined
        const apart = distanceSql(field, other, unit, direction)
        if (apart === undefined || !/^\d+$/.test(count))
            throw unsupportedOperator(condition.operator, formatCondition(condition))
        return bare(holds(apart, Number(count)))
    }

const range =
    (operator: string): Compiler =>
    (subject) => ({ sql: `${subject.field.sql} ${operator} ? AND ?`, params: bound(subject) })

/** "all subclasses of a class are included in the results" (c_UseTheINSTANCEOFOperator.md). */
const instanceOf: Compiler = ({ field, operands: [table = ''], dictionary }) => {
    if (!dictionary.table(table)) return undefined
    const family = dictionary.family(table)
    return { sql: `${field.sql} IN (${family.map(() => '?').join(', ')})`, params: family }
}

const COMPILERS: ReadonlyMap<string, Compiler> = new Map(
    Object.entries<Compiler>({
        '=': equals,
        '!=': differs,
        '>': compare('>'),
        '>=': compare('>='),
        '<': compare('<'),
        '<=': compare('<='),
        BETWEEN: range('BETWEEN'),
        ON: range('BETWEEN'),
        NOTON: range('NOT BETWEEN'),
        LIKE: pattern('LIKE', '%', '%'),
        'NOT LIKE': pattern('NOT LIKE', '%', '%'),
        STARTSWITH: pattern('LIKE', '', '%'),
        ENDSWITH: pattern('LIKE', '%', ''),
        IN: list('IN'),
        'NOT IN': list('NOT IN'),
        RELATIVEGT: relative('>'),
        RELATIVELT: relative('<'),
        MORETHAN: distance((apart, count) => `${apart} > ${count}`),
        LESSTHAN: distance((apart, count) => `(${apart} >= 0 AND ${apart} <= ${count})`),
        INSTANCEOF: instanceOf,
        ISEMPTY: isNull,
        EMPTYSTRING: isNull,
        ISNOTEMPTY: isNotNull,
        ANYTHING: () => bare('1'),
        SAMEAS: fields('='),
        NSAMEAS: fields('<>'),
        GT_FIELD: fields('>'),
        LT_FIELD: fields('<'),
        GT_OR_EQUALS_FIELD: fields('>='),
        LT_OR_EQUALS_FIELD: fields('<='),
    }),
)
