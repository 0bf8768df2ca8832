// Names that say what a thing is: files in kebab-case, and nothing called util, helper or manager.

const KEBAB_FILE = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const EMPTY_WORD = /^(utils?|helpers?|managers?)$/i

const words = (name) => name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
const isEmpty = (name) => words(name).some((word) => EMPTY_WORD.test(word))

function fileProblem(path) {
    const parts = path.split(/[\\/]/)
    const file = parts.at(-1)
    if (!KEBAB_FILE.test(file)) return `Name files in kebab-case: ${file}`
    const vague = parts.find(isEmpty)
    return vague ? `"${vague}" does not say what is in it.` : undefined
}

const file = {
    meta: { type: 'suggestion', schema: [] },
    create: (context) => ({
        Program(node) {
            const path = context.filename.startsWith(context.cwd)
                ? context.filename.slice(context.cwd.length + 1)
                : context.filename
            const message = fileProblem(path)
            if (message) context.report({ node, message, loc: { line: 1, column: 0 } })
        },
    }),
}

const declared = (declaration) =>
    (declaration.declarations ?? [declaration]).map((one) => one.id).filter((id) => id?.type === 'Identifier')

const exported = {
    meta: { type: 'suggestion', schema: [] },
    create: (context) => ({
        'ExportNamedDeclaration, ExportDefaultDeclaration'(node) {
            for (const id of node.declaration ? declared(node.declaration) : [])
                if (isEmpty(id.name)) context.report({ node: id, message: `"${id.name}" does not say what it does.` })
        },
    }),
}

export const names = { rules: { file, exported } }
