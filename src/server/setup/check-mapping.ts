import type { SetupFacts } from './facts.ts'
import { checkNamed, type Finding } from './finding.ts'

const check = checkNamed('Mapping')
const MOST = 10

/** Whether there is something to do for each event, and it can be done. */
export function checkMapping(facts: SetupFacts): readonly Finding[] {
    const findings = [...types(facts), ...rows(facts), ...parked(facts)]
    const at = `Event mappings of ${facts.connection.platform}`
    return findings.length === 0 ? [check.ok(at, 'there is a row for each type, and all can be read')] : findings
}

function types({ mapping, platform }: SetupFacts): readonly Finding[] {
    const none = 'there is no active row for this connection: every event is ignored'
    const missing = 'has no active row: its events are ignored'
    return [
        ...(mapping.rows === 0
            ? [
                  check.error(
                      'Event mappings',
                      none,
                      platform.defaults ? 'Add a row, or press Restore defaults.' : 'Add a row.',
                  ),
              ]
            : []),
        ...mapping.unmappedTypes.map((type) =>
            check.warning(`event type ${type}`, missing, 'Add or activate a row, or press Restore defaults.'),
        ),
    ]
}

function rows({ mapping }: SetupFacts): readonly Finding[] {
    const nameless = 'is named by a template and has no active row'
    return [
        ...mapping.broken.map((row) =>
            check.error('Event mapping', row, 'Correct the row; Preview shows what it would do.'),
        ),
        ...mapping.missingMaps.map((name) =>
            check.error(`value map ${name}`, nameless, 'Add its rows, or press Restore defaults.'),
        ),
    ]
}

const parked = ({ parkedReasons }: SetupFacts): readonly Finding[] =>
    parkedReasons
        .slice(0, MOST)
        .map((reason) =>
            check.warning('Parked events', reason, 'Mend its cause. They go on by themselves, or by Release parked.'),
        )
