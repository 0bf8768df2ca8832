import { notEmulated, type Engine } from '../engine.ts'

/** The value of a `javascript:` expression in a condition: a closed list, because the rest would need a sandbox. */
export function dynamicValue(engine: Engine, expression: string): string {
    switch (expression.trim().replace(/;$/, '')) {
        case 'gs.getUserID()':
            return engine.session.userId
        case 'gs.getUserName()':
            return engine.session.userName
        default:
            throw notEmulated(`Dynamic value ${expression}`)
    }
}
