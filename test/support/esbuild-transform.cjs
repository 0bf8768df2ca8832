// Jest runs CommonJS: this turns one module into it, and import.meta into what CommonJS knows.
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { resolve } = require('node:path')
const { transformSync, version } = require('esbuild')

const define = {
    'import.meta.url': '__moduleUrl',
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
}
// Each look at a global of jest's context takes as long as a call: what is looked at most, each module looks up once.
const GLOBALS = 'Array, Boolean, Date, JSON, Map, Math, Number, Object, RegExp, Set, String, WeakMap'
const globals = `'use strict'; const { ${GLOBALS} } = globalThis;`
const moduleUrl = "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;"
const self = readFileSync(__filename, 'utf8')
// The tests of a guard run without it: `{"file", "changes"}` of a mutant of the simulator.
const mutant = JSON.parse(process.env.MUTANT || '{"changes":[]}')
const isMutated = (file) => mutant.file !== undefined && resolve(mutant.file) === file
const mutated = (source) =>
    mutant.changes.reduce((text, [guard, without]) => text.replace(guard, () => without), source)

module.exports = {
    process(source, file) {
        const { code } = transformSync(isMutated(file) ? mutated(source) : source, {
            loader: file.endsWith('ts') ? 'ts' : 'js',
            format: 'cjs',
            target: 'node20',
            sourcemap: 'inline',
            sourcefile: file,
            define,
            banner: source.includes('import.meta.url') ? globals + moduleUrl : globals,
        })
        return { code }
    },
    getCacheKey: (source, file) =>
        createHash('sha1')
            .update([source, file, self, version, isMutated(file) ? process.env.MUTANT : ''].join('\0'))
            .digest('hex'),
}
