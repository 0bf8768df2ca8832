import { withoutSecrets } from '../../src/server/shared/secrets.ts'

test.each([
    ['Cannot POST /inbox/tok-en+77/3', 'Cannot POST /inbox/***/3'],
    ['Cannot POST /inbox/tok-en%2B77/3', 'Cannot POST /inbox/***/3'],
    ['{"authorization":"Bearer tok-en+77"}', '{"authorization":"***"}'],
    ['nothing of it', 'nothing of it'],
])('what a receiver repeats is hidden: %s', (said, kept) => {
    expect(withoutSecrets(said, ['Bearer tok-en+77', 'tok-en+77', ''])).toBe(kept)
})

test('a secret of a few letters would hide words that tell nothing', () => {
    expect(withoutSecrets('not found', ['o', 'not'])).toBe('not found')
})
