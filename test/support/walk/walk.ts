import { aboutCase, type AisocEventType } from '../aisoc/samples.ts'
import { startAisocPeer, type AisocPeer } from '../aisoc/peer.ts'
import type { AisocEvent, EventAnswer } from '../aisoc/event.ts'
import { startWalker, type Walker } from './walker.ts'

/** What is walked through, and how its time passes. */
export interface Walk {
    readonly chromium: string
    readonly url: string
    /** Waits for what is due; after that many seconds. */
    readonly pass: (seconds: number) => Promise<void>
    /** Folder for pictures of each step. */
    readonly pictures?: string | undefined
}

const T = 'x_aigov_bridge_'
const CONNECTION = `${T}connection`
const USER = { name: 'walk.integration', password: 'integration' }
const CASES = ['5a0c6f1e-0000-4000-8000-000000000001', '5a0c6f1e-0000-4000-8000-000000000002'] as const

interface Step extends Walk {
    readonly admin: Walker
    readonly peer: AisocPeer
    /** AiSOC sends an event; it signs with the secret that was agreed last. */
    send(event: AisocEvent, secret: string): Promise<EventAnswer>
}

/**
 * An admin's first day, in a browser only, from an empty instance: connects AiSOC, releases what parked, rotates the
 * secret, works an incident, and lives through an outage. What the platform does, its stand-in does. Each step fails
 * when its page does not say what it should; the names of the steps are told as they are done.
 */
export async function walk(options: Walk, done: (step: string) => void = () => undefined): Promise<void> {
    const peer = await startAisocPeer()
    const admin = await startWalker(options)
    const send: Step['send'] = (event, secret) =>
        peer.sendEvent(`${options.url}/api/${T.slice(0, -1)}/v1/events/walk-aisoc`, event, {
            ...{ secret, basic: { username: USER.name, password: USER.password } },
            ...(connector && { connectorId: connector.id }),
        })
    const connector = peer.addConnector()
    const step: Step = { ...options, admin, peer, send }
    try {
        for (const part of [
            logIn,
            makeUser,
            (it: Step) => connect(it, connector.id),
            park,
            release,
            rotate,
            resolve,
            breakPeer,
            mend,
            widths,
        ]) {
            await part(step)
            done(part.name || 'connect')
        }
    } catch (error) {
        await admin.picture('failed')
        throw error
    } finally {
        await admin.close()
        await peer.close()
    }
}

async function logIn({ admin }: Step): Promise<void> {
    await admin.open('/login.do')
    await admin.fill('user_name', 'admin')
    await admin.fill('user_password', 'admin')
    await admin.press('Log in')
    await admin.picture('home')
    await admin.open('/sys_properties.do?sysparm_query=name%3Dx_aigov_bridge.allow_http_loopback')
    await admin.fill('sys_properties.value', 'true')
    await admin.press('Update')
}

async function makeUser({ admin }: Step): Promise<void> {
    await admin.open('/sys_user.do?sys_id=-1')
    await admin.fill('sys_user.user_name', USER.name)
    await admin.fill('sys_user.first_name', 'Walk')
    await admin.fill('sys_user.last_name', 'Integration')
    await admin.fill('sys_user.user_password', USER.password)
    await admin.press('Submit')
    await admin.open('/sys_user_has_role.do?sys_id=-1')
    await admin.refer('sys_user_has_role.user', 'Walk Integration')
    await admin.refer('sys_user_has_role.role', `${T.slice(0, -1)}.integration`)
    await admin.press('Submit')
}

async function connect({ admin, peer }: Step, connectorId: string): Promise<void> {
    const { token } = peer.addToken({ hmacSecret: 'callback-secret' })
    await admin.open(`/${CONNECTION}.do?sys_id=-1`)
    await admin.fill(`${CONNECTION}.name`, 'walk-aisoc')
    await admin.fill(`${CONNECTION}.platform`, 'aisoc')
    await admin.refer(`${CONNECTION}.integration_user`, 'Walk Integration')
    await admin.fill(`${CONNECTION}.signing_secret`, 'first-secret')
    await admin.fill(`${CONNECTION}.callback_url`, peer.inboxUrl('{token}', connectorId))
    await admin.fill(`${CONNECTION}.callback_token`, token)
    await admin.fill(`${CONNECTION}.callback_secret`, 'callback-secret')
    await admin.fill(`${CONNECTION}.api_base_url`, peer.url)
    await admin.fill(`${CONNECTION}.auth_type`, 'bearer')
    await admin.fill(`${CONNECTION}.credential`, peer.addApiKey().key)
    await admin.press('Save')
    await admin.picture('connection')
}

const about = (type: AisocEventType, caseId: string): AisocEvent => ({
    ...aboutCase(type, caseId),
    id: `${type}-${caseId}`,
})

/** An event about a case that has no incident here. */
async function park({ admin, peer, pass, send }: Step): Promise<void> {
    peer.addCase({ id: CASES[0] })
    const answer = await send(about('case.status_changed', CASES[0]), 'first-secret')
    if (answer.status !== 202) throw new Error(`${answer.status} ${answer.text}`)
    await pass(1)
    await admin.open(`/${T}event_list.do?sysparm_query=state%3Dparked`)
    await expectText(admin, CASES[0])
    await admin.picture('parked')
}

