import { PLATFORMS } from '../../src/server/platforms/index.ts'
import { missingOfPlatforms, missingRooms } from '../support/mirror.ts'
import { inTemporaryTree } from '../support/temporary-tree.ts'

test('every platform has its folder, its line in the registry, its Fluent file and a sample of each event', () => {
    expect(missingOfPlatforms('.', PLATFORMS)).toEqual([])
})

test('every Fluent room is a room of the source', () => {
    expect(missingRooms('.')).toEqual([])
})

describe('the mirror names', () => {
    const COMPLETE = {
        'src/server/platforms/rca-engine/index.ts': '',
        'fluent/platforms/rca-engine.now.ts': '',
        'test/platforms/rca-engine/events/incident.created.json': '{}',
    }
    const RCA = { id: 'rca_engine', events: { 'incident.created': {} } }

    test('nothing where all is there', () => {
        expect(inTemporaryTree(COMPLETE, (root) => missingOfPlatforms(root, [RCA]))).toEqual([])
    })

    test.each(Object.keys(COMPLETE))('%s when it is missing', (file) => {
        const rest = Object.fromEntries(Object.entries(COMPLETE).filter(([other]) => other !== file))
        expect(inTemporaryTree(rest, (root) => missingOfPlatforms(root, [RCA]))).toEqual([file])
    })

    test('no Fluent file of a platform that knows no event of its own', () => {
        const files = { 'src/server/platforms/any/index.ts': '' }
        expect(inTemporaryTree(files, (root) => missingOfPlatforms(root, [{ id: 'any', events: {} }]))).toEqual([])
    })

    test('a folder without a line in the registry', () => {
        expect(inTemporaryTree(COMPLETE, (root) => missingOfPlatforms(root, []))).toEqual([
            'src/server/platforms/index.ts: no line for rca-engine',
        ])
    })

    test('a Fluent room without a room of the source', () => {
        const files = { ...COMPLETE, 'fluent/attic/a.now.ts': '', 'fluent/access/roles.now.ts': '' }
        expect(inTemporaryTree(files, missingRooms)).toEqual(['attic'])
    })
})
