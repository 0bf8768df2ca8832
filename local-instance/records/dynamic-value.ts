import { notEmulated, type Engine } from '../engine.ts'
import { dateRanges } from '../glide/time/ranges.ts'

/**
 * The value of a `javascript:` expression in a condition: who asks, and the times that gs names. A closed list, because
 * the rest would need a sandbox.
 */
export function dynamicValue(engine: Engine, expression: string): string {
    const [, name = '', argument = ''] = /^gs\.(\w+)\((-?\d*)\);?$/.exec(expression.trim()) ?? []
    if (name === 'getUserID') return engine.session.userId
    if (name === 'getUserName') return engine.session.userName
    const range = dateRanges(() => engine.clock.now())[name]
    if (!range) throw notEmulated(`Dynamic value ${expression}`)
    return range(argument)
}
