import type { Linter } from 'eslint'

type Restriction = { selector: string; message: string }

export const libraryRules: Linter.RulesRecord
export function moduleRules(...moreSyntax: Restriction[]): Linter.RulesRecord
export const noThrow: Restriction
export const glideMisuse: Restriction[]
export const comparedElsewhere: Restriction
export const typesOnly: Restriction[]
