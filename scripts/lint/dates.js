// The engine parses ISO texts only: new Date('2026-01-02 03:04:05'), Glide's own form, is invalid there.

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/
const TEXT = 'The engine parses ISO texts only: use shared/time.ts.'

const isIso = (node) => node.type === 'Literal' && typeof node.value === 'string' && ISO.test(node.value)

/** Any member of the type is text, or nothing is known about it. */
function mayBeText(type, checker) {
    const members = type.isUnion() ? type.types : [type]
    return members.some((member) =>
        /^(any|unknown|string)$/.test(checker.typeToString(checker.getBaseTypeOfLiteralType(member))),
    )
}

const noTextDate = {
    meta: { type: 'problem', schema: [] },
    create(context) {
        const services = context.sourceCode.parserServices
        return {
            "CallExpression[callee.object.name='Date'][callee.property.name='parse']"(node) {
                context.report({ node, message: TEXT })
            },
            "NewExpression[callee.name='Date'][arguments.length=1]"(node) {
                const [argument] = node.arguments
                if (isIso(argument) || !services?.program) return
                if (mayBeText(services.getTypeAtLocation(argument), services.program.getTypeChecker()))
                    context.report({ node, message: TEXT })
            },
        }
    },
}

export const dates = { rules: { 'no-text-date': noTextDate } }
