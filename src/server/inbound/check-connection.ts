import type { Hub } from '../hub.ts'
import type { AuthType, Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import { checkAddress } from '../shared/address.ts'
import { notHost } from '../shared/public-address.ts'
import { schemeNamed } from '../signature/index.ts'
import type { SecretForm } from '../signature/scheme.ts'

/** A connection as somebody is about to save it. */
export interface ConnectionDraft {
    readonly sysId: string
    readonly name: string
    readonly platform: string
    readonly signatureHeader: string
    readonly envelope: string
    readonly callbackUrl: string
    readonly apiBaseUrl: string
    readonly allowedHosts: string
    readonly mode: string
    readonly processing: string
    readonly authType: string
    readonly signatureScheme: string
    readonly secretForm: string
}

/** What is wrong with it, for the person who saves it; undefined = nothing. */
export const problemOf = (draft: ConnectionDraft, hub: Hub): string | undefined =>
    problemOfName(draft, hub) ?? problemOfSettings(draft) ?? problemOfChoices(draft) ?? problemOfAddresses(draft, hub)

function problemOfName({ sysId, name }: ConnectionDraft, hub: Hub): string | undefined {
    if (!/^[a-z0-9-]{1,40}$/.test(name))
        return 'Name: lower-case letters, digits and dashes only, at most 40. It is the last part of the URL.'
    const known = hub.connections.byId(sysId)
    if (known?.lastEventAt !== undefined && known.name !== name)
        return `Name: events came under ${known.name} already, their sender knows no other. Make a new connection.`
    const holder = hub.connections.byName(name)
    return holder && holder.sysId !== sysId ? `Name: there is a connection ${name} already.` : undefined
}

function problemOfSettings({ platform: id, signatureHeader, envelope }: ConnectionDraft): string | undefined {
    const platform = platformOf(id)
    if (!platform) return `Platform: this version does not know ${id === '' ? 'an empty one' : id}.`
    if (!/^[\w-]*$/.test(signatureHeader)) return 'Signature header: the name of a header, such as X-Signature.'
    const problem = platform.layoutProblem?.(envelope)
    return problem && `${problem.path} must be ${problem.expected}.`
}

const MODES: readonly Connection['mode'][] = ['live', 'dry_run', 'paused']
const PROCESSINGS: readonly Connection['processing'][] = ['immediate', 'queued']
const AUTH_TYPES: readonly AuthType[] = ['none', 'basic', 'bearer', 'oauth2', 'api_key']
const SECRET_FORMS: readonly SecretForm[] = ['text', 'base64', 'whsec']

/** The Table API lets any word pass for a choice: mistyped, a pause would be none. */
function problemOfChoices({ signatureScheme, ...draft }: ConnectionDraft): string | undefined {
    if (!['', 'none'].includes(signatureScheme) && !schemeNamed(signatureScheme))
        return `Signature scheme: this version does not know ${signatureScheme}.`
    return (
        problemOfChoice('Mode', draft.mode, MODES) ??
        problemOfChoice('Processing', draft.processing, PROCESSINGS) ??
        problemOfChoice('API login', draft.authType, AUTH_TYPES) ??
        problemOfChoice('Form of the secret', draft.secretForm, SECRET_FORMS)
    )
}

/** Rows of before there was a choice have none. */
const problemOfChoice = (label: string, value: string, known: readonly string[]): string | undefined =>
    value === '' || known.includes(value) ? undefined : `${label}: one of ${known.join(', ')}, not ${value}.`

/** Said now, and not when the first message stays in the outbox. */
function problemOfAddresses({ callbackUrl, apiBaseUrl, allowedHosts }: ConnectionDraft, hub: Hub): string | undefined {
    return (
        problemOfAddress('Callback URL', callbackUrl.replace('{token}', 'token'), hub) ??
        problemOfAddress('API base URL', apiBaseUrl, hub) ??
        problemOfHosts(allowedHosts)
    )
}

/** A whole address in the list would match no host, and every webhook would be refused. */
function problemOfHosts(allowedHosts: string): string | undefined {
    const other = notHost(allowedHosts)
    return other === undefined
        ? undefined
        : `Allowed hosts: ${other} is not the name of a host. Fill in names such as hooks.example.com or *.example.com.`
}

function problemOfAddress(label: string, url: string, hub: Hub): string | undefined {
    if (url === '') return undefined
    const checked = checkAddress(url, 'it', hub.allowsHttpLoopback())
    if (checked.ok) return undefined
    return `${label}: ${checked.problem}. Fill in an address such as https://platform.example.com, or leave it empty.`
}
