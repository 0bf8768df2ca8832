import { strToU8, zipSync } from 'fflate'
import type { Answer, InstanceClient } from './client.ts'

export interface PackagedFields {
    readonly sys_id: string
    readonly [field: string]: string
}

/** A tiny installable package: records by folder and table. */
export type PackageContents = Readonly<Record<string, readonly (readonly [table: string, fields: PackagedFields])[]>>

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

function recordXml(table: string, fields: PackagedFields): string {
    const elements = Object.entries(fields).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
    return `<?xml version="1.0"?><record_update table="${table}"><${table} action="INSERT_OR_UPDATE">${elements.join('')}</${table}></record_update>`
}

/** Uploads a package to the endpoint that `now-sdk install` uses. */
export function installZip(admin: InstanceClient, contents: PackageContents): Promise<Answer> {
    const files = Object.entries(contents).flatMap(([folder, records]) =>
        records.map(([table, fields]): [string, Uint8Array] => [
            `${folder}/${table}_${fields.sys_id}.xml`,
            strToU8(recordXml(table, fields)),
        ]),
    )
    const zip = zipSync(Object.fromEntries(files))
    return admin.upload('/sn_appclient_upload_processor.do', zip)
}
