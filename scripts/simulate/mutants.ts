import { mutated } from '../../test/support/simulator/flows.ts'
import { invariantOf } from '../../test/support/simulator/invariants.ts'
import { MUTANTS } from '../../test/support/simulator/mutants.ts'
import { simulate } from '../../test/support/simulator/run.ts'

/**
 * Removes each guard in turn that some seed shows; true when each is noticed within so many seeds, counted from the first
 * that is known to notice it.
 */
export async function catchMutants(from: number, seeds: number): Promise<boolean> {
    let areAllCaught = true
    for (const mutant of MUTANTS.filter(({ caughtBy }) => caughtBy === undefined)) {
        const flows = await mutated(mutant)
        const first = Math.max(from, mutant.from ?? 1)
        let seed = first
        let broken = simulate(seed, { flows })
        while (broken.length === 0 && seed < first + seeds) broken = simulate(++seed, { flows })
        const invariants = [...new Set(broken.map(invariantOf))].join(', ')
        console.log(
            broken.length > 0 ? `seed ${seed}, invariant ${invariants}: ${mutant.name}` : `LIVES: ${mutant.name}`,
        )
        areAllCaught &&= broken.length > 0
    }
    return areAllCaught
}
