import type { Topic } from '../frame/expectation.ts'
import { finds, thing } from '../frame/rows.ts'

const OR = 'Dependent OR conditions work in the manner A and (B or C).'
const TOP = 'Top level OR conditions work in the manner (A and B) or (C and D).'
const both = (query: string): string => query.replaceAll('^NQ', '^NQpreset={prefix}^')

/** Operators of text fields, and how conditions are joined. */
export const QUERY_TEXT: Topic = {
    name: 'Queries: text and joined conditions',
    in: 'platform-user-interface/r_OpAvailableFiltersQueries.md',
    needs: ['tables'],
    records: {
        a: thing('a', { note: 'SAP is down', flag: 'true', count: '1' }),
        b: thing('b', { note: 'the SAP outage', flag: 'true', count: '2' }),
        c: thing('c', { note: 'printer outage', flag: 'false', count: '1' }),
        d: thing('d', { count: '2' }),
        e: thing('e', { note: 'e', count: '3' }),
    },
    expectations: [
        ...finds(
            [
                'All records in which the characters "SAP" appear at the beginning of the value for the Short description field.',
                'noteSTARTSWITHSAP',
                'a',
            ],
            [
                'All records in which the string "outage" appears at the end of the value for the Short description field.',
                'noteENDSWITHoutage',
                'b c',
            ],
            [
                'All records in which the string "outage" appears at the end of the value for the Short description field.',
                'note%outage',
                'b c',
            ],
            [
                'All records in which the characters "SAP" appear anywhere in the value for the Short description field.',
                'noteLIKESAP',
                'a b',
            ],
            [
                'All records in which the characters "SAP" appear anywhere in the value for the Short description field.',
                'note*SAP',
                'a b',
            ],
            [
                'All records in which the characters "SAP" do not appear anywhere in the value for the Short description field.',
                'noteNOT LIKESAP^noteISNOTEMPTY',
                'c e',
            ],
            [
                'All records in which the characters "SAP" do not appear anywhere in the value for the Short description field.',
                'note!*SAP^noteISNOTEMPTY',
                'c e',
            ],
            [
                'All records in which the Short description says nothing else but "Network storage is unavailable."',
                'note=SAP is down',
                'a',
            ],
            [
                'All records in which the value for the Short description field says anything but "Network storage is unavailable."',
                'note!=SAP is down^noteISNOTEMPTY',
                'b c e',
            ],
            ['All records in which there is no value in the Short description field.', 'noteISEMPTY', 'd'],
            ['All records in which there is any value in the Short description field.', 'noteISNOTEMPTY', 'a b c e'],
            ['All records in which the Short description field is one of the following:', 'noteANYTHING', 'a b c d e'],
            ['All records in which there is no value in the Short description field.', 'noteEMPTYSTRING', 'd'],
            ['the first letter is any letter between "a" and "s"', 'note<=s', 'c e'],
            ['the first letter is any letter between "s" and "z"', 'note>=s', 'a b'],
            ['the exact value is "s"', 'note<=e', 'e'],
            [
                'All records in which the first letter in the Short description field is "q," "r," "s," or "t."',
                'noteBETWEENq@t',
                'a',
            ],
            [
                'All records in which there exist matching values for the Short description and Description fields.',
                'noteSAMEASname',
                'e',
            ],
            [
                'All records in which there exist differing values for the Short description and Description fields.',
                'noteNSAMEASname^noteISNOTEMPTY',
                'a b c',
            ],
            ['All records that have both of the following:', 'flag=true^noteENDSWITHoutage', 'b'],
            ['All records that have at least one of the following:', 'noteISEMPTY^ORcount=3', 'd e'],
            ['All records that have at least one of the following:', both('noteISEMPTY^NQcount=3'), 'd e'],
        ),
        ...finds(
            [OR, 'flag=true^count=1^ORcount=2', 'a b'],
            [OR, 'count=1^ORcount=3^flag=true', 'a'],
            [OR, 'count=1^ORcount=2^ORcount=3^noteISNOTEMPTY', 'a b c e'],
            [TOP, both('flag=true^count=2^NQflag=false^count=1'), 'b c'],
            [TOP, both('flag=true^count=9^NQcount=3'), 'e'],
            [
                'Filters using both types of OR conditions work in the manner (A or B) or (C or D).',
                both('count=2^ORcount=3^NQcount=9^ORnoteSTARTSWITHSAP'),
                'a b d e',
            ],
        ).map((one) => ({ ...one, in: 'platform-user-interface/c_UsingORConditions.md' })),
        ...finds(
            ['Most filter operations do not return empty fields in their result set.', 'note!=SAP is down', 'b c e'],
            ['Most filter operations do not return empty fields in their result set.', 'note<z', 'a b c e'],
            ['This condition does not return those records where the Assignment group field is empty.', 'note=e', 'e'],
            [
                'You can create a filter that displays records with an empty field value in addition to records that match the initial filter conditions.',
                'note=e^ORnoteISEMPTY',
                'd e',
            ],
        ).map((one) => ({ ...one, in: 'platform-user-interface/t_FilteringOnEmptyFields.md' })),
    ],
}
