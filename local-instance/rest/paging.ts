import type { HttpRequest } from '../http/messages.ts'

const DEFAULT_LIMIT = 10_000

/** The part of a list that a request asks for. */
export interface Paging {
    readonly limit: number
    readonly offset: number
    readonly wantsCount: boolean
    readonly wantsLinks: boolean
}

/** Undefined where limit or offset are no whole numbers. */
export function readPaging(parameters: URLSearchParams): Paging | undefined {
    const limit = Number(parameters.get('sysparm_limit') ?? DEFAULT_LIMIT)
    const offset = Number(parameters.get('sysparm_offset') ?? 0)
    if (![limit, offset].every((number) => Number.isInteger(number) && number >= 0)) return undefined
    return {
        limit,
        offset,
        wantsCount: parameters.get('sysparm_no_count') !== 'true',
        wantsLinks: parameters.get('sysparm_suppress_pagination_header') !== 'true',
    }
}

/** `X-Total-Count` and `Link`; without a count nobody knows where the list ends. */
export function pagingHeaders(request: HttpRequest, paging: Paging, total: number | undefined): Record<string, string> {
    return {
        ...(total === undefined ? {} : { 'x-total-count': String(total) }),
        ...(paging.wantsLinks ? { link: links(request, paging, total).join(',') } : {}),
    }
}

function links(request: HttpRequest, { limit, offset }: Paging, total = Infinity): string[] {
    const to = (start: number, rel: string): string => {
        const parameters = new URLSearchParams(request.query)
        parameters.set('sysparm_offset', String(start))
        return `<${request.origin}${request.path}?${parameters.toString()}>;rel="${rel}"`
    }
    const result = [to(0, 'first')]
    if (offset > 0) result.push(to(Math.max(0, offset - limit), 'prev'))
    if (offset + limit < total) result.push(to(offset + limit, 'next'))
    if (limit > 0 && Number.isFinite(total)) result.push(to(Math.floor(Math.max(0, total - 1) / limit) * limit, 'last'))
    return result
}
