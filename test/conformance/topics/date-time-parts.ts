import type { Topic } from '../frame/expectation.ts'
import { scripts } from '../frame/rows.ts'

const gdt = (text: string): string => `var gdt = new GlideDateTime('${text}');`
/** What a method of a date-time gives, as a number where it is one. */
const reads = (text: string, call: string): string => `${gdt(text)} return Number(gdt.${call});`
const becomes = (text: string, call: string): string => `${gdt(text)} gdt.${call}; return gdt.getValue();`
const NOON = '2011-12-01 12:00:00'

/** What date-times say of themselves, and how they are set; nothing that hangs on the time zone of the user. */
export const DATE_TIME_PARTS: Topic = {
    name: 'GlideDateTime: parts and setters',
    in: 'api-reference/server-api-reference/c_GlideDateTimeScoped.md',
    expectations: scripts(
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
