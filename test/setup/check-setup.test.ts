import { JOB_IDS } from '../../src/server/health/jobs.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { checkSetup, findingsOf } from '../../src/server/setup/check-setup.ts'
import type { SetupFacts, UserFacts } from '../../src/server/setup/facts.ts'
import { gatherFacts } from '../../src/server/setup/gather-facts.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { adminHubOf, GRANTED, type Surroundings } from '../support/hub/desk.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const MAPPING = 'x_aigov_bridge_event_mapping'
const MAPS = 'x_aigov_bridge_value_map'

let world: World
let connectionId: string
beforeEach(() => {
    world = createWorld()
    connectionId = world.connect({ api_base_url: 'https://aisoc.example', alert_group: 'id-of-operators' })
    for (const job of JOB_IDS) world.hub.heartbeats.beat(job, world.state.now)
})

const factsOf = (surroundings: Surroundings = {}): SetupFacts => {
    const facts = gatherFacts(connectionId, adminHubOf(world, surroundings))
    if (!facts) throw new Error('the connection is gone')
    return facts
}
/** What is not in order, with its cure: each has one. */
const wrong = (facts: SetupFacts): readonly string[] =>
    findingsOf(facts)
        .filter(({ level }) => level !== 'ok')
        .map(({ check, level, lookedAt, said, cure }) => {
            expect(cure).not.toBe('')
            return `${check} ${level}: ${lookedAt} ${said}`
        })

test('a connection that was set up well has no finding to mend', () => {
    const findings = findingsOf(factsOf())
    expect(findings.filter(({ level }) => level !== 'ok')).toEqual([])
    expect([...new Set(findings.map(({ check }) => check))]).toEqual([
        ...['Login', 'Secrets', 'Addresses', 'Instance', 'Signature self-test', 'Jobs'],
        ...['Tables and fields', 'Privileges', 'Mapping', 'Alerts'],
    ])
})

test('two active connections with one user are named', () => {
    const other = world.connect({ name: 'rca-prod', platform: 'rca_engine' })
    world.connect({ name: 'elsewhere', integration_user: 'id-of-other' })
    expect(factsOf().sharers).toEqual(['rca-prod'])
    world.edit('x_aigov_bridge_connection', other, { active: '0' })
    expect(factsOf().sharers).toEqual([])
})

const USER: UserFacts = {
    userName: 'aisoc.integration',
    active: true,
    lockedOut: false,
    webServiceOnly: true,
    roles: ['x_aigov_bridge.integration'],
}
const TABLE = { table: 'incident', access: 'readable', standIn: '', missingFields: [], missingChoices: [] } as const
const NO_GAP = { unmappedTypes: [], rows: 5, broken: [], missingMaps: [] } as const

const CI = { isClassThere: true, sources: ['AI Governance Bridge'] }

type Case = readonly [finding: string, change: (facts: SetupFacts) => Partial<SetupFacts>]

const connection = (change: Partial<SetupFacts['connection']>) => (facts: SetupFacts) => ({
    connection: { ...facts.connection, ...change },
})
const secrets = (change: Partial<SetupFacts['secrets']>) => (facts: SetupFacts) => ({
    secrets: { ...facts.secrets, ...change },
})
const user = (change: Partial<UserFacts>) => () => ({ user: { ...USER, ...change } })

const LOGIN: readonly Case[] = [
    ['Login error: Integration user no user is set', () => ({ user: undefined })],
    ['Login error: user aisoc.integration is not active', user({ active: false })],
    ['Login error: user aisoc.integration is locked out', user({ lockedOut: true })],
    ['Login error: user aisoc.integration lacks the role x_aigov_bridge.integration', user({ roles: [] })],
    ['Login warning: user aisoc.integration its roles could not be read', user({ roles: undefined })],
    [
        'Login warning: user aisoc.integration has the role admin',
        user({ roles: ['x_aigov_bridge.integration', 'admin'] }),
    ],
    ['Login warning: user aisoc.integration may log in with a browser too', user({ webServiceOnly: false })],
    [
        'Login warning: Envelope says by the header x-event what an event is',
        (facts) => ({ unsignedHeaders: ['x-event'], ...connection({ signatureOnly: true })(facts) }),
    ],
    ['Login warning: user aisoc.integration is the user of aisoc-prod and rca-prod', () => ({ sharers: ['rca-prod'] })],
    ['Alerts warning: Alert group nobody is told of dead letters', connection({ alertGroupId: '' })],
]

