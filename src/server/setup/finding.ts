export type Level = 'ok' | 'warning' | 'error'

/** What the setup check says of one thing. */
export interface Finding {
    /** What was checked, as the list sorts by it. */
    readonly check: string
    readonly level: Level
    /** What was looked at, by the names that an admin finds it by. */
    readonly lookedAt: string
    /** What was found there. */
    readonly said: string
    /** What to do about it; empty where there is nothing to do. */
    readonly cure: string
}

/** The makers of findings of one check. */
export interface Check {
    readonly ok: (lookedAt: string, said: string) => Finding
    readonly warning: (lookedAt: string, said: string, cure: string) => Finding
    readonly error: (lookedAt: string, said: string, cure: string) => Finding
}

export const checkNamed = (check: string): Check => ({
    ok: (lookedAt, said) => ({ check, level: 'ok', lookedAt, said, cure: '' }),
    warning: (lookedAt, said, cure) => ({ check, level: 'warning', lookedAt, said, cure }),
    error: (lookedAt, said, cure) => ({ check, level: 'error', lookedAt, said, cure }),
})

const LEVELS: readonly Level[] = ['error', 'warning', 'ok']

/** How a whole list of findings stands. */
export const worstOf = (findings: readonly Finding[]): Level =>
    LEVELS.find((level) => findings.some((finding) => finding.level === level)) ?? 'ok'

/** What is to be mended stands at the top of the list; else as it was checked. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
    LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level))
