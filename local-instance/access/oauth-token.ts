import { randomBytes } from 'node:crypto'
import type { Engine } from '../engine.ts'
import { beginRecord, dateTimeText, newSysId, type TableRecord } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { insertRow, readRecord } from '../records/store.ts'

const TABLE = 'oauth_credential'
const SYS_ID_BYTES = 16
const SECRET_BYTES = 48

type TokenType = 'access_token' | 'refresh_token'

/** A token that is still good, as `oauth_credential` keeps it. */
export interface Token {
    readonly sysId: string
    readonly text: string
    readonly type: TokenType
    /** sys_id of the `oauth_entity` that it was given to. */
    readonly clientId: string
    readonly userId: string
    readonly secondsLeft: number
}

/** "Access requests made within the access token expiration time always return the current access token." */
export function currentToken(engine: Engine, client: TableRecord, userId: string, type: TokenType): Token {
    const now = dateTimeText(engine.clock.now())
    const where = '"peer" = ? AND "user" = ? AND "type" = ? AND "expires" > ?'
    const [known] = findRows(engine, TABLE, where, [client.values.sys_id ?? null, userId, type, now])
    return (known && tokenWithId(engine, String(known.sys_id))) ?? newToken(engine, client, userId, type)
}

/** The token with this text; undefined when there is none or its time is over. */
export function findToken(engine: Engine, text: string): Token | undefined {
    const sysId = Buffer.from(text, 'base64url').subarray(0, SYS_ID_BYTES).toString('hex')
    const token = tokenWithId(engine, sysId)
    return token?.text === text ? token : undefined
}

/** "The token in this request is marked as expired" (t_RevokeOAuthToken.md). */
export function endToken(engine: Engine, { sysId }: Token): void {
    const now = dateTimeText(engine.clock.now())
    engine.sql.run(`UPDATE "${TABLE}" SET "expires" = ? WHERE "sys_id" = ?`, [now, sysId])
}

function tokenWithId(engine: Engine, sysId: string): Token | undefined {
    const { values } = readRecord(engine, TABLE, sysId) ?? {}
    const text = values?.token && engine.vault.open(values.token)
    if (!values || !text) return undefined
    const secondsLeft = Math.floor(
        (Date.parse(`${String(values.expires).replace(' ', 'T')}Z`) - engine.clock.now()) / 1000,
    )
    if (!(secondsLeft > 0)) return undefined
    return {
        sysId,
        text,
        type: values.type as TokenType,
        clientId: values.peer ?? '',
        userId: values.user ?? '',
        secondsLeft,
    }
}

const LIFESPAN: Readonly<Record<TokenType, { column: string; otherwise: number }>> = {
    access_token: { column: 'access_token_lifespan', otherwise: 1800 },
    refresh_token: { column: 'refresh_token_lifespan', otherwise: 8_640_000 },
}

/** 86 characters, as the documentation's examples have; the first of them lead to the record. */
function newToken(engine: Engine, client: TableRecord, userId: string, type: TokenType): Token {
    const model = engine.dictionary.table(TABLE)
    if (!model) throw new Error(`The table ${TABLE} is missing`)
    const sysId = newSysId()
    const text = Buffer.concat([Buffer.from(sysId, 'hex'), randomBytes(SECRET_BYTES)]).toString('base64url')
    const { column, otherwise } = LIFESPAN[type]
    const secondsLeft = Number(client.values[column] ?? otherwise)
    const clientId = client.values.sys_id ?? ''
    const record = beginRecord(model)
    Object.assign(record.values, {
        ...{
            sys_id: sysId,
            name: client.values.name,
            type,
            token: engine.vault.seal(text),
            user: userId,
            peer: clientId,
        },
        expires: dateTimeText(engine.clock.now() + secondsLeft * 1000),
        sys_created_on: dateTimeText(engine.clock.now()),
        scopes: 'useraccount',
    })
    insertRow(engine, record)
    return { sysId, text, type, clientId, userId, secondsLeft }
}
