import { readFileSync } from 'node:fs'
import { readPackage, textOf } from '../../scripts/built/package.ts'

// A record whose id is not written down has another one in each build: an upgrade would delete and add it. The build with
// frozen keys says nothing of modules.
test('every module of the app has an id that is written down', () => {
    const keys = readFileSync('fluent/generated/keys.ts', 'utf8')
    const ids = readPackage('dist/app')
        .of('sys_module')
        .map((record) => textOf(record, 'sys_id'))
    expect(ids.filter((id) => !keys.includes(id))).toEqual([])
    expect(ids.length).toBeGreaterThan(100)
})
