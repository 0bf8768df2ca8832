import { notEmulated, type Engine } from '../engine.ts'
import { CertificateEncryption, GlideDigest, secureRandom } from './crypto.ts'
import { createGs } from './gs.ts'
import { identificationEngine } from './identification-engine.ts'
import { AggregateRecord } from './record/aggregate-record.ts'
import { glideRecordClass } from './record/glide-record.ts'
import { SecureRecord } from './record/secure-record.ts'
import { restMessageClass } from './rest-message.ts'
import { ServiceError, namedServiceErrors } from './service-error.ts'
import { strictMembers } from './strict-members.ts'
import { sysAttachmentClass } from './sys-attachment.ts'
import { timeClasses } from './time/time-classes.ts'

/** What scripts and modules of one scope see of the platform. */
export interface GlideApi {
    /** Global variables of scripts (rules, REST resources, script actions, jobs). */
    readonly globals: Readonly<Record<string, unknown>>
    /** What `import … from '@servicenow/glide…'` gives a module. */
    module(specifier: string): Readonly<Record<string, unknown>>
}

/** Sends a request and waits for the answer. */
export type SendRequest = (request: OutboundHttpRequest) => OutboundHttpAnswer

export interface OutboundHttpRequest {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly timeoutMs: number
}

export interface OutboundHttpAnswer {
    /** 0 when no answer came. */
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /** Empty when an answer came. */
    readonly errorMessage: string
    readonly timedOut: boolean
}

export function createGlideApi(engine: Engine, scope: string, send: SendRequest): GlideApi {
    const root = {
        gs: createGs(engine, scope),
        GlideRecord: glideRecordClass(engine, scope),
        GlideRecordSecure: glideRecordClass(engine, scope, SecureRecord),
        GlideAggregate: glideRecordClass(engine, scope, AggregateRecord),
        ...timeClasses(engine.clock),
        GlideDigest,
        CertificateEncryption,
        GlideSecureRandomUtil: secureRandom,
        GlideSysAttachment: sysAttachmentClass(engine, scope),
    }
    const namespaces: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
        sn_ws: { RESTMessageV2: restMessageClass(engine, send) },
        sn_ws_err: { ServiceError, ...namedServiceErrors },
        sn_ws_int: {},
        sn_cmdb: { IdentificationEngine: identificationEngine(engine, scope) },
    }
    return {
        globals: { ...root, ...strictNamespaces(namespaces) },
        module: (specifier) => {
            const members = specifier === '@servicenow/glide' ? root : namespaces[specifier.split('/')[2] ?? '']
            if (!members) throw notEmulated(`Module ${specifier}`)
            // The code that import statements become asks every module for this mark.
            return strictMembers(specifier, { __esModule: true, ...members })
        },
    }
}

type Namespaces = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const strictNamespaces = (namespaces: Namespaces): Namespaces =>
    Object.fromEntries(Object.entries(namespaces).map(([name, members]) => [name, strictMembers(name, members)]))
