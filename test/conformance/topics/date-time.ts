import type { Topic } from '../frame/expectation.ts'
import { scripts, type ScriptRow } from '../frame/rows.ts'

const gdt = (text: string): string => `var gdt = new GlideDateTime('${text}');`
const becomes = (text: string, call: string): string => `${gdt(text)} gdt.${call}; return gdt.getValue();`
const two = "var gdt1 = new GlideDateTime('2016-05-09 10:11:12'); var gdt2 = new GlideDateTime('2017-06-12 15:11:12');"
const FORMATS =
    'If the argument does not match the system format, the system attempts to match it to one of the following formats in this order:'
const NOON = '2011-12-01 12:00:00'

const parsed: readonly ScriptRow[] = (
    [
        ['2011-08-31 08:00:00', '2011-08-31 08:00:00'],
        ['08/31/2011 08:00:00', '2011-08-31 08:00:00'],
        ['08-31-2011 08:00:00', '2011-08-31 08:00:00'],
        ['08-31-2011 08:00', '2011-08-31 08:00:00'],
        ['08-31-2011', '2011-08-31 00:00:00'],
        ['08/31/2011', '2011-08-31 00:00:00'],
        ['31-08-2011 08:00:00', '2011-08-31 08:00:00'],
        ['31-08-2011', '2011-08-31 00:00:00'],
        ['2011-08-31', '2011-08-31 00:00:00'],
        ['31.08.2011', '2011-08-31 00:00:00'],
    ] as const
).map(([text, value]) => [FORMATS, `${gdt(text)} return gdt.getValue();`, value, text])

/** Date-times of scripts, by the examples of the document; nothing that hangs on the user's time zone. */
export const DATE_TIME: Topic = {
    name: 'GlideDateTime',
    in: 'api-reference/server-api-reference/c_GlideDateTimeScoped.md',
    expectations: scripts(
        ...parsed,
        [
            'Instantiates a new GlideDateTime object with the current date and time.',
            'return Math.abs(new GlideDateTime().getNumericValue() - new Date().getTime()) < 60000;',
            true,
        ],
        [
            'Instantiates a new GlideDateTime object set to the time of a specified GlideDateTime object.',
            `${gdt(NOON)} return new GlideDateTime(gdt).getValue();`,
            NOON,
        ],
        [
            'Adds the specified number of milliseconds to the current GlideDateTime object.',
            becomes(NOON, 'add(1000)'),
            '2011-12-01 12:00:01',
        ],
        [
            'Adds the specified number of seconds to the current GlideDateTime object.',
            becomes(NOON, 'addSeconds(61)'),
            '2011-12-01 12:01:01',
        ],
        [
            'The method determines the UTC date and time equivalent to the value stored by the GlideDateTime object, then adds or subtracts days using the UTC date and time values.',
            becomes(NOON, 'addDaysUTC(31)'),
            '2012-01-01 12:00:00',
        ],
        ['Use a negative number to subtract.', becomes(NOON, 'addDaysUTC(-1)'), '2011-11-30 12:00:00'],
        [
            'then adds or subtracts months using the UTC date and time values.',
            becomes(NOON, 'addMonthsUTC(2)'),
            '2012-02-01 12:00:00',
        ],
        ['A negative parameter subtracts months.', becomes(NOON, 'addMonthsUTC(-12)'), '2010-12-01 12:00:00'],
        [
            'then adds or subtracts weeks using the UTC date and time values.',
            becomes(NOON, 'addWeeksUTC(1)'),
            '2011-12-08 12:00:00',
        ],
        [
            'Adds a specified number of years to the current GlideDateTime object.',
            becomes(NOON, 'addYearsUTC(1)'),
            '2012-12-01 12:00:00',
        ],
        [
            "false: GlideDateTime object date and time is before or equal to the specified object's date and time.",
            `${two} return gdt1.after(gdt2);`,
            false,
        ],
        [
            "true: GlideDateTime object date and time is after the specified object's date and time.",
            `${two} return gdt2.after(gdt1);`,
            true,
        ],
        [
            'true: GlideDateTime object date and time is before the specified date and time.',
            `${two} return gdt1.before(gdt2);`,
            true,
        ],
        [
            'false: GlideDateTime object date and time is after or equal to the specified date and time.',
            `${two} return gdt1.before(gdt1);`,
            false,
        ],
        [
            "false: GlideDateTime object date and time is before the specified object's date and time.",
            `${two} return gdt1.onOrAfter(gdt2);`,
            false,
        ],
        [
            "true: GlideDateTime object date and time is on or after the specified object's date and time.",
            `${two} return gdt1.onOrAfter(gdt1);`,
            true,
        ],
        [
            "true: GlideDateTime object date and time is on or before the specified object's date and time.",
            `${two} return gdt1.onOrBefore(gdt2);`,
            true,
        ],
        [
            "false: GlideDateTime object date and time is after the specified object's date and time.",
            `${two} return gdt2.onOrBefore(gdt1);`,
            false,
        ],
        ['0 = Dates are equal', `${two} return gdt1.compareTo(new GlideDateTime(gdt1));`, 0],
        [
            "1 = The object's date is after the date specified in the parameter",
            `${two} return gdt2.compareTo(gdt1);`,
            1,
        ],
        [
            "-1 = The object's date is before the date specified in the parameter",
            `${two} return gdt1.compareTo(gdt2);`,
            -1,
        ],
        [
            'Compares a datetime with an existing value for equality.',
            `${gdt('2011-08-31 00:00:00')} return gdt.equals('2011-09-30 00:12:01');`,
            false,
        ],
        [
            'Returns true if they are equal; otherwise, false.',
            `${two} return gdt1.equals(new GlideDateTime(gdt1));`,
            true,
        ],
    ),
}
