/** Its sender asked for nothing but to see it. */
export const isToBeShown = (type = '', payload: string): boolean =>
    type === 'ticket.dry_run' || payload.includes('"dry_run":true')
