import { isObject } from '../shared/decode.ts'

/** Of the answer to a question: what the platform had been told when it gave it. Undefined for any other event. */
export const askedAfter = (body: unknown): string | undefined =>
    isObject(body) && typeof body.asked_after === 'string' ? body.asked_after : undefined