const SECRETS: readonly Case[] = [
    ['Secrets error: Callback token is stored and cannot be decrypted here', secrets({ callback_token: 'unreadable' })],
    [
        'Secrets error: Secret of the webhook https://hooks.example.com/a is stored and cannot be decrypted here',
        () => ({ unreadableSubscriptions: ['https://hooks.example.com/a'] }),
    ],
    ['Secrets error: Signing secret is stored and cannot be decrypted here', secrets({ signing_secret: 'unreadable' })],
    ['Secrets warning: Signing secret is empty: a stolen password', secrets({ signing_secret: 'empty' })],
    [
        'Secrets error: Signing secret is empty: who cannot log in',
        (facts) => ({ ...secrets({ signing_secret: 'empty' })(facts), ...connection({ signatureOnly: true })(facts) }),
    ],
    ['Secrets error: Signing secret is not of the form text', () => ({ isSigningSecretFormed: false })],
    ['Secrets warning: Signature scheme none: the login alone counts', connection({ signatureScheme: 'none' })],
    ['Secrets error: Signature scheme is not known', () => ({ signingForm: undefined })],
    ['Secrets warning: Callback secret is empty', secrets({ callback_secret: 'empty' })],
    ['Secrets error: Callback secret is not of the form text', () => ({ isCallbackSecretFormed: false })],
    ['Secrets error: API credential is empty', connection({ authType: 'bearer' })],
    ['Secrets error: OAuth profile is empty', connection({ authType: 'oauth2' })],
    [
        'Secrets warning: Previous secrets hold until the previous secrets hold for more than a week',
        (facts) => ({
            ...secrets({ previous_signing_secret: 'usable' })(facts),
            ...connection({ previousSecretUntil: facts.now + 8 * 86_400_000 })(facts),
        }),
    ],
]

const PLACES: readonly Case[] = [
    ['Addresses warning: Callback URL is empty', connection({ callbackUrl: '' })],
    ['Addresses warning: API base URL is empty', connection({ apiBaseUrl: '' })],
    ['Addresses error: Callback URL cannot be called: no https', () => ({ callbackProblem: 'no https' })],
    ['Addresses error: API base URL cannot be called: no https', () => ({ apiProblem: 'no https' })],
    ['Instance warning: Armed for instance it is production and this is', connection({ armedInstance: 'production' })],
    ['Instance error: Armed for instance this instance has no name', () => ({ instanceName: '' })],
    ['Instance warning: property x_aigov_bridge.allow_http_loopback', () => ({ allowsHttpLoopback: true })],
    ['Signature self-test error: a known text', () => ({ isMacRight: false })],
    [
        'Jobs warning: scheduled job sweep (sweep) has never',
        () => ({ jobs: [{ job: 'sweep', completedAt: undefined }] }),
    ],
    [
        'Jobs error: scheduled job sweep (sweep) came to its end 11 minutes ago',
        ({ now }) => ({ jobs: [{ job: 'sweep', completedAt: now - 11 * 60_000 }] }),
    ],
    [
        'Clock error: event EVT1 it happened 301 seconds after',
        () => ({ newestEvent: { number: 'EVT1', occurredAt: 301_000, receivedAt: 0 } }),
    ],
    [
        'Clock warning: event EVT1 it happened 61 seconds after',
        () => ({ newestEvent: { number: 'EVT1', occurredAt: 61_000, receivedAt: 0 } }),
    ],
]

