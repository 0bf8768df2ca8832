import type { Topic } from '../frame/expectation.ts'
import { scripts } from '../frame/rows.ts'

const long = "var dur = new GlideDuration('3 12:00:00');"

/** Durations of scripts, by the examples of the document. */
export const DURATION: Topic = {
    name: 'GlideDuration',
    in: 'api-reference/server-api-reference/c_GlideDurationScopedAPI.md',
    expectations: scripts(
        [
            'Instantiates a GlideDuration object with the specified duration in milliseconds.',
            'return new GlideDuration(60000).getDurationValue();',
            '00:01:00',
        ],
        [
            'Instantiates a GlideDuration object by cloning the values of the passed in GlideDuration object.',
            `${long} return new GlideDuration(dur).getDisplayValue();`,
            '3 Days 12 Hours',
        ],
        [
            'Returns the display value of the duration in number of days, hours, and minutes.',
            `${long} return dur.getDisplayValue();`,
            '3 Days 12 Hours',
        ],
        ['Returns the number of days.', `${long} return Number(dur.getDayPart());`, 3],
        [
            'If the time part is more than 12 hours, the return value is rounded up.',
            "return Number(new GlideDuration('3 13:00:00').getRoundedDayPart());",
            4,
        ],
        ['Otherwise, it is rounded down.', "return Number(new GlideDuration('3 11:00:00').getRoundedDayPart());", 3],
        [
            'Returns the internal date/time value of the current GlideDuration object.',
            `${long} return '' + dur.getValue();`,
            '1970-01-04 12:00:00',
        ],
        [
            'GlideDuration objects store the duration as the number of days and time from January 1, 1970, 00:00:00.',
            "var dur = new GlideDuration(); dur.setValue('1970-01-05 08:00:00'); return dur.getDisplayValue();",
            '4 Days 8 Hours',
        ],
        [
            'Display value: "n" Days "n" Hours "n" Minutes',
            "return new GlideDuration('2 10:36:00').getDisplayValue();",
            '2 Days 10 Hours 36 Minutes',
        ],
        [
            'New GlideDuration object whose duration is the sum of the durations of the two GlideDuration objects.',
            `${long} return dur.add(new GlideDuration('3:00:00')).getDisplayValue();`,
            '3 Days 15 Hours',
        ],
        [
            '3 Days 9 Hours',
            `${long} return dur.subtract(new GlideDuration('3:00:00')).getDisplayValue();`,
            '3 Days 9 Hours',
        ],
        [
            '3 Days 8 Hours',
            "var dur = new GlideDuration(); dur.setDisplayValue('3 08:00:00'); return dur.getDisplayValue();",
            '3 Days 8 Hours',
        ],
    ),
}
