import type { Engine, LogLevel, SessionMessage } from '../engine.ts'
import { dateTimeText, newSysId } from '../records/record.ts'
import { readProperty } from '../records/properties.ts'
import { readRecord } from '../records/store.ts'
import { queueEvent, type QueuedEvent } from '../scheduler/events.ts'
import { dateRanges } from './time/ranges.ts'
import { strictMembers } from './strict-members.ts'

/** The scoped `gs` (GlideSystem). Members that it does not have here are errors with a name. */
export function createGs(engine: Engine, scope: string): Readonly<Record<string, unknown>> {
    const log =
        (level: LogLevel) =>
        (message: unknown, ...values: unknown[]) =>
            engine.log(level, substitute(String(message), values), scope)
    const tell =
        (type: SessionMessage['type']) =>
        (message: unknown): void =>
            void engine.messages.push({ type, text: asText(message) })
    const members: Record<string, unknown> = {
        ...dateRanges(() => engine.clock.now()),
        ...sessionMembers(engine),
        debug: log('debug'),
        info: log('info'),
        warn: log('warn'),
        error: log('error'),
        addInfoMessage: tell('info'),
        addErrorMessage: tell('error'),
        getErrorMessages: () => engine.messages.filter(({ type }) => type === 'error').map(({ text }) => text),
        generateGUID: () => newSysId(),
        getProperty: (name: string, otherwise: unknown = null) => readProperty(engine, name) ?? otherwise,
        tableExists: (name: string) => engine.dictionary.table(name) !== undefined,
        getMessage: (id: string, values: readonly unknown[] = []) => substitute(String(id), [...values]),
        base64Decode: (text: string) => Buffer.from(text, 'base64').toString('utf8'),
        base64Encode: (text: string) => Buffer.from(text, 'utf8').toString('base64'),
        eventQueue: (name: string, record: QueuedRecord | null, parm1: unknown, parm2: unknown) =>
            queueEvent(engine, { name, ...aboutRecord(record), parm1: asText(parm1), parm2: asText(parm2) }, scope),
        nil: (value: unknown) => value === null || value === undefined || asText(value) === '',
        nowDateTime: () => {
            if (scope !== 'global') throw new Error(`Function nowDateTime is not allowed in scope ${scope}`)
            return dateTimeText(engine.clock.now())
        },
        getCurrentScopeName: () => scope,
    }
    return strictMembers('gs', members)
}

/** The GlideRecord that an event is about. */
interface QueuedRecord {
    getTableName(): string
    getUniqueValue(): string | null
}

const aboutRecord = (record: QueuedRecord | null): Pick<QueuedEvent, 'table' | 'instance'> => ({
    table: record?.getTableName() ?? '',
    instance: record?.getUniqueValue() ?? '',
})

/** Who asks, and how. */
const sessionMembers = (engine: Engine): Readonly<Record<string, unknown>> => ({
    getUserID: () => engine.session.userId,
    getUserName: () => engine.session.userName,
    getUserDisplayName: () => userDisplayName(engine),
    hasRole: (role: string) => engine.session.roles.has('admin') || engine.session.roles.has(role),
    isInteractive: () => false,
    isLoggedIn: () => engine.session.userId !== 'guest',
    isMobile: () => false,
})

/** The name field of the user. */
function userDisplayName(engine: Engine): string {
    return readRecord(engine, 'sys_user', engine.session.userId)?.values.name ?? engine.session.userName
}

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** `{0}` … are replaced by the values, as documented for gs.info and its kin. */
const substitute = (message: string, values: readonly unknown[]): string =>
    message.replace(/\{(\d)\}/g, (mark, index) =>
        Number(index) < values.length ? asText(values[Number(index)]) : mark,
    )
