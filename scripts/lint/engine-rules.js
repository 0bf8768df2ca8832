// What the server engine (ES12 mode, release Australia) refuses, after ServiceNow's feature support matrix:
// https://www.servicenow.com/docs/r/api-reference/scripts/javascript-engine-feature-support.html
// eslint.config.js applies it to the sources, scripts/audit.ts to the text of the built modules.

const no = (selector, message) => ({ selector, message })
const globals = (names, message) => names.map((name) => ({ name, message }))

const BUILT_IN =
    '/^(Array|RegExp|Function|Promise|Map|Set|Boolean|Number|String|(Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error)$/'
const NEWER_METHOD =
    '/^(findLast|findLastIndex|toSorted|toReversed|toSpliced|withResolvers|fromAsync|isWellFormed|toWellFormed)$/'
const NOT_SCOPED = '/^(log|print|sleep|nowDateTime|now)$/'
const SYS_ID = '/(^|[^0-9a-f])[0-9a-f]{32}([^0-9a-f]|$)/'

/** Disallowed or not supported by the engine: holds for our modules and for bundled libraries. */
const engineSyntax = [
    no(
        `:matches(ClassDeclaration, ClassExpression)[superClass.name=${BUILT_IN}]`,
        'The engine disallows subclassing built-ins: return a tagged problem.',
    ),
    no('PrivateIdentifier', 'The engine has no #private instance members.'),
    no('MethodDefinition[value.async=true]', 'The engine disallows async methods.'),
    no(':function[async=true][generator=true]', 'The engine disallows async generators.'),
    no('ForOfStatement[await=true]', 'The engine disallows for-await.'),
    no('Literal[regex.flags=/[dv]/]', 'The engine has no regular expression flags d and v.'),
    no(`MemberExpression[property.name=${NEWER_METHOD}]`, 'The engine ends at ES2022: this method is newer.'),
    // GlideAggregate has one too.
    no(
        'MemberExpression[object.name=/^(Object|Map)$/][property.name="groupBy"]',
        'The engine ends at ES2022: this method is newer.',
    ),
]

const engineGlobals = globals(
    ['Reflect', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'BigInt64Array', 'BigUint64Array'],
    'The engine disallows it.',
)

/** What our own modules give up beyond that: Glide is synchronous, and the engine is neither Node nor a browser. */
const ownSyntax = [
    no(':function[async=true]', 'Server code is synchronous.'),
    no('AwaitExpression', 'Server code is synchronous.'),
    no(':function[generator=true]', 'The engine disallows most uses of a generator: write the loop.'),
    no('ImportExpression', 'The engine has no dynamic import.'),
    no("MetaProperty[meta.name='new']", 'The engine has no new.target in constructors.'),
]

const ownGlobals = [
    ...globals(
        ['Promise', 'Proxy', 'globalThis', 'Intl'],
        'Server code does without it: the engine has it in part, or in newer releases only.',
    ),
    ...globals(
        ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
        'The engine has no timers.',
    ),
    ...globals(
        ['process', 'Buffer', 'global', 'require', 'module', 'exports', '__dirname', '__filename', 'fetch', 'URL']
            .concat(['URLSearchParams', 'TextEncoder', 'TextDecoder', 'btoa', 'atob', 'crypto', 'structuredClone'])
            .concat(['window', 'document', 'self', 'console', 'performance', 'navigator', 'AbortController']),
        'The engine is neither Node nor a browser.',
    ),
]

const glideSyntax = [
    no("CallExpression[callee.property.name='getRowCount']", 'getRowCount() reads every row: use GlideAggregate.'),
    no(
        `CallExpression[callee.object.name='gs'][callee.property.name=${NOT_SCOPED}]`,
        'Not allowed in a scoped app: gs.info/warn/error/debug, GlideDateTime.',
    ),
    no(
        "CallExpression[callee.object.name='current'][callee.property.name='update']",
        'current.update() runs the rules again: write through the hub.',
    ),
]

const sysIdSyntax = [
    no(`Literal[value=${SYS_ID}]`, 'A sys_id differs from instance to instance: look the record up.'),
    no(`TemplateElement[value.raw=${SYS_ID}]`, 'A sys_id differs from instance to instance: look the record up.'),
]

/** Rules for any built module, libraries included. */
export const libraryRules = {
    'no-restricted-syntax': ['error', ...engineSyntax],
    'no-restricted-globals': ['error', ...engineGlobals],
    'no-eval': 'error',
    'no-new-func': 'error',
}

/** Rules for our own modules; the sources may add more syntax to them. */
export const moduleRules = (...moreSyntax) => ({
    ...libraryRules,
    'no-restricted-syntax': ['error', ...engineSyntax, ...ownSyntax, ...sysIdSyntax, ...moreSyntax],
    'no-restricted-globals': ['error', ...engineGlobals, ...ownGlobals],
    'no-proto': 'error',
    'no-labels': 'error',
    'prefer-rest-params': 'error',
})

export const noThrow = no('ThrowStatement', 'Steps do not throw: return a tagged problem.')
export const glideMisuse = glideSyntax
export const comparedElsewhere = no(
    'CallExpression[callee.property.name=/^(addQuery|addEncodedQuery|addOrCondition|addCondition)$/]',
    'A value of a payload may be a script to the platform: compare by where.ts.',
)
export const typesOnly = [
    no('Program > ExportNamedDeclaration[exportKind="value"]', 'hub.ts holds types only.'),
    no('Program > :matches(VariableDeclaration, FunctionDeclaration, ClassDeclaration)', 'hub.ts holds types only.'),
]
