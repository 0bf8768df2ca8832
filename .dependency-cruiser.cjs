// Who may import whom: shared <- signature, mapping <- records, platforms <- inbound, outbound <- entries -> glide.

const SERVER = '^src/server/'
const ENTRY =
    '^src/server/(health/(endpoint|job|tell-anew)|inbound/(action|adopt|check|endpoint|event-action|sweep|wake)|outbound/(action|arm|on-insert|on-update|sweep|wake)|resources/(endpoint|webhook-endpoint)|retention/job|setup/action)\\.ts$'

const room = (...names) => `^src/server/(${names.join('|')})/`
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
    forbidden: [
        forbid(
            'no-circular',
            'Two files that need each other are one file, or miss a third. Types may point back.',
            {},
            { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
        ),
        forbid(
            'shared-depends-on-nothing',
            'shared/ is below every room.',
            { path: room('shared') },
            { path: SERVER, pathNot: room('shared') },
        ),
        forbid(
            'signature-and-mapping-build-on-shared',
            'They know no record, no platform and no flow.',
            { path: room('signature', 'mapping') },
            { path: room('records', 'platforms', 'inbound', 'outbound', 'resources', 'setup', 'health', 'glide') },
        ),
        forbid(
            'records-know-no-platform',
            'records/ knows columns: a plan comes in, records go out.',
            { path: room('records') },
            { path: room('platforms', 'inbound', 'outbound', 'resources', 'setup', 'health', 'glide') },
        ),
        forbid(
            'platforms-know-no-flow',
            'A platform is a declaration; the flows read it.',
            { path: room('platforms') },
            { path: room('inbound', 'outbound', 'resources', 'setup', 'health', 'glide') },
        ),
        forbid(
            'platforms-are-strangers',
            'What two platforms share belongs to platform.ts, signature/ or shared/.',
            { path: '^src/server/platforms/([^/]+)/' },
            { path: '^src/server/platforms/[^/]+/', pathNot: '^src/server/platforms/$1/' },
        ),
        forbid(
            'only-entries-reach-glide',
            'Flows see the instance through hub.ts; an entry hands them the real one.',
            { path: SERVER, pathNot: [ENTRY, room('glide')] },
            { path: room('glide') },
        ),
        forbid(
            'glide-runs-no-flow',
            'glide/ implements hub.ts; it may know the types of the flows, not call them.',
            { path: room('glide') },
            {
                path: room('platforms', 'inbound', 'outbound', 'resources', 'retention', 'setup', 'health'),
                // How a row of the outbox is written and read: pure, and no step of a flow.
                pathNot: '^src/server/outbound/(message|request-text)[.]ts$',
                dependencyTypesNot: ['type-only'],
            },
        ),
        forbid(
            'flows-know-no-setup',
            'setup/ looks at the flows for people; they run without it.',
            { path: room('inbound', 'outbound', 'resources') },
            { path: room('setup') },
        ),
        forbid(
            'entries-are-the-top',
            'An entry is called by the instance only: what others need of it belongs to the flow.',
            { path: SERVER },
            { path: ENTRY },
        ),
        forbid(
            'hub-holds-types-only',
            'hub.ts may import types from anywhere, and nothing else.',
            { path: '^src/server/hub\\.ts$' },
            { dependencyTypesNot: ['type-only'] },
        ),
        forbid(
            'fluent-binds-entries-only',
            'Fluent binds the functions that the instance calls.',
            { path: '^fluent/' },
            { path: SERVER, pathNot: ENTRY },
        ),
        forbid(
            'app-never-imports-local-instance',
            'The app runs on any instance and never asks which.',
            { path: '^(src|fluent)/' },
            { path: '^local-instance/' },
        ),
        forbid(
            'local-instance-never-imports-app',
            'The local instance installs the built package, as a real one does.',
            { path: '^local-instance/' },
            { path: '^(src|fluent)/' },
        ),
        forbid(
            'nothing-imports-tests-or-scripts',
            'Tests and scripts join the rooms; no room knows them.',
            { path: '^(src|fluent|local-instance)/' },
            { path: '^(test|scripts)/' },
        ),
        forbid(
            'scripts-import-test-support-only',
            'The stand-ins of the platforms are the demo peers too; tests themselves are nobody else business.',
            { path: '^scripts/' },
            { path: '^test/', pathNot: '^test/(support|conformance)/' },
        ),
        forbid(
            'server-runs-without-node',
            'The server engine is not Node.',
            { path: SERVER },
            { dependencyTypes: ['core'] },
        ),
        forbid(
            'server-ships-its-dependencies',
            'Only a dependency is packaged; @servicenow/glide is the platform itself.',
            { path: SERVER },
            { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '@servicenow/glide' },
        ),
        forbid('nothing-unresolved', 'An import that resolves to nothing.', {}, { couldNotResolve: true }),
    ],
    options: {
        tsPreCompilationDeps: true,
        tsConfig: { fileName: 'tsconfig.json' },
        doNotFollow: { path: 'node_modules' },
        exclude: { path: '^fluent/generated/' },
        enhancedResolveOptions: {
            exportsFields: ['exports'],
            conditionNames: ['types', 'import', 'require', 'node', 'default'],
            extensions: ['.ts', '.tsx', '.js', '.cjs', '.json', '.d.ts'],
        },
    },
}
