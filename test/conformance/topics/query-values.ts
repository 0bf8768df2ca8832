import type { Topic } from '../frame/expectation.ts'
import { finds, thing } from '../frame/rows.ts'

/** Operators of references, choices and numbers. */
export const QUERY_VALUES: Topic = {
    name: 'Queries: references, choices and numbers',
    in: 'platform-user-interface/r_OpAvailableFiltersQueries.md',
    needs: ['tables'],
    records: {
        don: [
            'sys_user',
            { user_name: '{prefix}don', first_name: 'Don', last_name: 'Goodliffe{prefix}', email: 'don@example.com' },
        ],
        eva: ['sys_user', { user_name: '{prefix}eva', first_name: 'Eva', last_name: 'Seahorn{prefix}' }],
        a: thing('a', { owner: '{don}', other_owner: '{don}', color: 'r', level: '1', count: '0', amount: '1.5' }),
        b: thing('b', { owner: '{eva}', other_owner: '{don}', color: 'g', level: '2', count: '2', amount: '10' }),
        c: thing('c', { other_owner: '{eva}', level: '3', count: '3', amount: '2' }),
    },
    expectations: finds(
        ['All records in which the Caller is no one else but Don Goodliffe.', 'owner={don}', 'a'],
        [
            'All records in which the Caller field is populated by any user record but Don Goodliffe.',
            'owner!={don}',
            'b',
        ],
        ['All records in which the Caller field has no value.', 'ownerISEMPTY', 'c'],
        ['All records in which there is any value in the Caller field.', 'ownerISNOTEMPTY', 'a b'],
        ['All records in which the name in the Caller field begins with "Don."', 'ownerSTARTSWITHDon', 'a'],
        [
            'All records in which the name in the Caller field has the letters "liffe" at the end.',
            'ownerENDSWITHliffe{prefix}',
            'a',
        ],
        [
            'All records in which the name in the Caller field has the letters "liffe" at the end.',
            'owner%horn{prefix}',
            'b',
        ],
        [
            'All records in which the characters "on" appear anywhere in the name for the Caller field.',
            'ownerLIKEahor',
            'b',
        ],
        [
            'All records in which the characters "on" appear anywhere in the name for the Caller field.',
            'owner*ood',
            'a',
        ],
        [
            'All records in which the characters "on" do not appear anywhere in the name for the Caller field.',
            'ownerNOT LIKEahor^ownerISNOTEMPTY',
            'a',
        ],
        ['All records in which the Caller field is one of the following:', 'ownerANYTHING', 'a b c'],
        [
            'All records in which the same user record is referenced in the Caller and Assigned to fields.',
            'ownerSAMEASother_owner',
            'a',
        ],
        [
            'All records in which the user records in the Caller and Assigned to fields do no match.',
            'ownerNSAMEASother_owner^ownerISNOTEMPTY',
            'b',
        ],
        ['All records in which the Caller field has no value.', 'ownerEMPTYSTRING', 'c'],
        ['All records in which the Subcategory is nothing else but Email.', 'color=r', 'a'],
        ['All records in which the Subcategory field is populated by any value except Email.', 'color!=r', 'b'],
        [
            'All records in which the Subcategory field is populated by one of the following values:',
            'colorINr,g',
            'a b',
        ],
        [
            'All records in which the Subcategory field is populated by anything except the following values:',
            'colorNOT INr,x^colorISNOTEMPTY',
            'b',
        ],
        [
            'All records in which the characters "Em" appear at the beginning of the value for the Subcategory field.',
            'colorSTARTSWITHg',
            'b',
        ],
        ['All records in which the value in the Impact field is nothing else but 1 - High.', 'level=1', 'a'],
        ['All records in which the value in the Impact field is anything but 1 - High.', 'level!=1', 'b c'],
        ['All records in which the Impact field is populated by one of the following values:', 'levelIN1,2', 'a b'],
        [
            'All records in which the Impact field is populated by anything except the following values:',
            'levelNOT IN1,2',
            'c',
        ],
        ['All records in which the Impact field has a value of 1 - High.', 'level<2', 'a'],
        ['All records in which the Impact field has a value of 3 - Low', 'level>2', 'c'],
        ['All records in which the Impact field has a value of 1 - High or 2 - Medium.', 'level<=2', 'a b'],
        ['All records in which the Impact field has a value of 2 - Medium or 3 - Low.', 'level>=2', 'b c'],
        ['All records in which the Impact field has any value.', 'levelISNOTEMPTY', 'a b c'],
        [
            'All records in which there exist matching values for the Impact and Urgency fields.',
            'levelSAMEAScount',
            'b c',
        ],
        ['All records in which the Reassignment count is nothing else but 0.', 'count=0', 'a'],
        ['All records in which the value for the Reassignment count is any number but 0.', 'count!=0', 'b c'],
        ['All records in which there is no value in the Reassignment count field.', 'countISEMPTY', ''],
        ['All records in which there is any number in the Reassignment count field.', 'countISNOTEMPTY', 'a b c'],
        [
            'All records in which the value in the Reassignment count field is any number less than (but not equal to) 2.',
            'count<2',
            'a',
        ],
        [
            'All records in which the value in the Reassignment count field is any number less than (but not equal to) 2.',
            'amount<2',
            'a',
        ],
        [
            'All records in which the value in the Reassignment count field is any number greater than (but not equal to) 2.',
            'count>2',
            'c',
        ],
        [
            'All records in which the value in the Reassignment count field is any number greater than (but not equal to) 2.',
            'amount>2',
            'b',
        ],
        ['a number less than 2', 'count<=2', 'a b'],
        ['a number greater than 2', 'count>=2', 'b c'],
        ['All records in which the number in the Reassignment count is either 1, 2, or 3.', 'countBETWEEN1@3', 'b c'],
        [
            'All records in which there are matching numbers for the Reassignment count and Reopen count fields.',
            'countSAMEASlevel',
            'b c',
        ],
        [
            'All records in which there are differing values between the Reassignment count and Reopen count fields.',
            'countNSAMEASlevel',
            'a',
        ],
        [
            'All records in which the number in the Reassignment count field is greater than (but not equal to) the number in the Reopen count field.',
            'amountGT_FIELDcount',
            'a b',
        ],
        [
            'All records in which the number in the Reassignment count field is less than (but not equal to) the number in the Reopen count field.',
            'countLT_FIELDlevel',
            'a',
        ],
        ['equal to the number in the Reopen count field', 'countGT_OR_EQUALS_FIELDlevel', 'b c'],
        ['less than the number in the Reopen count field', 'countLT_OR_EQUALS_FIELDlevel', 'a b c'],
    ),
}
