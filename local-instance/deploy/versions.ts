/** Negative when the first is lower; numbers with dots, a missing one is 0. */
export function compareVersions(first: string, second: string): number {
    const [left, right] = [first, second].map((version) => version.split('.').map(Number))
    const length = Math.max(left?.length ?? 0, right?.length ?? 0)
    const steps = Array.from({ length }, (_, index) => (left?.[index] || 0) - (right?.[index] || 0))
    return steps.find((step) => step !== 0) ?? 0
}
