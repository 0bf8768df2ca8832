import type { Topic } from '../frame/expectation.ts'
import { scripts, type ScriptRow } from '../frame/rows.ts'

const gdt = (text: string): string => `var gdt = new GlideDateTime('${text}');`
/** What a method of a date-time gives, as a number where it is one. */
const reads = (text: string, call: string): string => `${gdt(text)} return Number(gdt.${call});`
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
        [
            'Expressed in the standard format, yyyy-MM-dd, and in the system time zone, GMT by default.',
            `${gdt('2011-08-31 08:00:00')} return '' + gdt.getDate();`,
            '2011-08-31',
        ],
        [
            'The day of the month in the UTC time zone, from 1 to 31.',
            reads('2011-12-02 12:00:00', 'getDayOfMonthUTC()'),
            2,
        ],
        ['Day of week value from 1 to 7. Monday equals 1, Sunday equals 7.', reads(NOON, 'getDayOfWeekUTC()'), 4],
        [
            'Day of week value from 1 to 7. Monday equals 1, Sunday equals 7.',
            reads('2011-12-04 12:00:00', 'getDayOfWeekUTC()'),
            7,
            'Sunday',
        ],
        [
            'Gets the number of days in the month stored by the GlideDateTime object, expressed in the UTC time zone.',
            reads('2011-11-02 12:00:00', 'getDaysInMonthUTC()'),
            30,
        ],
        [
            'Gets the number of days in the month stored by the GlideDateTime object, expressed in the UTC time zone.',
            reads('2012-02-02 12:00:00', 'getDaysInMonthUTC()'),
            29,
            'of a leap year',
        ],
        [
            'Gets the month stored by the GlideDateTime object, expressed in the UTC time zone.',
            reads('2011-11-02 12:00:00', 'getMonthUTC()'),
            11,
        ],
        [
            'Gets the year stored by the GlideDateTime object, expressed in the UTC time zone.',
            reads('2011-11-02 12:00:00', 'getYearUTC()'),
            2011,
        ],
        [
            'Gets the number of the week stored by the GlideDateTime object, expressed in the UTC time zone.',
            reads(NOON, 'getWeekOfYearUTC()'),
            49,
        ],
        [
            'The week beginning Sunday 2015-12-27 is considered the first week of 2016 as that week contains January 1 and 2.',
            reads('2015-12-28 12:00:00', 'getWeekOfYearUTC()'),
            1,
        ],
        [
            'Gets the number of milliseconds since January 1, 1970, 00:00:00 GMT.',
            reads('2011-08-31 08:00:00', 'getNumericValue()'),
            1314777600000,
        ],
        [
            'Returns a GlideTime object that represents the time portion of the GlideDateTime object.',
            `${gdt('2014-08-31 08:00:00')} return gdt.getTime().getByFormat('hh:mm:ss');`,
            '08:00:00',
        ],
        [
            'Returns the date and time value stored by the GlideDateTime object in the internal format, yyyy-MM-dd HH:mm:ss, in the UTC time zone.',
            `${gdt('2014-08-31 08:00:00')} return gdt.getValue();`,
            '2014-08-31 08:00:00',
        ],
        ['This method is equivalent to getValue().', `${gdt(NOON)} return '' + gdt;`, NOON],
        ["Determines if an object's date is set.", `${gdt(NOON)} return gdt.hasDate();`, true],
        [
            'True if value is valid; otherwise, returns false.',
            `${gdt('2011-aa-31 aa:00:00')} return gdt.isValid();`,
            false,
        ],
        [
            'True if value is valid; otherwise, returns false.',
            `${gdt(NOON)} return gdt.isValid();`,
            true,
            'a valid one',
        ],
        [
            "Invalid date time: '2011-aa-31 aa:00:00', ignored",
            `${gdt('2011-aa-31 aa:00:00')} return gdt.getErrorMsg();`,
            /Invalid date time/,
        ],
        [
            'Could not parse DateTime: 2011-aa-01 00:00:00',
            "var gdt = new GlideDateTime(); gdt.setDisplayValue('2011-aa-01 00:00:00'); return gdt.getErrorMsg();",
            'Could not parse DateTime: 2011-aa-01 00:00:00',
        ],
        [
            'Sets the day of the month to a specified value in the UTC time zone.',
            becomes(NOON, 'setDayOfMonthUTC(9)'),
            '2011-12-09 12:00:00',
        ],
        [
            'If this value is greater than the maximum number of days in the month, the value is set to the last day of the month.',
            becomes('2011-11-01 12:00:00', 'setDayOfMonthUTC(31)'),
            '2011-11-30 12:00:00',
        ],
        [
            'Sets the month stored by the GlideDateTime object to the specified value using the UTC time zone.',
            becomes(NOON, 'setMonthUTC(1)'),
            '2011-01-01 12:00:00',
        ],
        [
            'Sets the year stored by the GlideDateTime object to the specified value using the UTC time zone.',
            becomes(NOON, 'setYearUTC(2001)'),
            '2001-12-01 12:00:00',
        ],
        [
            'Sets the date and time of the current object using an existing GlideDateTime object.',
            "var gdt = new GlideDateTime(); gdt.setGlideDateTime(new GlideDateTime('2011-12-01 12:00:00')); return gdt.getValue();",
            NOON,
        ],
        [
            'A string in the UTC time zone and the internal format of yyyy-MM-dd HH:mm:ss.',
            `var gdt = new GlideDateTime(); gdt.setValue('${NOON}'); return gdt.getValue();`,
            NOON,
        ],
        [
            'Sets the value of the object using the Number value as milliseconds past January 1, 1970 00:00:00 UTC.',
            'var gdt = new GlideDateTime(); gdt.setValue(86400000); return gdt.getValue();',
            '1970-01-02 00:00:00',
        ],
        [
            'Sets a date and time value using the UTC time zone and the specified date and time format.',
            "var gdt = new GlideDateTime(); gdt.setValueUTC('20-05-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss'); return gdt.getValue();",
            '2011-05-20 12:00:00',
        ],
        [
            'This method throws a runtime exception if the date and time format used in the dt parameter does not match the format parameter.',
            "try { new GlideDateTime().setValueUTC('20-05-2011', 'HH:mm:ss'); return 'no'; } catch (error) { return 'thrown'; }",
            'thrown',
        ],
        [
            'Subtracts the specified number of milliseconds from the GlideDateTime object.',
            becomes(NOON, 'subtract(1000)'),
            '2011-12-01 11:59:59',
        ],
        [
            'Returns the duration difference between two specified GlideDateTime objects.',
            "return GlideDateTime.subtract(new GlideDateTime('2011-08-28 09:00:00'), new GlideDateTime('2011-08-31 08:00:00')).getDisplayValue();",
            '2 Days 23 Hours',
        ],
    ),
}
