import type { Topic } from '../frame/expectation.ts'
import { scripts, type ScriptRow } from '../frame/rows.ts'

const UTC_TEXT = '/^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$/'
/** That a range method gives the time of a UTC text, on the right side of now. */
const side = (call: string, isBefore: boolean): string =>
    `var text = '' + gs.${call}; var now = new GlideDateTime().getValue(); return [${UTC_TEXT}.test(text), text ${isBefore ? '<=' : '>='} now];`
const text = (says: string, call: string, isBefore: boolean): ScriptRow => [
    says,
    side(call, isBefore),
    [true, true],
    call,
]

/** What scripts ask of the system. */
export const GLIDE_SYSTEM: Topic = {
    name: 'GlideSystem',
    in: 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md',
    records: {
        property: [
            'sys_properties',
            { name: '{scope}.{prefix}', value: '17', type: 'string', sys_scope: '{scope_id}' },
        ],
    },
    expectations: [
        ...scripts(
            text('Returns the date and time for the beginning of last month', 'beginningOfLastMonth()', true),
            text('Returns the date and time for the beginning of last week', 'beginningOfLastWeek()', true),
            text('Returns the date and time for the beginning of next month', 'beginningOfNextMonth()', false),
            text('Returns the date and time for the beginning of next week', 'beginningOfNextWeek()', false),
            text('Returns the date and time for the beginning of next year', 'beginningOfNextYear()', false),
            text('Returns the date and time for the beginning of this month', 'beginningOfThisMonth()', true),
            text('Returns the date and time for the beginning of this quarter', 'beginningOfThisQuarter()', true),
            text('Returns the date and time for the beginning of this week', 'beginningOfThisWeek()', true),
            text('Returns the date and time for the beginning of this year', 'beginningOfThisYear()', true),
            text('Returns the date and time for the end of last month', 'endOfLastMonth()', true),
            text('Returns the date and time for the end of last week', 'endOfLastWeek()', true),
            text('Returns the date and time for the end of last year', 'endOfLastYear()', true),
            text('Returns the date and time for the end of next month', 'endOfNextMonth()', false),
            text('Returns the date and time for the end of this month', 'endOfThisMonth()', false),
            text('Returns the date and time for the end of this week', 'endOfThisWeek()', false),
            text('Returns the date and time for the end of this year', 'endOfThisYear()', false),
            text('Returns the date and time for a specified number of days ago', 'daysAgo(1)', true),
            text(
                'Returns the date and time for the end of the day a specified number of days ago.',
                'daysAgoEnd(2)',
                true,
            ),
            text(
                'Returns the date and time for the beginning of the day a specified number of days ago.',
                'daysAgoStart(0)',
                true,
            ),
            text('Returns the date and time for a specified number of hours ago.', 'hoursAgo(1)', true),
            text(
                'Returns the date and time for the end of the hour a specified number of hours ago.',
                'hoursAgoEnd(0)',
                false,
            ),
            text(
                'Returns the date and time for the start of the hour a specified number of hours ago.',
                'hoursAgoStart(0)',
                true,
            ),
            text(
                'Returns the date and time for the end of the minute a specified number of minutes ago.',
                'minutesAgoEnd(0)',
                false,
            ),
            text(
                'Returns the date and time for the start of the minute a specified number of minutes ago.',
                'minutesAgoStart(0)',
                true,
            ),
            [
                'UTC the specified number of minutes ago, at the end of the minute (59 seconds).',
                "return ('' + gs.minutesAgoEnd(30)).substring(17);",
                '59',
            ],
        ),
        ...scripts(
            ['Creates a base64 string from the specified string.', "return gs.base64Encode('abc');", 'YWJj'],
            [
                'Returns an ASCII string from the specified base64 string.',
                "return '' + gs.base64Decode('YWJj');",
                'abc',
            ],
            ['A 32-character hexadecimal GUID.', 'return /^[0-9a-f]{32}$/.test(gs.generateGUID());', true],
            ['Gets the name of the current scope.', 'return gs.getCurrentScopeName();', '{scope}'],
            ['Gets the value of a Glide property.', "return gs.getProperty('{scope}.{prefix}');", '17'],
            [
                'If the property is not found, returns an alternate value.',
                "return gs.getProperty('{scope}.{prefix}.none', 'other');",
                'other',
            ],
            [
                'Gets the sys_id of the current user.',
                "var gr = new GlideRecord('sys_user'); gr.get(gs.getUserID()); return gr.getValue('user_name') == gs.getUserName();",
                true,
            ],
            ['Returns the user name of the current user.', 'return gs.getUserName().length > 0;', true],
            [
                'The name field of the current user.',
                "var gr = new GlideRecord('sys_user'); gr.get(gs.getUserID()); return gr.getValue('name') == gs.getUserDisplayName();",
                true,
            ],
            ['Determines if the current user has the specified role.', "return gs.hasRole('admin');", true],
            ['Returns true for users with the administrator role.', "return gs.hasRole('no_such_role');", true],
            ['True if the session is interactive.', 'return gs.isInteractive();', false],
            ['True if the current user is logged in.', 'return gs.isLoggedIn();', true],
            ['True if the request comes from a mobile device; otherwise, false.', 'return gs.isMobile();', false],
            [
                'If the message identifier does not exist in the table, then it returns the message ID.',
                "return gs.getMessage('{prefix} no such message');",
                '{prefix} no such message',
            ],
            [
                'The passed in values are not translated. They are inserted verbatim in the message.',
                "return gs.getMessage('{prefix} {0} and {1}', ['a', 'b']);",
                '{prefix} a and b',
            ],
            [
                'Adds an error message for the current session.',
                "gs.addErrorMessage('{prefix}'); return gs.getErrorMessages().indexOf('{prefix}') >= 0;",
                true,
            ],
            [
                'If range is end the return value is yyyy-mm-dd 23:59:59.',
                "return ('' + gs.dateGenerate('2014-08-18', 'end')).length;",
                19,
            ],
        ),
    ],
}
