import { jobOf } from '../health/jobs.ts'
import type { Arrival, JobFacts, SetupFacts } from './facts.ts'
import { checkNamed, type Finding } from './finding.ts'

const clock = checkNamed('Clock')
const instance = checkNamed('Instance')
const jobs = checkNamed('Jobs')
const signature = checkNamed('Signature self-test')

/** As far as signature schemes with a time allow. */
const TOLERANCE_MS = 300_000
const LOOPBACK = 'property x_aigov_bridge.allow_http_loopback'

/** What the instance itself does for every connection. */
export const checkInstance = (facts: SetupFacts): readonly Finding[] => [
    armed(facts),
    ...loopback(facts),
    mac(facts),
    ...facts.jobs.map((job) => heartbeat(job, facts.now)),
    ...(facts.newestEvent ? [skew(facts.newestEvent)] : []),
]

function armed({ connection, instanceName }: SetupFacts): Finding {
    const at = 'Armed for instance'
    if (instanceName === '')
        return instance.error(at, 'this instance has no name, so nothing is sent', 'Set the property instance_name.')
    if (connection.armedInstance === instanceName) return instance.ok(at, `messages go out from ${instanceName}`)
    const said = `it is ${connection.armedInstance || 'empty'} and this is ${instanceName}: nothing is sent from here`
    return instance.warning(at, said, 'Press Send from this instance, unless this is a clone that shall stay silent.')
}

const loopback = ({ allowsHttpLoopback }: SetupFacts): readonly Finding[] =>
    allowsHttpLoopback
        ? [
              instance.warning(
                  LOOPBACK,
                  'plain http to this machine is allowed',
                  'Set it to false anywhere but on a demo.',
              ),
          ]
        : []

function mac({ isMacRight }: SetupFacts): Finding {
    const at = 'a known text beyond ASCII, signed here'
    if (isMacRight) return signature.ok(at, 'has the signature that everybody else computes')
    return signature.error(
        at,
        'has another signature than elsewhere: signed events would be refused',
        'Report this with the version of the instance.',
    )
}

function heartbeat({ job, completedAt }: JobFacts, now: number): Finding {
    const { name, lateSeconds, isSeldom } = jobOf(job)
    const at = `scheduled job ${name} (${job})`
    const cure = 'See in Scheduled Jobs that those of AI Governance Bridge are active, and in the log why they stop.'
    if (completedAt === undefined && isSeldom)
        return jobs.ok(at, 'has not come to its end yet: it comes each ten minutes')
    if (completedAt === undefined) return jobs.warning(at, 'has never come to its end', cure)
    const minutes = Math.floor((now - completedAt) / 60_000)
    if (now - completedAt > lateSeconds * 1000)
        return jobs.error(at, `came to its end ${minutes} minutes ago and should sooner`, cure)
    return jobs.ok(at, 'came to its end within the last minutes')
}

/** Events that come late say nothing of clocks; one from the future does. */
function skew({ number, occurredAt, receivedAt }: Arrival): Finding {
    const ahead = occurredAt - receivedAt
    if (ahead <= TOLERANCE_MS / 5) return clock.ok(`event ${number}`, 'the platform is not ahead of this instance')
    const said = `it happened ${Math.round(ahead / 1000)} seconds after it was received`
    const cure = 'Set the clock of the platform by NTP; beyond 300 seconds signatures with a time are refused.'
    return ahead > TOLERANCE_MS
        ? clock.error(`event ${number}`, said, cure)
        : clock.warning(`event ${number}`, said, cure)
}
