import type { SecretName } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import type { Platform } from '../platforms/platform.ts'
import type { TableAccess } from '../records/reference.ts'
import type { SecretForm } from '../signature/scheme.ts'

/** All that the setup check looks at: gathered first, judged afterwards. */
export interface SetupFacts {
    readonly now: number
    readonly instanceName: string
    readonly connection: Connection
    readonly platform: Platform
    /** Undefined: no user of this sys_id. */
    readonly user: UserFacts | undefined
    /** Names of other active connections that have the same user. */
    readonly sharers: readonly string[]
    readonly secrets: Readonly<Record<SecretName, SecretState>>
    /** URLs of webhook subscriptions whose secret cannot be decrypted here. */
    readonly unreadableSubscriptions: readonly string[]
    /** The form that the signing secret must have; undefined = the scheme is not known. */
    readonly signingForm: SecretForm | undefined
    readonly isSigningSecretFormed: boolean
    /** Headers by which the envelope says what an event is, and that are not signed. */
    readonly unsignedHeaders: readonly string[]
    readonly isCallbackSecretFormed: boolean
    readonly allowsHttpLoopback: boolean
    /** Why the callback URL and the API cannot be called; empty = they can, or are not given. */
    readonly callbackProblem: string
    readonly apiProblem: string
    /** Whether the instance computes a known signature, with text beyond ASCII, as everybody else does. */
    readonly isMacRight: boolean
    readonly newestEvent: Arrival | undefined
    readonly jobs: readonly JobFacts[]
    readonly tables: readonly TableFacts[]
    /** The table that an admin named for compliance tasks; undefined = none is named. */
    readonly complianceTable: Pick<TableFacts, 'table' | 'access'> | undefined
    /** Undefined: they could not be read. */
    readonly privileges: readonly string[] | undefined
    /** `table operation`, as the app needs them. */
    readonly neededPrivileges: readonly string[]
    readonly mapping: MappingFacts
    /** Undefined: the mapping tells nothing of configuration items. */
    readonly cis: CiFacts | undefined
    /** Why its parked events wait, each reason once. */
    readonly parkedReasons: readonly string[]
}

/** `unreadable`: something is stored and this instance cannot decrypt it, as after a clone. */
export type SecretState = 'empty' | 'usable' | 'unreadable'

export interface UserFacts {
    readonly userName: string
    readonly active: boolean
    readonly lockedOut: boolean
    readonly webServiceOnly: boolean
    /** Undefined: they could not be read. */
    readonly roles: readonly string[] | undefined
}

export interface Arrival {
    readonly number: string
    readonly occurredAt: number
    readonly receivedAt: number
}

export interface JobFacts {
    readonly job: string
    /** Undefined = never. */
    readonly completedAt: number | undefined
}

export interface TableFacts {
    readonly table: string
    readonly access: TableAccess
    /** The table that is used where this one cannot be; empty = none. */
    readonly standIn: string
    /** Fields that the mapping writes and the table does not have. */
    readonly missingFields: readonly string[]
    readonly missingChoices: readonly MissingChoice[]
}

/** A value that the mapping writes and its field does not offer. */
export interface MissingChoice {
    readonly field: string
    /** Where the value comes from, in words. */
    readonly said: string
}

export interface CiFacts {
    /** Whether the class that the connection names is there. */
    readonly isClassThere: boolean
    /** What the instance lists as sources; none = they could not be read. */
    readonly sources: readonly string[]
}

export interface MappingFacts {
    /** Event types of the platform that no active row is for. */
    readonly unmappedTypes: readonly string[]
    /** How many active rows there are for the connection. */
    readonly rows: number
    /** Rows whose condition or templates cannot be read, with the reason. */
    readonly broken: readonly string[]
    /** Value maps that templates name and that have no active row. */
    readonly missingMaps: readonly string[]
}
