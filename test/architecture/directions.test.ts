// Every rule of .dependency-cruiser.cjs gets one import to find, in a tree of its own.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { inTemporaryTree } from '../support/temporary-tree.ts'

interface Report {
    summary: { violations: { from: string; rule: { name: string } }[] }
}

const ONE = 'export const a = 1\n'

const TARGETS = {
    'package.json': '{ "name": "sample", "devDependencies": { "esbuild": "1.0.0" } }',
    'tsconfig.json': '{}',
    'src/server/hub.ts': "import type { T } from './inbound/request.ts'\nexport type Hub = T\n",
    'src/server/shared/text.ts': ONE,
    'src/server/records/incident.ts': ONE,
    'src/server/platforms/argus/events.ts': "import { a } from '../../shared/text.ts'\nexport const b = a\n",
    'src/server/inbound/request.ts': "import type { Hub } from '../hub.ts'\nexport type T = Hub | 1\n",
    'src/server/inbound/receive.ts': ONE,
    'src/server/setup/pause.ts': ONE,
    'src/server/inbound/endpoint.ts': "import { a } from '../glide/hub.ts'\nexport const b = a\n",
    'src/server/glide/hub.ts': `import type { T } from '../inbound/request.ts'\nimport type { Hub } from '../hub.ts'\nexport type G = T | Hub\n${ONE}`,
    'fluent/inbound/api.now.ts': "import { b } from '../../src/server/inbound/endpoint.ts'\nexport const c = b\n",
    'local-instance/main.ts': ONE,
    'scripts/start.ts': ONE,
    'test/inbound/receive.test.ts': ONE,
}

const BREAKS: [rule: string, from: string, to: string][] = [
    ['no-circular', 'src/server/inbound/ring-a.ts', './ring-b.ts'],
    ['shared-depends-on-nothing', 'src/server/shared/high.ts', '../records/incident.ts'],
    ['signature-and-mapping-build-on-shared', 'src/server/mapping/high.ts', '../records/incident.ts'],
    ['records-know-no-platform', 'src/server/records/high.ts', '../platforms/argus/events.ts'],
    ['platforms-know-no-flow', 'src/server/platforms/argus/high.ts', '../../inbound/receive.ts'],
    ['platforms-are-strangers', 'src/server/platforms/borea/copy.ts', '../argus/events.ts'],
    ['only-entries-reach-glide', 'src/server/inbound/deep.ts', '../glide/hub.ts'],
    ['glide-runs-no-flow', 'src/server/glide/high.ts', '../inbound/receive.ts'],
    ['flows-know-no-setup', 'src/server/inbound/checked.ts', '../setup/pause.ts'],
    ['entries-are-the-top', 'src/server/outbound/high.ts', '../inbound/endpoint.ts'],
    ['fluent-binds-entries-only', 'fluent/inbound/deep.now.ts', '../../src/server/inbound/receive.ts'],
    ['app-never-imports-local-instance', 'src/server/inbound/local.ts', '../../../local-instance/main.ts'],
    ['local-instance-never-imports-app', 'local-instance/app.ts', '../src/server/inbound/receive.ts'],
    ['nothing-imports-tests-or-scripts', 'local-instance/script.ts', '../scripts/start.ts'],
    ['scripts-import-test-support-only', 'scripts/fake.ts', '../test/inbound/receive.test.ts'],
    ['server-runs-without-node', 'src/server/inbound/node.ts', 'node:fs'],
    ['server-ships-its-dependencies', 'src/server/inbound/packed.ts', 'esbuild'],
    ['nothing-unresolved', 'src/server/inbound/lost.ts', './nowhere.ts'],
]

const source = (to: string) => `import * as other from '${to}'\nexport const a = other\n`

function findings(files: Record<string, string>): string[] {
    return inTemporaryTree(files, (cwd) => {
        const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
        const options = ['--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json']
        const folders = ['src', 'fluent', 'local-instance', 'scripts', 'test']
        const { stdout } = spawnSync(process.execPath, [tool, ...options, ...folders], { cwd, maxBuffer: 2 ** 26 })
        const report = JSON.parse(stdout.toString()) as Report
        return report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
    })
}

test('a tree that keeps the directions breaks no rule', () => {
    expect(findings(TARGETS)).toEqual([])
})

test('each broken direction is found where it is broken', () => {
    const broken = Object.fromEntries(BREAKS.map(([, from, to]) => [from, source(to)]))
    const more = {
        'src/server/inbound/ring-b.ts': source('./ring-a.ts'),
        'src/server/hub.ts': source('./shared/text.ts'),
    }
    const found = findings({ ...TARGETS, ...broken, ...more })
    const expected = BREAKS.map(([rule, from]) => `${from}: ${rule}`).concat('src/server/hub.ts: hub-holds-types-only')
    expect(expected.filter((finding) => !found.includes(finding))).toEqual([])
})
