import type { SetupFacts } from './facts.ts'
import { checkNamed, type Finding } from './finding.ts'

const check = checkNamed('Alerts')
const AT = 'Alert group'

/** Whether anybody learns that something needs a person. */
export function checkAlerts({ connection }: SetupFacts): readonly Finding[] {
    if (connection.alertGroupId !== '')
        return [check.ok(AT, 'a group is told of dead letters, held messages and silence')]
    const cure = 'Choose a group whose members have an email address.'
    return [check.warning(AT, 'nobody is told of dead letters, held messages and silence', cure)]
}