const RECORDS: readonly Case[] = [
    [
        'Tables and fields error: table incident is not on this instance',
        () => ({ tables: [{ ...TABLE, access: 'absent' }] }),
    ],
    [
        'Tables and fields warning: table sn_si_incident is not on this instance: incident stands in for it',
        () => ({ tables: [{ ...TABLE, table: 'sn_si_incident', access: 'absent', standIn: 'incident' }] }),
    ],
    [
        'Tables and fields warning: table sn_si_incident is there and closed to AI Governance Bridge: incident stands in',
        () => ({ tables: [{ ...TABLE, table: 'sn_si_incident', access: 'denied', standIn: 'incident' }] }),
    ],
    [
        'Tables and fields error: table incident is there and may not be read',
        () => ({ tables: [{ ...TABLE, access: 'denied' }] }),
    ],
    [
        'Tables and fields warning: table incident, field u_x is not on',
        () => ({ tables: [{ ...TABLE, missingFields: ['u_x'] }] }),
    ],
    [
        'Tables and fields error: table incident state is odd',
        () => ({ tables: [{ ...TABLE, missingChoices: [{ field: 'state', said: 'state is odd' }] }] }),
    ],
    [
        'Tables and fields warning: table incident subcategory is odd',
        () => ({ tables: [{ ...TABLE, missingChoices: [{ field: 'subcategory', said: 'subcategory is odd' }] }] }),
    ],
    ['Privileges warning: Application Cross-Scope Access could not be read', () => ({ privileges: undefined })],
    [
        'Privileges error: Application Cross-Scope Access: incident write is not allowed',
        ({ privileges = [] }) => ({ privileges: privileges.filter((one) => one !== 'incident write') }),
    ],
    ['Mapping error: Event mappings there is no active row', () => ({ mapping: { ...NO_GAP, rows: 0 } })],
    ['Mapping warning: event type a.b has no active row', () => ({ mapping: { ...NO_GAP, unmappedTypes: ['a.b'] } })],
    ['Mapping error: Event mapping the row', () => ({ mapping: { ...NO_GAP, broken: ['the row'] } })],
    ['Mapping error: value map m is named', () => ({ mapping: { ...NO_GAP, missingMaps: ['m'] } })],
    ['Mapping warning: Parked events for a reason', () => ({ parkedReasons: ['for a reason'] })],
]

const CIS: readonly Case[] = [
    [
        'Configuration items error: CI class cmdb_ci is the base of all classes',
        (facts) => ({ cis: CI, ...connection({ ciClass: 'cmdb_ci' })(facts) }),
    ],
    [
        'Configuration items warning: CI class cmdb_ci_x is not on this instance',
        (facts) => ({ cis: { ...CI, isClassThere: false }, ...connection({ ciClass: 'cmdb_ci_x' })(facts) }),
    ],
    [
        'Configuration items error: choices of cmdb_ci.discovery_source do not offer AI Governance Bridge',
        () => ({ cis: { ...CI, sources: ['ServiceNow'] } }),
    ],
    [
        'Configuration items warning: choices of cmdb_ci.discovery_source could not be read',
        () => ({ cis: { ...CI, sources: [] } }),
    ],
]

describe.each([
    ['the login', LOGIN],
    ['secrets', SECRETS],
    ['addresses and the instance', PLACES],
    ['records and the mapping', RECORDS],
    ['configuration items', CIS],
])('of %s the check finds', (_, cases) => {
    test.each(cases)('%s', (finding, change) => {
        const facts = factsOf()
        expect(wrong({ ...facts, ...change(facts) })).toEqual([expect.stringContaining(finding)])
    })
})

test('an inbox that lets in nobody is an error', () => {
    const facts = factsOf()
    const said = wrong({ ...facts, ...connection({ signatureOnly: true, signatureScheme: 'none' })(facts) })
    expect(said).toContainEqual(expect.stringContaining('Login error: Signature only'))
})

