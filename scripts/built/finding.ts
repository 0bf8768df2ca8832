/** Something the built package must not hold, and where. */
export interface Finding {
    where: string
    what: string
}
