/** One sample of a Prometheus text as a scraper reads it. */
export interface Sample {
    readonly name: string
    readonly labels: Readonly<Record<string, string>>
    readonly value: number
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\[\\\\"n])*"'
const COMMENT = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`)
const SAMPLE = new RegExp(
    `^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)?\\})? (-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|NaN|[+-]Inf)$`,
)

/**
 * Reads the text format 0.0.4 as strictly as its specification words it (prometheus/docs, exposition_formats.md): the
 * last line ends with a line feed, each family is told once, its TYPE before its samples, no sample twice.
 */
export function parseExposition(text: string): readonly Sample[] {
    if (!text.endsWith('\n')) throw new Error('the last line has no end')
    const types = new Map<string, string>()
    const seen = new Set<string>()
    const samples: Sample[] = []
    let family = ''
    for (const line of text.slice(0, -1).split('\n')) {
        const comment = COMMENT.exec(line)
        if (comment) {
            const [, kind = '', name = '', rest = ''] = comment
            const key = `${kind} ${name}`
            if (seen.has(key) || (name !== family && types.has(name))) throw new Error(`${key} comes twice`)
            seen.add(key)
            family = name
            if (kind === 'TYPE') types.set(name, rest)
            continue
        }
        const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? []
        if (name === '') throw new Error(`no sample: ${line}`)
        if (!isOf(family, types.get(family), name)) throw new Error(`${name} stands outside of its family`)
        if (seen.has(`${name}{${labels}}`)) throw new Error(`${line} comes twice`)
        seen.add(`${name}{${labels}}`)
        samples.push({ name, labels: labelsIn(labels), value: Number(value) })
    }
    return samples
}

/** The samples of a summary also bear the name of its family with `_sum` and `_count`. */
const isOf = (family: string, type: string | undefined, name: string): boolean =>
    type !== undefined &&
    (name === family || (type === 'summary' && [`${family}_sum`, `${family}_count`].includes(name)))

const labelsIn = (text: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
        [...text.matchAll(/([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/g)].map(([, name = '', value = '']) => [
            name,
            value.replace(/\\(.)/g, (_whole, mark: string) => (mark === 'n' ? '\n' : mark)),
        ]),
    )