describe('the facts', () => {
    test('of the mapping: types without a row, broken rows, maps and choices that are not there', () => {
        const rowOf = (type: string) => world.rows(MAPPING).find((row) => row.event_type === type)?.sys_id ?? ''
        world.edit(MAPPING, rowOf('case.summary_added'), { active: false })
        world.edit(MAPPING, rowOf('honeytoken.triggered'), { condition: 'no operator' })
        world.edit(MAPPING, rowOf('case.action_executed'), {
            fields: '{"work_notes": "{% if %}", "u_x": "{{ a | map: \\"lost\\" }}"}',
        })
        world.edit(MAPPING, rowOf('case.created'), { operation: 'open_ticket' })
        const map = world.rows(MAPS).find((row) => row.map_name === 'status_to_state' && row.source_value === 'closed')
        world.edit(MAPS, map?.sys_id ?? '', { target_value: '77' })
        const facts = factsOf({
            hasField: (_, field) => field !== 'u_x',
            choices: (_, field) => (field === 'state' ? ['1', '2', '6', '7'] : []),
        })
        expect(facts.mapping).toMatchObject({ unmappedTypes: ['case.summary_added'], missingMaps: ['lost'] })
        expect(facts.mapping.broken).toEqual([
            expect.stringContaining('its operation open_ticket is not known'),
            expect.stringContaining('case.action_executed'),
            expect.stringContaining('its condition cannot be read'),
        ])
        expect(facts.tables).toEqual([
            {
                ...TABLE,
                missingFields: ['u_x'],
                missingChoices: [
                    { field: 'state', said: 'value map status_to_state says 77 for state, which does not offer it' },
                ],
            },
        ])
    })

    test.each([
        ['d2VsbC1mb3JtZWQ=', true],
        ['not base64 !!', false],
    ])('of the callback secret: %s can sign a Standard Webhook: %s', (secret, isFormed) => {
        connectionId = world.connect({ name: 'ledgerly', platform: 'generic' }, { callback_secret: secret })
        expect(factsOf().isCallbackSecretFormed).toBe(isFormed)
    })

    test('of the envelope: headers that say what an event is and are not signed', () => {
        const envelope = '{"id":"header:X-Id","type":"header:Webhook-Id","time":"at"}'
        connectionId = world.connect({ name: 'ledgerly', platform: 'generic', envelope })
        expect(factsOf().unsignedHeaders).toEqual(['X-Id'])
    })

    test('of a platform that signs and does not log in: its user is for the records alone', () => {
        connectionId = world.connect({ name: 'ledgerly', platform: 'generic', signature_only: true })
        const bare = { ...USER, roles: [], webServiceOnly: false }
        expect(
            findingsOf({ ...factsOf(), sharers: [], user: bare }).filter(({ check }) => check === 'Login'),
        ).toMatchObject([
            { level: 'ok' },
            { level: 'ok', said: expect.stringContaining('signs at the inbox') as string },
        ])
    })

    test('of a link and its like are no fields: what they name are words to the bridge', () => {
        const [row] = world.rows(MAPPING)
        world.edit(MAPPING, row?.sys_id ?? '', {
            operation: 'link_records',
            fields: '{"relationship_type": "addresses"}',
        })
        const facts = factsOf({ hasField: (_, field) => field !== 'relationship_type' })
        expect(facts.tables).toEqual([TABLE])
    })

    test('of parked events are their reasons, each once', () => {
        for (const id of ['case-1', 'case-1b'])
            receive(postOf(aboutCase('case.status_changed', id, { status: 'resolved' })), world.hub)
        expect(factsOf().parkedReasons).toHaveLength(2)
    })

    test('of a known signature are right where the instance signs UTF-8', () => {
        expect(factsOf().isMacRight).toBe(true)
    })
})

test('what was found is kept in place of what was found before, and stands on the connection', () => {
    const findings = () => world.rows('x_aigov_bridge_setup_finding')
    checkSetup(connectionId, adminHubOf(world, { user: () => undefined }))
    const [first] = findings()
    expect(first).toMatchObject({ level: 'error', check_name: 'Login' })
    expect(world.row('x_aigov_bridge_connection', connectionId)).toMatchObject({ setup_state: 'error' })
    const before = findings().length
    const told = checkSetup(connectionId, adminHubOf(world))
    expect(told.ok && told.value[0]).toContain('Errors: 0, warnings: 0.')
    expect(findings().map(({ level }) => level)).not.toContain('error')
    expect(findings().length).toBeGreaterThan(before)
    expect(world.row('x_aigov_bridge_connection', connectionId)).toMatchObject({ setup_state: 'ok' })
    expect(world.rows('x_aigov_bridge_audit_entry').map(({ action }) => action)).toEqual([
        'setup_checked',
        'setup_checked',
    ])
})

test('what is to be mended stands first', () => {
    world.edit(MAPPING, world.rows(MAPPING)[0]?.sys_id ?? '', { condition: 'no operator' })
    checkSetup(connectionId, adminHubOf(world))
    const levels = world.rows('x_aigov_bridge_setup_finding').map(({ level }) => level)
    expect([levels[0], levels.at(-1), levels.filter((level) => level === 'error')]).toEqual(['error', 'ok', ['error']])
})

test('the privileges that it asks for are those that the package brings along', () => {
    expect([...factsOf().neededPrivileges].sort()).toEqual([...GRANTED].sort())
})

test.each(['absent', 'denied', 'readable'] as const)('a table of compliance tasks that is %s', (access) => {
    world.state.properties['x_aigov_bridge.compliance_task_table'] = 'sn_grc_tsk'
    const facts = factsOf({ tableAccess: (table) => (table === 'sn_grc_tsk' ? access : 'readable') })
    const words = { absent: 'is not on this instance', denied: 'is there and closed to' }
    const at = 'Tables and fields warning: property x_aigov_bridge.compliance_task_table names sn_grc_tsk, which'
    expect(wrong(facts)).toEqual(
        access === 'readable' ? [] : [expect.stringContaining(`${at} ${words[access]}`) as string],
    )
})
