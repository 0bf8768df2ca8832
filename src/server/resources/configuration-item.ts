import { isObject, name, optional, text, type Decoder } from '../shared/decode.ts'
import { fail, ok } from '../shared/result.ts'
import { textOf } from '../shared/text.ts'
import { bodyOf, reading, type Call } from './call.ts'
import { present } from './levels.ts'

/** Words of platforms for `operational_status`, in lower case; its numbers mean themselves. */
const STATUSES: Readonly<Record<string, string>> = {
    ...{ operational: '1', active: '1', production: '1', 'in production': '1' },
    ...{ 'non-operational': '2', degraded: '2', down: '2', inactive: '2' },
    ...{ 'repair in progress': '3', 'dr standby': '4', ready: '5', retired: '6' },
}

const isKnown = (word: string): boolean => Object.prototype.hasOwnProperty.call(STATUSES, word)

const status: Decoder<string> = (input, path) => {
    const word = textOf(input).trim().toLowerCase()
    const value = /^[1-6]$/.test(word) ? word : isKnown(word) ? STATUSES[word] : undefined
    return value === undefined
        ? fail({ kind: 'invalid', path, expected: `1 to 6 or one of ${Object.keys(STATUSES).join(', ')}` })
        : ok(value)
}

/** Any members, as they go into the attributes. */
const members: Decoder<string> = (input, path) =>
    isObject(input) ? ok(JSON.stringify(input)) : fail({ kind: 'invalid', path, expected: 'an object' })

const score: Decoder<string> = (input, path) =>
    /^\d{1,3}(\.\d+)?$/.test(textOf(input)) && Number(input) <= 100
        ? ok(textOf(input))
        : fail({ kind: 'invalid', path, expected: 'a number from 0 to 100' })

const CI = bodyOf({
    name: name(255),
    type: optional(text(100)),
    owner: optional(text(100)),
    status: optional(status),
    attributes: optional(members),
    external_id: optional(name(200)),
})

/** A type that is the name of a class is one; any other is kept beside the attributes. */
const CLASS = /^cmdb_ci_\w+$/

/** `POST /cis`: the CI of a name, made or found by the identification engine. */
export const postCi: Call = {
    type: 'POST /cis',
    decode: reading(CI, ({ name: ciName, type = '', owner, status: state, attributes, external_id: externalId }) => ({
        externalId,
        entity: ciName,
        steps: [
            {
                operation: 'register_ci',
                fields: present({
                    name: ciName,
                    [CLASS.test(type) ? 'sys_class_name' : 'ci_type']: type === '' ? undefined : type,
                    owned_by: owner,
                    owner,
                    operational_status: state,
                    attributes,
                }),
            },
        ],
    })),
}

const FACTS = bodyOf({
    operational_status: optional(status),
    /** As `POST /cis` calls it. */
    status: optional(status),
    health_score: optional(score),
    last_verified: optional(text(40)),
})

/** A body that says nothing would be answered as if something had been done. */
const STATUS: typeof FACTS = (body, path) => {
    const facts = FACTS(body, path)
    return facts.ok && Object.keys(present({ ...facts.value })).length === 0
        ? fail({
              kind: 'invalid',
              path: 'body',
              expected: 'one with operational_status, health_score or last_verified',
          })
        : facts
}

/** `PATCH /cis/{id}/status`: what a CI is like now. */
export const patchCiStatus: Call = {
    type: 'PATCH /cis/{id}/status',
    decode: reading(STATUS, ({ status: state, operational_status: operational = state, ...others }, id) => ({
        externalId: undefined,
        entity: id,
        steps: [{ operation: 'update_ci', fields: present({ operational_status: operational, ...others }) }],
    })),
}
