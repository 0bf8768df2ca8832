import { ABSENT, type Topic } from '../frame/expectation.ts'

const get = (rest: string): string => `GET /api/now/table/incident/{one}?${rest}`
const REFERENCE =
    'Reference fields: The database value is sys_id, but the display value is a display field of the referenced record.'
const ALL = 'all: Returns both actual and display values.'
const CHOICE = 'Choice fields: The database value may be a number, but the display value will be more descriptive.'

/** Display values and the links of references. */
export const TABLE_DISPLAY: Topic = {
    name: 'Table API: display values and links',
    in: 'api-reference/rest-apis/c_TableAPI.md',
    records: {
        user: [
            'sys_user',
            { user_name: '{prefix}', first_name: 'Ada', last_name: '{prefix}', email: '{prefix}@example.com' },
        ],
        one: [
            'incident',
            { short_description: '{prefix}', caller_id: '{user}', impact: '2', urgency: '3', state: '2' },
        ],
    },
    expectations: [
        {
            says: 'false: Returns the actual values from the database.',
            ask: get(''),
            expect: { result: { state: '2', active: 'true' } },
        },
        {
            says: 'false: Returns the actual values from the database.',
            about: 'asked for by name',
            ask: get('sysparm_display_value=false'),
            expect: { result: { state: '2' } },
        },
        {
            says: CHOICE,
            ask: get('sysparm_display_value=true'),
            expect: { result: { state: 'In Progress', impact: '2 - Medium' } },
        },
        {
            says: 'true: Returns the display values for all fields.',
            ask: get('sysparm_display_value=true&sysparm_fields=state,urgency'),
            expect: { body: { result: { state: 'In Progress', urgency: '3 - Low' } } },
        },
        {
            says: REFERENCE,
            ask: get('sysparm_display_value=true'),
            expect: {
                result: {
                    caller_id: {
                        display_value: 'Ada {prefix}',
                        link: '{url}/api/now/table/sys_user/{user}',
                        value: ABSENT,
                    },
                },
            },
        },
        {
            says: REFERENCE,
            about: 'the database value',
            ask: get(''),
            expect: {
                result: {
                    caller_id: { value: '{user}', link: /\/api\/now\/table\/sys_user\//, display_value: ABSENT },
                },
            },
        },
        {
            says: ALL,
            ask: get('sysparm_display_value=all'),
            expect: { result: { state: { display_value: 'In Progress', value: '2' } } },
        },
        {
            says: ALL,
            about: 'a reference',
            ask: get('sysparm_display_value=all'),
            expect: { result: { caller_id: { display_value: 'Ada {prefix}', value: '{user}', link: /sys_user/ } } },
        },
        {
            says: ALL,
            about: 'text',
            ask: get('sysparm_display_value=all'),
            expect: { result: { short_description: { display_value: '{prefix}', value: '{prefix}' } } },
        },
        {
            says: 'true: Exclude Table API links for reference fields.',
            ask: get('sysparm_exclude_reference_link=true'),
            expect: { result: { caller_id: '{user}' } },
        },
        {
            says: 'true: Exclude Table API links for reference fields.',
            about: 'with display values',
            ask: get('sysparm_exclude_reference_link=true&sysparm_display_value=true'),
            expect: { result: { caller_id: 'Ada {prefix}' } },
        },
        {
            says: 'true: Exclude Table API links for reference fields.',
            about: 'with both values',
            ask: get('sysparm_exclude_reference_link=true&sysparm_display_value=all'),
            expect: { result: { caller_id: { display_value: 'Ada {prefix}', value: '{user}', link: ABSENT } } },
        },
        {
            says: 'false: Include Table API links for reference fields.',
            ask: get('sysparm_exclude_reference_link=false'),
            expect: { result: { caller_id: { link: '{url}/api/now/table/sys_user/{user}' } } },
        },
    ],
}
