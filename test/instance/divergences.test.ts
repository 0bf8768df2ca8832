import { existsSync, readFileSync } from 'node:fs'

const lines = readFileSync('local-instance/DIVERGENCES.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^[A-Z]\d+$/.test(cells[1] ?? ''))

test('every divergence has an id of its own, a source and tests that exist', () => {
    expect(lines.length).toBeGreaterThan(50)
    expect(new Set(lines.map((cells) => cells[1])).size).toBe(lines.length)
    for (const [, id, behaviour, source, tests = ''] of lines) {
        expect([id, behaviour, source]).not.toContain('')
        const files = [...tests.matchAll(/`([^`]+)`/g)].map((match) => `test/instance/${match[1]}`)
        if (tests !== 'none') expect(files.length).toBeGreaterThan(0)
        expect(files.filter((file) => !existsSync(file))).toEqual([])
    }
})
