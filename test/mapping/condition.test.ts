import { parseCondition } from '../../src/server/mapping/condition.ts'
import { matches } from '../../src/server/mapping/matches.ts'

const BODY = {
    data: {
        alertId: 'Alert-7',
        severity: 'High',
        score: 9.5,
        count: 10,
        zero: 0,
        text: '10',
        active: true,
        off: false,
        tags: ['SMB', 'finance'],
        empty: '',
        none: null,
        ORIGIN: 'Scanner',
        caret: 'a^b',
        case: { severity: 'critical' },
        entities: [{ kind: 'host', value: 'ws-42' }],
    },
    'first name': 'Abel',
}

const holds = (condition: string, body: unknown = BODY): boolean | string => {
    const result = matches(condition, body)
    return result.ok ? result.value : result.problem.reason
}

test.each<[string, boolean]>([
    ['', true],
    ['   ', true],
    ['data.severity=high', true],
    ['data.severity=HIGH^EQ', true],
    ['data.severity!=high', false],
    ['data.severity!=low', true],
    ['data.missing!=low', false],
    ['data.severity=', false],
    ['data.empty=', true],
    ['data.empty=NULL', true],
    ['data.severity!=', true],
    ['data.severity!=NULL', true],
    ['data.severityINlow,high', true],
    ['data.severityINlow, high', false],
    ['data.severityIN', false],
    ['data.severityNOT INlow,medium', true],
    ['data.severityNOT INlow,high', false],
    ['data.emptyNOT INlow', false],
    ['data.severityNOT IN', true],
    ['data.severitySTARTSWITHhi', true],
    ['data.severitySTARTSWITHgh', false],
    ['data.severityENDSWITHGH', true],
    ['data.severityENDSWITHhi', false],
    ['data.severityLIKEig', true],
    ['data.severityLIKEx', false],
    ['data.severityLIKE', true],
    ['data.emptyLIKE', false],
    ['data.severityNOT LIKEig', false],
    ['data.severityNOT LIKEx', true],
    ['data.emptyNOT LIKEx', false],
    ['data.emptyISEMPTY', true],
    ['data.noneISEMPTY', true],
    ['data.missing.at.allISEMPTY', true],
    ['data.zeroISEMPTY', false],
    ['data.offISNOTEMPTY', true],
    ['data.severityISNOTEMPTY', true],
    ['data.score>9', true],
    ['data.score>9.5', false],
    ['data.score>=9.5', true],
    ['data.score<10', true],
    ['data.score<=9.4', false],
    ['data.text>9', true],
    ['data.severity>ABC', true],
    ['data.missing<5', false],
    ['data.score<', false],
    ['data.count=10', true],
    ['data.count=10.0', true],
    ['data.count!=10.0', false],
    ['data.text=10.0', false],
    ['data.countIN9,10', true],
    ['data.active=true', true],
    ['data.active!=true', false],
    ['data.missing!=true', true],
    ['data.missing!=false', true],
    ['data.tags=smb,finance', true],
    ['data.tagsLIKEfinance', true],
    ['data.tags.0=smb', true],
    ['data.tags[1]=finance', true],
    ['data.entities[0].kind=host', true],
    ['data.alertId=alert-7', true],
    ['data.alertIdSTARTSWITHalert', true],
    ['data["ORIGIN"]=scanner', true],
    ["data['ORIGIN']INscanner,x", true],
    ['["first name"]=abel', true],
    ['data.caret=a^^b', true],
    ['data.severity=high^data.count=10', true],
    ['data.severity=high^data.count=9', false],
    ['data.severity=low^ORdata.severity=high^data.count=10', true],
    ['data.severity=low^ORdata.severity=high^data.count=9', false],
    ['data.severity=high^data.count=9^ORdata.count=10', true],
    ['data.severity=low^NQdata.count=10', true],
    ['data.severity=low^NQdata.count=9^ORdata.active=true', true],
    ['data.severity=high^NQdata.count=9', true],
    ['constructorISEMPTY', true],
    ['__proto__ISEMPTY', true],
    ['data.toStringISEMPTY', true],
])('%s: %s', (condition, expected) => {
    expect(holds(condition)).toBe(expected)
})

test.each([
    ['a body that is no object', 7],
    ['no body', null],
    ['a list', ['x']],
])('%s has no values', (_what, body) => {
    expect([holds('dataISEMPTY', body), holds('data=x', body)]).toEqual([true, false])
})

// Never silently true: a condition that says nothing would let every event through.
test.each([
    ['data.severity', 'data.severity has no operator'],
    ['=high', '=high does not begin with a path'],
    ['ISEMPTY', 'ISEMPTY does not begin with a path'],
    ['data..severity=high', 'data..severity=high does not begin with a path'],
    ['data.severity = high', 'data.severity = high does not begin with a path'],
    ['data.severity=high^', true],
    ['^', 'a part of it has no condition'],
    ['^EQ', 'a part of it has no condition'],
    ['data.severity=low^NQ', 'a part of it has no condition'],
    ['NQ', 'a part of it has no condition'],
    ['data.severity=low^OR', ' has no operator'],
    ['ORDERBYdata.severity', 'there is no operator ORDERBY for events'],
    ['data.severity=low^ORDERBYDESCx', 'there is no operator ORDERBY for events'],
    ['data.countBETWEEN1@2', 'there is no operator BETWEEN for events'],
    ['data.severitySAMEASdata.text', 'there is no operator SAMEAS for events'],
    ['data.classINSTANCEOFtask', 'there is no operator INSTANCEOF for events'],
    ['data.severityVALCHANGES', 'there is no operator VALCHANGES for events'],
    ['data.severityISEMPTYx', 'ISEMPTY takes no value: data.severityISEMPTYx'],
    ['data.severity=javascript:gs.x()', expect.stringContaining('runs no script')],
    ['data["x=1', expect.stringContaining('does not begin with a path')],
])('%s is a problem, not a yes', (condition, reason) => {
    expect(holds(condition)).toEqual(reason)
})

test('an unreadable condition is named whole', () => {
    expect(matches('severity', BODY)).toEqual({
        ok: false,
        problem: { kind: 'bad_condition', condition: 'severity', reason: 'severity has no operator' },
    })
})

test('the parts of a condition', () => {
    expect(parseCondition('a=1^b.c>2^ORd[0]ISEMPTY^NQeINx,y')).toEqual({
        ok: true,
        value: [
            [
                [{ path: ['a'], operator: '=', value: '1' }],
                [
                    { path: ['b', 'c'], operator: '>', value: '2' },
                    { path: ['d', '0'], operator: 'ISEMPTY', value: '' },
                ],
            ],
            [[{ path: ['e'], operator: 'IN', value: 'x,y' }]],
        ],
    })
})
