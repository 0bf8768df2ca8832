import type { Engine } from '../engine.ts'
import { glideRecordOn } from '../glide/record/glide-record.ts'
import { matchesCondition } from '../query/matches.ts'
import { parseQuery } from '../query/parse.ts'
import { dynamicValue } from '../records/dynamic-value.ts'
import { valueAt } from '../records/path.ts'
import type { TableRecord } from '../records/record.ts'
import type { Phase, RecordChange, RuleRunner } from '../records/rule-runner.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'
import { queueAsyncRule } from '../scheduler/async-jobs.ts'
import { readRules, type Rule } from './rule.ts'

/** Rules at or above this order run after the engines. */
const LATE_ORDER = 1000
/** The platform detects recursion and stops it; this deep nobody means it. */
const MAX_DEPTH = 10

/** Runs `sys_script` records around saves. */
export function createRuleRunner(engine: Engine, runtime: () => ScriptRuntime): RuleRunner {
    let cached: { generation: number; byTable: Map<string, readonly Rule[]> } = { generation: -1, byTable: new Map() }
    const rulesOf = (record: TableRecord): readonly Rule[] => {
        if (cached.generation !== engine.generation) cached = { generation: engine.generation, byTable: new Map() }
        const known = cached.byTable.get(record.model.name)
        if (known) return known
        const rules = readRules(engine, record.model.name)
        cached.byTable.set(record.model.name, rules)
        return rules
    }
    const runRule = (rule: Rule, change: RecordChange): void => {
        if (engine.ruleDepth >= MAX_DEPTH)
            return engine.log('error', `Recursion stopped at rule ${rule.name}`, rule.scope)
        engine.ruleDepth++
        try {
            const source = { name: `sys_script/${rule.name}`, text: rule.script }
            runtime().run(rule.scope, source, variables(engine, rule, change))
        } catch (error) {
            engine.log('error', `Business rule ${rule.name}: ${String(error)}`, rule.scope)
        } finally {
            engine.ruleDepth--
        }
        const { current } = change
        if (current.aborted && current.abortedBy === '') current.abortedBy = `${rule.name}^${rule.sysId}`
    }
    const applies = (rule: Rule, change: RecordChange): boolean =>
        passesFilter(engine, rule, change) && passesCondition(engine, runtime, rule, change)
    return {
        run: (phase, change) => {
            for (const rule of rulesOf(change.current))
                if (isInPhase(rule, phase) && applies(rule, change)) runRule(rule, change)
        },
        queueAsync: (change) => {
            for (const rule of rulesOf(change.current))
                if (rule.when === 'async' && applies(rule, change)) queueAsyncRule(engine, rule, change)
        },
    }
}

const isInPhase = (rule: Rule, phase: Phase): boolean =>
    rule.when === phase.when && rule.order < LATE_ORDER === phase.early

/** The condition is a script beside the filter; both must hold. */
function passesCondition(engine: Engine, runtime: () => ScriptRuntime, rule: Rule, change: RecordChange): boolean {
    if (rule.condition === '') return true
    const source = { name: `sys_script/${rule.name} condition`, text: rule.condition }
    return Boolean(runtime().run(rule.scope, source, variables(engine, rule, change)))
}

function passesFilter(engine: Engine, rule: Rule, { operation, current, previous }: RecordChange): boolean {
    if (!rule.operations.includes(operation)) return false
    if (rule.filter === '') return true
    return matchesCondition(
        parseQuery(rule.filter),
        (field) => valueAt(engine, current, field),
        (field) => {
            const from = previous?.values[field] ?? null
            const entry = current.journal.find((candidate) => candidate.field === field)
            return { from, to: entry ? entry.text : (current.values[field] ?? null) }
        },
        (expression) => dynamicValue(engine, expression),
    )
}

const variables = (engine: Engine, rule: Rule, { current, previous }: RecordChange): Record<string, unknown> => ({
    current: glideRecordOn(engine, rule.scope, current),
    previous: previous ? glideRecordOn(engine, rule.scope, previous) : null,
})
