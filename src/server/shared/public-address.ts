import { checkAddress } from './address.ts'
import { fail, ok, type Result } from './result.ts'

/** A host by its name, on the usual port; no login, no fragment, nothing that another reader may take for another host. */
const PUBLIC = /^https:\/\/([a-z0-9.-]{1,253})(?::443)?(?:[/?][A-Za-z0-9\-._~!$&'()*+,;=:%/?]*)?$/i
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
/** An address in digits, whatever its base, ends in a label that begins with a digit; a name never does. */
const TOP_LABEL = /^[a-z][a-z0-9-]*$/i
/** Names that lead into a network, or to what a cloud tells its own machines. */
const INNER = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'localdomain', 'arpa']

/**
 * Whether a platform may have us send to an address that it names itself: https to a host that an admin listed, never
 * into the network of this instance. `allowed` holds host names, or `*.example.com` for all below one.
 */
export function checkPublicAddress(url: string, allowed: string, allowHttpLoopback: boolean): Result<string, string> {
    const host = allowHttpLoopback && /^http:/i.test(url) ? loopbackHost(url) : publicHost(url)
    if (!host.ok) return host
    const isAllowed = listed(allowed).some((one) =>
        one.startsWith('*.') ? host.value.endsWith(one.slice(1)) : host.value === one,
    )
    return isAllowed
        ? ok(url)
        : fail(`an address of a host that an admin listed under Allowed hosts, which ${host.value} is not`)
}

const listed = (allowed: string): readonly string[] =>
    allowed
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean)

/** What somebody listed that is the name of no host, a whole address for instance; undefined = nothing. */
export const notHost = (allowed: string): string | undefined =>
    listed(allowed).find((one) => !/^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^\[::1\]$/.test(one))

function publicHost(url: string): Result<string, string> {
    const host = PUBLIC.exec(url)?.[1]?.toLowerCase()
    if (host === undefined)
        return fail('an https address of a host by its name, on port 443, without login and fragment')
    const labels = host.split('.')
    const isName =
        labels.length > 1 &&
        labels.every((label) => LABEL.test(label)) &&
        TOP_LABEL.test(labels[labels.length - 1] ?? '')
    if (!isName) return fail('an address of a host by its public name, not by digits')
    return INNER.includes(labels[labels.length - 1] ?? '')
        ? fail('an address outside of the network of this instance')
        : ok(host)
}

/** For a demo on one machine. */
function loopbackHost(url: string): Result<string, string> {
    const checked = checkAddress(url, 'it', true)
    const host = /^http:\/\/(\[::1\]|[^/:?#]+)/i.exec(url)?.[1]
    return checked.ok && host !== undefined ? ok(host.toLowerCase()) : fail('an https address')
}
