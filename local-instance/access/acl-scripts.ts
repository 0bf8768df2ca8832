import type { Engine } from '../engine.ts'
import { glideRecordOn } from '../glide/record/glide-record.ts'
import type { TableRecord } from '../records/record.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'
import type { AclRule } from './acl-rule.ts'

/** Runs the scripts of access control rules. */
export interface AclScripts {
    /**
     * "The script must evaluate to true or return an answer variable with the value of true"
     * (exploring-access-control-list.md). One that fails denies.
     */
    holds(rule: AclRule, record: TableRecord | undefined): boolean
}

/** Asks for engine and runtime when a script runs: the one needs this, the other comes later. */
export const createAclScripts = (context: () => { engine: Engine; runtime: ScriptRuntime }): AclScripts => ({
    holds: (rule, record) => {
        const { engine, runtime } = context()
        const current = record ? glideRecordOn(engine, rule.scope, record) : null
        const source = { name: `sys_security_acl/${rule.name}`, text: rule.script }
        try {
            return Boolean(runtime.run(rule.scope, source, { current, previous: null }))
        } catch (error) {
            engine.log('error', `${source.name}: ${String(error)}`, rule.scope)
            return false
        }
    },
})
