import type { Clock } from '../../engine.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDate, GlideTime } from './glide-date.ts'
import { GlideDuration } from './glide-duration.ts'

/** The date and time classes of scripts; those that begin with now take it from the clock of the instance. */
export function timeClasses(clock: Clock): Readonly<Record<string, unknown>> {
    return {
        GlideDateTime: class extends GlideDateTime {
            constructor(value?: unknown) {
                super(clock.now(), value)
            }
        },
        GlideDate: class extends GlideDate {
            constructor() {
                super(clock.now())
            }
        },
        GlideTime: class extends GlideTime {
            constructor(ms = clock.now()) {
                super(ms)
            }
        },
        GlideDuration,
    }
}
