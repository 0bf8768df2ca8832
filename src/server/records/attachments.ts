import type { Result } from '../shared/result.ts'

/** Files of records. */
export interface Attachments {
    /** The sys_id of the file of a record with this name; undefined = it has none. */
    find(table: string, sysId: string, fileName: string): string | undefined
    /** Stores a text as UTF-8 with a record that exists; its sys_id, or why it was not stored. */
    write(file: NewFile): Result<string, NotStored>
    /** Its text; undefined when there is no such file. Only of a file that is ASCII: the platform names no other charset. */
    read(sysId: string): string | undefined
    remove(sysId: string): void
}

export interface NewFile {
    readonly table: string
    readonly sysId: string
    readonly fileName: string
    readonly contentType: string
    readonly content: string
}

export interface NotStored {
    /** By the settings of the instance: the same again is of no use. */
    readonly isRefused: boolean
    readonly reason: string
}
