export default {
    testEnvironment: 'node',
    roots: ['<rootDir>/test'],
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    // A browser is not everywhere: `npm run walk`.
    testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/walk/'],
    // Only for what hangs: no test may depend on how fast its machine is.
    testTimeout: 180_000,
    globalSetup: '<rootDir>/test/support/instance/template.ts',
    globalTeardown: '<rootDir>/test/support/instance/remove-template.ts',
    transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/esbuild-transform.cjs' },
    transformIgnorePatterns: ['/node_modules/'],
}
