// A rule that finds nothing is no rule: each gets a package that holds exactly its defect, and finds it alone.
import { audit } from '../../scripts/built/audit.ts'
import { toPackage } from '../../scripts/built/package.ts'
import { RULES } from '../../scripts/built/rules.ts'
import { change, CLEAN } from '../support/audited/clean.ts'
import { ACCESS_DEFECTS, REST_DEFECTS, RULE_DEFECTS, SCRIPT_DEFECTS } from '../support/audited/defects.ts'
import type { Defect } from '../support/audited/defects.ts'
import { APP_DEFECTS, NAME_DEFECTS, TABLE_DEFECTS } from '../support/audited/more-defects.ts'

const DEFECTS: Defect[] = [
    ...[...SCRIPT_DEFECTS, ...RULE_DEFECTS, ...REST_DEFECTS, ...ACCESS_DEFECTS],
    ...[...NAME_DEFECTS, ...TABLE_DEFECTS, ...APP_DEFECTS],
]

const found = (records: typeof CLEAN): string[] => audit(toPackage([...records]), []).map(({ rule }) => rule.id)

test('nothing is found in a package in which nothing is wrong', () => {
    expect(audit(toPackage([...CLEAN]), [])).toEqual([])
})

test.each(DEFECTS)('%s is found by the rule %s alone', (_, rule, records) => {
    expect(found(records)).toEqual([rule])
})

test('every rule has a defect that it finds, a cure and a source', () => {
    const proven = new Set(DEFECTS.map(([, rule]) => rule))
    expect(RULES.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([])
    expect(RULES.filter(({ cure, source }) => cure === '' || source === '')).toEqual([])
})

test('a finding names its file and its record', () => {
    const [verdict] = audit(toPackage(change('sys_script', { when: 'after' }, 'Foreign')), [])
    expect(verdict?.findings).toEqual([
        { where: 'update/sys_script.xml (Foreign)', what: 'a rule on incident runs after' },
    ])
})

describe('an exception', () => {
    const exception = { rule: 'rest-login', where: '(Get)', why: 'a reason' }

    test('lets its own finding pass', () => {
        expect(audit(toPackage(change('sys_ws_operation', { requires_authentication: 'false' })), [exception])).toEqual(
            [],
        )
    })

    test('with nothing to except is a finding', () => {
        expect(audit(toPackage([...CLEAN]), [exception]).map(({ rule }) => rule.id)).toEqual(['exception'])
    })
})
