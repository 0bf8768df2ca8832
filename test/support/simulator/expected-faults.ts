import { ACTS } from './admin.ts'
import { FAULTS, FENCED } from './chaos.ts'
import { REACTIONS } from './peer.ts'
import { BUTTONS } from './presses.ts'

/** Every method of the hub that a flow under attack calls. */
const METHODS = [
    'now',
    'newId',
    'wake',
    'recheck',
    'send',
    'audit',
    'alert',
    'allowsHttpLoopback',
    'instanceName',
    'circuits.read',
    'circuits.save',
    'connections.all',
    'connections.reached',
    'outbox.waitBehind',
    'records.journal',
    'records.madeBy',
    'records.personName',
    'connections.byName',
    'connections.byId',
    'connections.atRest',
    'connections.heard',
    'connections.secret',
    'events.insert',
    'events.byKey',
    'events.byId',
    'events.update',
    'events.due',
    'events.parked',
    'mappings.rows',
    'mappings.valueMap',
    'references.byKey',
    'references.knows',
    'connections.ofPlatform',
    'outbox.byId',
    'references.byId',
    'references.ofRecord',
    'references.ofThing',
    'references.recentlyChanged',
    'references.insert',
    'references.update',
    'records.read',
    'records.insert',
    'records.update',
    'records.initial',
    'records.journalContains',
    'outbox.add',
    'outbox.due',
    'outbox.oldest',
    'outbox.nextSequence',
    'outbox.supersede',
    'outbox.update',
    'outbox.addAttempt',
    'leases.take',
    'leases.release',
    'leases.leaveWord',
    'leases.takeWord',
    'heartbeats.last',
    'heartbeats.beat',
]
/** At a call, whatever its method. */
const ANYWHERE = ['is not reached: its node dies', 'is the last of its node']
/** At a call that does not follow a look at the clock. */
const BETWEEN = ['waits for later', 'comes after others']

/** What has to happen in a run of many seeds: a fault that never strikes proves nothing. */
export const EXPECTED_FAULTS: readonly string[] = [
    ...METHODS.flatMap((method) =>
        [...ANYWHERE, ...(FENCED.has(method) ? [] : BETWEEN)].map((kind) => `${kind}: ${method}`),
    ),
    ...Object.entries(FAULTS).flatMap(([method, { refused, throws }]) => [
        ...(refused ? [`is refused: ${method}`] : []),
        ...(refused && !['outbox.add', 'leases.take'].includes(method)
            ? [`is done and said not to be: ${method}`]
            : []),
        ...(throws ? [`throws: ${method}`, `is done and throws: ${method}`] : []),
    ]),
    'takes its time: records.insert',
    'takes its time: records.update',
    ...REACTIONS.map(({ name }) => `a platform ${name}`),
    'a platform answers 500 for one record',
    'a platform takes a request late',
    'a platform is dead while all else drains',
    ...ACTS.map(([name]) => `an admin ${name}`),
    ...BUTTONS.map(([name]) => `a person presses ${name}`),
    'a platform makes its record itself',
    'a platform makes its record twice',
    'a rule stops a save',
    'a rule changes a field',
    'a rule stops every save of one record',
    'a sender forges a body',
    'a sender gives another body under a known id',
    'an async job is lost',
    'an async job comes twice',
    'a wake-up is lost',
    'a wake-up comes twice',
    'more time passes than a lease lasts',
]
