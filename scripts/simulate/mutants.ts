import { mutated } from '../../test/support/simulator/flows.ts'
import { invariantOf } from '../../test/support/simulator/invariants.ts'
import { MUTANTS } from '../../test/support/simulator/mutants.ts'
import { simulate } from '../../test/support/simulator/run.ts'

/** Removes each guard in turn; true when each is noticed within so many seeds. */
export async function catchMutants(from: number, seeds: number): Promise<boolean> {
    let areAllCaught = true
    for (const mutant of MUTANTS) {
        const flows = await mutated(mutant)
        let seed = from
        let broken = simulate(seed, { flows })
        while (broken.length === 0 && seed < from + seeds) broken = simulate(++seed, { flows })
        const invariants = [...new Set(broken.map(invariantOf))].join(', ')
        console.log(
            broken.length > 0 ? `seed ${seed}, invariant ${invariants}: ${mutant.name}` : `LIVES: ${mutant.name}`,
        )
        areAllCaught &&= broken.length > 0
    }
    return areAllCaught
}
