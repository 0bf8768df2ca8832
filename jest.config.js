export default {
    testEnvironment: 'node',
    roots: ['<rootDir>/test'],
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    // A browser is not everywhere: `npm run walk`.
    testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/walk/'],
    // Only for what hangs: no test may depend on how fast its machine is.
    testTimeout: 600_000,
    // As many as a small machine has cores; each test file has instances and folders of its own.
    maxWorkers: 2,
    testSequencer: '<rootDir>/test/support/longest-first.cjs',
    globalSetup: '<rootDir>/test/support/instance/template.ts',
    globalTeardown: '<rootDir>/test/support/instance/remove-template.ts',
    transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/esbuild-transform.cjs' },
    transformIgnorePatterns: ['/node_modules/'],
}
