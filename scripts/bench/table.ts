import type { Counts, Figures } from './measure.ts'

const NAME_WIDTH = 42

/** What is to be reached, and whether more or less of it is better. */
export interface Goal {
    readonly bound: number
    readonly isMost?: boolean
}

/** The heading of a part; `ratio` says what its last column is. */
export function heading(title: string, ratio: string): void {
    console.log(`\n${title.padEnd(NAME_WIDTH)}      request     afterwards     median         all`)
    console.log(`${''.padEnd(NAME_WIDTH)}  Glide / SQL    Glide / SQL   till answer    done   ${ratio}`)
}

/** One operation: statements, times, and how it compares. */
export function line(name: string, figures: Figures, ratio?: number, goal?: Goal): void {
    const { request, background, medianMs, wholeMs } = figures
    const statements = `${pair(request)} ${pair(background)}`
    const times = `${milliseconds(medianMs)} ${milliseconds(wholeMs)}`
    const compared = ratio === undefined ? '' : `   ${ratio.toFixed(2)}${verdict(ratio, goal)}`
    console.log(`${name.padEnd(NAME_WIDTH)} ${statements} ${times}${compared}`)
}

function verdict(ratio: number, goal?: Goal): string {
    if (!goal) return ''
    const { bound, isMost = false } = goal
    const isMet = isMost ? ratio < bound : ratio >= bound
    return `  goal ${isMost ? '<' : '>='} ${bound}: ${isMet ? 'met' : 'MISSED'}`
}

const pair = ({ glide, sql }: Counts): string => `${String(glide).padStart(6)} /${String(sql).padStart(6)}`

const milliseconds = (ms: number): string => `${ms.toFixed(1).padStart(8)} ms`
