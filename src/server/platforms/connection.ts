import type { RecordDefaults } from '../records/connection-defaults.ts'
import type { SecretForm } from '../signature/scheme.ts'

/** One row of `x_aigov_bridge_connection`, without its secrets. */
export interface Connection {
    readonly sysId: string
    readonly name: string
    readonly platform: string
    readonly active: boolean
    /** `dry_run`: events are planned and nothing is written; `paused`: events are kept, nothing is settled or sent. */
    readonly mode: 'live' | 'dry_run' | 'paused'
    readonly processing: 'immediate' | 'queued'
    /** sys_id and user name of the only user who may post its events. */
    readonly integrationUserId: string
    readonly integrationUserName: string
    /** Whether those who sign may post to `/inbox` without a login. */
    readonly signatureOnly: boolean
    /** 0 = no limit. */
    readonly rateLimitPerMinute: number
    /** When it last sent an event, to the minute or so; undefined = never. */
    readonly lastEventAt: number | undefined
    /** The instance that may send; empty = none. A clone brings along the name of another one. */
    readonly armedInstance: string
    /** When a message last arrived, to the minute or so; undefined = never. */
    readonly lastDeliveryAt: number | undefined
    /** Hosts that the platform may have messages sent to, as an admin listed them. */
    readonly allowedHosts: string
    /** May hold `{token}`. */
    readonly callbackUrl: string
    /** Where the platform's own API begins; empty = it has none, or we may not call it. */
    readonly apiBaseUrl: string
    /** How the bridge logs in there; the secret itself is `credential`. */
    readonly authType: AuthType
    /** Of basic login; of an API key the header that takes it. */
    readonly username: string
    /** sys_id of the OAuth Entity Profile by which the platform gets its tokens; empty = none. */
    readonly oauthProfile: string
    /** How many things a backfill may open in a minute. */
    readonly backfillPerMinute: number
    /** The name of a signature scheme; empty = the platform's own, `none` = the login alone counts. */
    readonly signatureScheme: string
    /** The header that the signature stands in; empty = as the scheme has it. */
    readonly signatureHeader: string
    /** Empty = as the scheme has it. */
    readonly secretForm: SecretForm | ''
    /** Until when the previous secrets hold too, in milliseconds; undefined = they do not. */
    readonly previousSecretUntil: number | undefined
    /** The class of configuration items that its things are; empty = as the mapping and the instance have it. */
    readonly ciClass: string
    /** What its new records have where neither it nor the mapping says it. */
    readonly defaults: RecordDefaults
    /** JSON: where the facts of an event stand in the bodies of a platform that the bridge has no code for. */
    readonly envelope: string
    /** The group that is told when something needs a person; empty = nobody is. */
    readonly alertGroupId: string
}

export type AuthType = 'none' | 'basic' | 'bearer' | 'oauth2' | 'api_key'

/** A secret came along with the data of another instance, and its key did not. */
export const unreadable = (secret: string): string =>
    `the ${secret} cannot be read on this instance, as after a clone: press Check setup on the connection`

/** Whether its messages may go out from this instance. */
export const maySend = ({ active, mode, armedInstance }: Connection, instanceName: string): boolean =>
    active && mode === 'live' && armedInstance !== '' && armedInstance === instanceName

/** Its events are kept and wait. */
export const isAtRest = (connection: Connection): boolean => !connection.active || connection.mode === 'paused'
