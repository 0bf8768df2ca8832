/** One number with what tells it apart from its like. */
export interface Sample {
    readonly labels: Readonly<Record<string, string>>
    readonly value: number
    /** Of a summary: `_sum` or `_count`. */
    readonly suffix?: string
}

export interface Family {
    readonly name: string
    readonly type: 'gauge' | 'counter' | 'summary'
    readonly help: string
    readonly samples: readonly Sample[]
}

/** The Prometheus text format, version 0.0.4. Nothing is said of what has no sample. */
export function exposed({ name, type, help, samples }: Family): string {
    if (samples.length === 0) return ''
    const lines = samples.map(({ labels, value, suffix = '' }) => `${name}${suffix}${labelsOf(labels)} ${value}`)
    return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n')
}

function labelsOf(labels: Sample['labels']): string {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
    return `{${pairs.join(',')}}`
}

const escaped = (value: string): string => value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
