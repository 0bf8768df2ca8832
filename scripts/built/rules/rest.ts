import { each, isTrue } from '../finding.ts'
import type { Rule } from '../finding.ts'
import { textOf } from '../package.ts'
import type { BuiltRecord, Package } from '../package.ts'

/** What a route without an access control of its own gets: everybody with the role snc_internal. */
const DEFAULT_ACL = 'cf9d01d3e73003009d6247e603f6a990'

const isActive = (record: BuiltRecord): boolean => textOf(record, 'active') !== 'false'

const isEndpointAcl = (acl: BuiltRecord): boolean => textOf(acl, 'type') === 'REST_Endpoint' && isActive(acl)

function aclProblem(route: BuiltRecord, pack: Package): string | false {
    if (!isTrue(route, 'requires_acl_authorization')) return 'no access control is asked'
    const ids = textOf(route, 'enforce_acl').split(',').filter(Boolean)
    if (ids.length === 0) return 'it names no access control'
    if (ids.includes(DEFAULT_ACL)) return 'it has the default access control of the platform'
    const own = pack.of('sys_security_acl').filter(isEndpointAcl)
    return !ids.every((id) => own.some((acl) => textOf(acl, 'sys_id') === id)) && 'its access control does not ship'
}

export const restRules: Rule[] = [
    {
        id: 'rest-login',
        title: 'Every REST resource asks for a login',
        source: 'Impact 10522',
        cure: 'authentication: true',
        check: each('sys_ws_operation', (route) => !isTrue(route, 'requires_authentication') && 'it asks for no login'),
    },
    {
        id: 'rest-acl',
        title: 'Every REST resource has an access control of its own',
        source: 'Impact 10522; now-sdk gives a route without enforceAcl the default of the platform',
        cure: 'authorization: true, enforceAcl: [an Acl of this app]',
        check: each('sys_ws_operation', aclProblem),
    },
    {
        id: 'rest-version',
        title: 'Every REST resource has a version in its address',
        source: 'Impact 10303',
        cure: 'version: 1, and versions on the RestApi',
        check: each(
            'sys_ws_operation',
            (route) =>
                !/[/]v\d+[/]/.test(textOf(route, 'operation_uri')) && `no version in ${textOf(route, 'operation_uri')}`,
        ),
    },
    {
        id: 'rest-description',
        title: 'REST services and resources say what they do',
        source: 'Impact 10302',
        cure: 'shortDescription',
        check: (pack) =>
            ['sys_ws_definition', 'sys_ws_operation'].flatMap((table) =>
                each(table, (one) => textOf(one, 'short_description') === '' && 'no short description')(pack),
            ),
    },
    {
        id: 'rest-body',
        title: 'Resources that take a body say which form',
        source: 'scripted-rest-good-practices.md; another form is refused with 415 before our code runs',
        cure: 'consumes',
        check: each('sys_ws_operation', (route) => {
            const takesBody = ['POST', 'PUT', 'PATCH'].includes(textOf(route, 'http_method'))
            return takesBody && textOf(route, 'consumes') === '' && 'no form of body is named'
        }),
    },
]
