import type { SetupFacts } from './facts.ts'
import { checkNamed, type Finding } from './finding.ts'

const check = checkNamed('Addresses')

/** Whether the addresses of the platform are of a kind that the bridge calls. Test connection calls them. */
export function checkAddresses({ connection, platform, callbackProblem, apiProblem }: SetupFacts): readonly Finding[] {
    const tells = Object.values(platform.messages).some(({ channel }) => channel === 'callback')
    return [
        ...addressed(
            'Callback URL',
            connection.callbackUrl,
            callbackProblem,
            tells && 'what people do is not told to the platform',
        ),
        ...addressed(
            'API base URL',
            connection.apiBaseUrl,
            apiProblem,
            platform.inquiry !== undefined && 'there are no comments, no resync and no backfill',
        ),
    ]
}

function addressed(at: string, url: string, problem: string, without: string | false): readonly Finding[] {
    if (url === '')
        return without === false ? [] : [check.warning(at, `is empty: ${without}`, 'Fill it in, unless that is meant.')]
    if (problem !== '')
        return [check.error(at, `cannot be called: ${problem}`, 'Correct it; it has to begin with https://.')]
    return [check.ok(at, `may be called: ${hostOf(url)}`)]
}

/** The rest of an address may hold what is nobody else's business. */
const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? ''