/** A mapping row says that such an event opens one. */
async function release({ admin, peer, pass, url }: Step): Promise<void> {
    const mapping = `${T}event_mapping`
    await admin.open(`/${mapping}.do?sys_id=-1`)
    await admin.fill(`${mapping}.platform`, 'aisoc')
    await admin.fill(`${mapping}.event_type`, 'case.status_changed')
    await admin.fill(`${mapping}.operation`, 'open_incident')
    await admin.fill(`${mapping}.order`, '10')
    await admin.fill(`${mapping}.fields.name`, 'short_description')
    await admin.fill(`${mapping}.fields.value`, '{{ data.case.title }}')
    await admin.picture('mapping')
    await admin.press('Submit')
    await pass(30)
    await admin.open(`/${T}event_list.do`)
    await expectText(admin, 'Processed')
    await admin.picture('released')
    // AiSOC asks for the receipt of what was only accepted, and links the incident to its case.
    const authorization = `Basic ${Buffer.from(`${USER.name}:${USER.password}`).toString('base64')}`
    const path = `/api/${T.slice(0, -1)}/v1/events/walk-aisoc/case.status_changed-${CASES[0]}`
    const receipt = await fetch(url + path, { headers: { authorization } })
    peer.linkFromAnswer(about('case.created', CASES[0]), await receipt.json())
}

async function rotate({ admin, peer, pass, send }: Step): Promise<void> {
    await admin.open(`/${CONNECTION}.do?sysparm_query=name%3Dwalk-aisoc`)
    await admin.confirm('Rotate signing secret')
    const secret = /never again: ([0-9a-f]+)/.exec(await admin.text())?.[1] ?? ''
    await admin.picture('rotated')
    peer.addCase({ id: CASES[1] })
    const refused = await send(about('case.created', CASES[1]), 'a-wrong-secret')
    const taken = await send(about('case.created', CASES[1]), secret)
    if (refused.status !== 401 || taken.status !== 201)
        throw new Error(`${refused.status} ${taken.status} ${taken.text}`)
    await pass(1)
}

const openIncident = (admin: Walker, caseId: string): Promise<void> =>
    admin.open(`/incident.do?sysparm_query=correlation_id%3Daisoc:${caseId}`)

async function resolve({ admin, pass, peer }: Step): Promise<void> {
    await openIncident(admin, CASES[0])
    await admin.refer('incident.assigned_to', 'System Administrator')
    await admin.fill('incident.state', '6')
    await admin.fill('incident.close_code', 'Solution provided')
    await admin.fill('incident.close_notes', 'The host was rebuilt.')
    await admin.picture('incident')
    await admin.press('Save')
    await pass(5)
    if (peer.requests.length === 0) throw new Error('AiSOC was not told')
    await admin.open(`/${T}message_list.do`)
    await expectText(admin, 'Delivered')
    await admin.picture('delivered')
}

/** Somebody revoked the inbox token: faults on two records open the circuit. */
async function breakPeer({ admin, peer, pass }: Step): Promise<void> {
    peer.fail({ status: 404, times: Infinity })
    for (const caseId of CASES) {
        await openIncident(admin, caseId)
        await admin.fill('incident.state', '2')
        await admin.press('Save')
        await pass(5)
    }
    await pass(60)
    await admin.open(`/${T}circuit_list.do`)
    await expectText(admin, 'Open')
    await admin.picture('circuit')
}

/** What was held goes out by itself; what AiSOC refuses is dead, until somebody looks at it and sends it again. */
async function mend({ admin, peer, pass }: Step): Promise<void> {
    peer.heal()
    await pass(1800)
    await admin.open(`/${T}circuit_list.do`)
    await expectText(admin, 'Closed')
    peer.fail({ status: 422, times: 1 })
    await openIncident(admin, CASES[1])
    await admin.fill('incident.state', '3')
    await admin.press('Save')
    await pass(5)
    await admin.open(`/${T}message_list.do?sysparm_query=state%3Ddead`)
    await admin.page.locator('main table.list tbody a').click()
    await admin.page.waitForNavigation()
    await admin.picture('dead')
    await admin.press('Redeliver')
    await pass(60)
    await admin.open(`/${T}message_list.do?sysparm_query=stateNOT%20INdelivered,superseded,dead`)
    await expectText(admin, 'No records to display')
    await admin.open(`/${CONNECTION}.do?sysparm_query=name%3Dwalk-aisoc`)
    await admin.picture('mended')
}

/** On a usual screen every column of a list is in sight, however long ids and texts are. */
async function widths({ admin }: Step): Promise<void> {
    await admin.page.setViewport({ width: 1400, height: 860 })
    for (const table of ['event', 'message', 'external_ref', 'attempt', 'connection', 'event_mapping']) {
        await admin.open(`/${T}${table}_list.do`)
        const hidden = await admin.page.$eval('.scroll', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        await admin.picture(`list-${table}`)
        if (hidden > 0) throw new Error(`${hidden} pixels of the list of ${table} are out of sight`)
    }
}

async function expectText(admin: Walker, text: string): Promise<void> {
    const found = await admin.page.$eval('main', (main) => (main as unknown as { innerText: string }).innerText)
    if (!found.includes(text)) throw new Error(`“${text}” is not on ${admin.page.url()}:\n${found}`)
}
