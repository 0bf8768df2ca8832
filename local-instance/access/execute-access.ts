import type { Engine } from '../engine.ts'
import { refusedByPrivilege } from './privilege.ts'
import { scopeRefused } from './scope-refused.ts'

/**
 * Fails when a script may not call a script object of the scope global: "name of the table, script include, or script
 * object being requested" (cs-privileges-api-now-ts.md) is what a privilege names.
 */
export function demandExecute(engine: Engine, scope: string, name: string): void {
    if (scope === 'global') return
    const target = { type: 'scriptable', name, operation: 'execute' } as const
    const refusal = refusedByPrivilege(engine, { scope, owner: 'global' }, target)
    if (refusal === undefined) return
    engine.log('error', refusal, scope)
    throw scopeRefused('execute', name)
}
