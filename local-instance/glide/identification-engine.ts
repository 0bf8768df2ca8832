import { demandExecute } from '../access/execute-access.ts'
import { PLAIN, readOptions } from '../cmdb/call.ts'
import { runIdentification } from '../cmdb/engine.ts'
import type { Engine } from '../engine.ts'
import { strictMembers } from './strict-members.ts'

const NAME = 'IdentificationEngine'

/** `sn_cmdb.IdentificationEngine`: its methods are static. */
export function identificationEngine(engine: Engine, scope: string): object {
    const run = (source: unknown, input: unknown, how: { options: unknown; commits: boolean }): string => {
        engine.countGlideCall()
        demandExecute(engine, scope, NAME)
        const options = how.options === PLAIN ? PLAIN : readOptions(how.options)
        return runIdentification(engine, {
            ...{ options, commits: how.commits, input: text(input) },
            source: source === undefined ? undefined : text(source),
        })
    }
    return strictMembers(NAME, {
        createOrUpdateCI: (source: unknown, input: unknown) =>
            run(source ?? '', input, { options: PLAIN, commits: true }),
        createOrUpdateCIEnhanced: (source: unknown, input: unknown, options: unknown) =>
            run(source ?? '', input, { options, commits: true }),
        identifyCI: (input: unknown) => run(undefined, input, { options: PLAIN, commits: false }),
        identifyCIEnhanced: (source: unknown, input: unknown, options: unknown) =>
            run(source ?? '', input, { options, commits: false }),
    })
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value as string))
