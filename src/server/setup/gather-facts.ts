import { JOB_IDS } from '../health/jobs.ts'
import type { SecretName } from '../hub.ts'
import { schemeOf } from '../inbound/signed.ts'
import { endpointOf } from '../outbound/endpoint-url.ts'
import { unreadableSubscriptions } from '../outbound/unreadable-secrets.ts'
import { apiRequest } from '../platforms/api-request.ts'
import type { Connection } from '../platforms/connection.ts'
import { headersNamed } from '../platforms/generic/layout.ts'
import { platformOf } from '../platforms/index.ts'
import { toHex, utf8 } from '../shared/text.ts'
import { keyOf } from '../signature/keys.ts'
import type { AdminHub } from './desk.ts'
import type { SecretState, SetupFacts } from './facts.ts'
import { ciFacts, mappingFacts, tableFacts } from './gather-mapping.ts'

/** As in fluent/access/privileges.now.ts, all of them: each is used, and resources serve every platform. */
const NEEDED_PRIVILEGES: readonly string[] = [
    ...['incident read', 'incident create', 'incident write', 'task read', 'sys_journal_field read'],
    ...['change_request read', 'change_request create', 'change_request write'],
    ...['sn_si_incident read', 'sn_si_incident create', 'sn_si_incident write'],
    ...['sys_user read', 'sys_user_group read', 'sys_user_has_role read', 'sys_choice read', 'sys_script read'],
    ...['cmdb_ci read', 'IdentificationEngine execute', 'sys_attachment read', 'sys_scope_privilege read'],
]

const PROOF = {
    key: 'Schlüssel ✓',
    text: '{"title":"Prüfung – 試験 €"}',
    mac: 'f493c9246d950e9c9879f9dd64751c079d298083a16d1971b91a7b2420a0ec58',
}

/** Everything that the setup check of a connection judges; undefined when the connection or its platform is not known. */
export function gatherFacts(connectionId: string, hub: AdminHub): SetupFacts | undefined {
    const connection = hub.connections.byId(connectionId)
    const platform = connection && platformOf(connection.platform)
    if (!connection || !platform) return undefined
    const { inspect } = hub.desk
    const secrets = secretStates(connectionId, hub)
    const clear = (name: SecretName): string => hub.connections.secret(connectionId, name) ?? ''
    const scheme = schemeOf(connection, platform)
    const signingForm = scheme && (connection.secretForm || scheme.secretForm)
    return {
        now: hub.now(),
        instanceName: hub.instanceName(),
        connection,
        platform,
        user: inspect.user(connection.integrationUserId),
        sharers: sharersOf(connection, hub),
        secrets,
        unreadableSubscriptions: unreadableSubscriptions(connectionId, hub),
        signingForm,
        isSigningSecretFormed: signingForm !== undefined && keyOf(clear('signing_secret'), signingForm) !== undefined,
        unsignedHeaders: headersNamed(connection.envelope).filter(
            (name) => !scheme?.signedHeaders?.includes(name.toLowerCase()),
        ),
        isCallbackSecretFormed: keyOf(clear('callback_secret'), platform.signature.secretForm) !== undefined,
        allowsHttpLoopback: hub.allowsHttpLoopback(),
        ...addressProblems(connection, clear('callback_token'), hub),
        isMacRight: toHex(hub.hmacSha256(utf8(PROOF.key), PROOF.text)) === PROOF.mac,
        newestEvent: inspect.newestArrival(connectionId),
        jobs: JOB_IDS.map((job) => ({ job, completedAt: hub.heartbeats.last(job) })),
        tables: tableFacts(connection, platform, hub),
        complianceTable: complianceTable(hub),
        privileges: inspect.privileges(),
        neededPrivileges: NEEDED_PRIVILEGES,
        mapping: mappingFacts(connection, platform, hub),
        cis: ciFacts(connection, hub),
        parkedReasons: inspect.parkedReasons(connectionId),
    }
}

const sharersOf = ({ sysId, integrationUserId }: Connection, hub: AdminHub): readonly string[] =>
    integrationUserId === ''
        ? []
        : hub.connections
              .ofUser(integrationUserId)
              .flatMap((other) => (other.active && other.sysId !== sysId ? [other.name] : []))

function addressProblems(connection: Connection, token: string, hub: AdminHub): AddressProblems {
    const endpoint = endpointOf(connection.callbackUrl, token, hub.allowsHttpLoopback())
    // Whether the login is there is the matter of another check.
    const api = apiRequest({ ...connection, authType: 'none' }, { method: 'GET', path: '/', body: '' }, hub)
    return {
        callbackProblem: connection.callbackUrl === '' || endpoint.ok ? '' : endpoint.problem,
        apiProblem: connection.apiBaseUrl === '' || api.ok ? '' : api.problem,
    }
}

function complianceTable(hub: AdminHub): SetupFacts['complianceTable'] {
    const table = hub.setting('compliance_task_table')
    return table === '' ? undefined : { table, access: hub.desk.inspect.tableAccess(table) }
}

type AddressProblems = Pick<SetupFacts, 'callbackProblem' | 'apiProblem'>

function secretStates(connectionId: string, hub: AdminHub): SetupFacts['secrets'] {
    const state = (name: SecretName): SecretState => {
        const secret = hub.connections.secret(connectionId, name)
        if (secret === undefined) return 'unreadable'
        return secret === '' ? 'empty' : 'usable'
    }
    return {
        signing_secret: state('signing_secret'),
        previous_signing_secret: state('previous_signing_secret'),
        next_signing_secret: state('next_signing_secret'),
        callback_token: state('callback_token'),
        callback_secret: state('callback_secret'),
        previous_callback_secret: state('previous_callback_secret'),
        next_callback_secret: state('next_callback_secret'),
        credential: state('credential'),
    }
}
