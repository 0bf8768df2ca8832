// Fluent is data that the SDK reads and never runs: some logic builds without a word and ships as Symbol(...) or as the wrong text.

const WRITE = 'Fluent is read by the SDK, never run: write the literal.'
const no = (selector, message = WRITE) => ({ selector, message })

const STATEMENTS =
    'IfStatement, SwitchStatement, ForStatement, ForInStatement, ForOfStatement, WhileStatement, TryStatement'
const EXPRESSIONS =
    'SpreadElement, ConditionalExpression, BinaryExpression, LogicalExpression, NewExpression, AwaitExpression'

export const fluentSyntax = [
    no(':function', 'Fluent does not run functions: bind an entry of src/server by its name.'),
    no('ClassDeclaration'),
    no(`:matches(${STATEMENTS})`),
    no(`:matches(${EXPRESSIONS})`),
    no('VariableDeclaration[kind!="const"]'),
    no('ObjectExpression > Property[shorthand=true]', 'The SDK does not follow shorthand: write name: value.'),
    no('ObjectExpression > Property[computed=true]', 'The SDK keeps a computed key as text: write the literal.'),
    no(
        "CallExpression[callee.type='MemberExpression'][callee.object.name!='Now']",
        'The SDK does not run method calls.',
    ),
    no('TemplateLiteral CallExpression', 'The SDK does not run calls in a text: write the literal.'),
    no('TaggedTemplateExpression[tag.name!=/^(html|script|xml)$/]'),
]
