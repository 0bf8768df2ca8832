import type { Hub } from '../../../src/server/hub.ts'
import type { Hooks } from './intercept.ts'
import { createWorld, type World } from './world.ts'

type Moment = 'before' | 'after'

/** A piece of work that has to survive the death of the node that does it. */
export interface Story {
    /** Everything up to the work, on a healthy node. */
    readonly arrange: (world: World) => void
    /** The work, on the node that dies in it. */
    readonly act: (hub: Hub, world: World) => void
    /** What others do later; the leases of the dead node are over by then. */
    readonly recover: (world: World) => void
    readonly check: (world: World) => void
}

const LEASE_IS_OVER_SECONDS = 91

/**
 * Runs a story once for each moment at which its node can die: before and after the commit of each of its calls. A dead
 * node stays dead, so that a catch cannot hide its death. Gives the methods of the calls at which it died.
 */
export function atEveryCrash(story: Story): readonly string[] {
    const methods: string[] = []
    const whole = createWorld()
    story.arrange(whole)
    story.act(whole.node({ beforeCall: ({ method }) => void methods.push(method) as undefined }), whole)
    for (const [index, method] of methods.entries())
        for (const moment of ['before', 'after'] as const) survive(story, index + 1, moment, method)
    return methods
}

function survive(story: Story, number: number, moment: Moment, method: string): void {
    const world = createWorld()
    try {
        story.arrange(world)
        runUntilDeath(() => story.act(world.node(dieAt(number, moment)), world))
        world.wait(LEASE_IS_OVER_SECONDS)
        story.recover(world)
        story.check(world)
    } catch (error) {
        throw new Error(`died ${moment} call ${number}, ${method}`, { cause: error })
    }
}

const DEATH = 'the node died'

/** Everything from that moment on throws. */
function dieAt(number: number, moment: Moment): Hooks {
    const die = (): never => {
        throw DEATH
    }
    return {
        beforeCall: (call) =>
            call.number > number || (call.number === number && moment === 'before') ? die() : undefined,
        afterCall: (call) => (call.number >= number ? die() : undefined),
    }
}

function runUntilDeath(work: () => void): void {
    try {
        work()
    } catch (error) {
        if (error !== DEATH) throw error
    }
}
