import type { InstanceClient } from '../../test/support/instance/client.ts'
import { measureInTurn } from './measure.ts'
import type { Figures, Scenario } from './measure.ts'
import type { Bench } from './scenarios.ts'
import { heading, line } from './table.ts'

/** What each path costs; its rate is set against a plain insert of the same run. */
export async function benchMainPaths(
    { scenarios }: Bench,
    instanceUrl: string,
    unlinked: { readonly scenario: Scenario; readonly withoutApp: Figures },
): Promise<void> {
    const paths: readonly [name: string, scenario: Scenario, bound?: number][] = [
        ['plain Table API insert of one row', scenarios.plainInsert],
        ['event, queued', scenarios.queuedEvent, 0.5],
        ['event, immediate, new incident', scenarios.newIncident, 0.25],
        ['event, duplicate', scenarios.duplicate],
        ['save of a linked incident', scenarios.linkedSave],
        ['save of an unlinked incident', unlinked.scenario],
    ]
    const measured = await measureInTurn(paths.map(([, scenario]) => ({ instanceUrl, scenario })))
    const plainMs = measured[0]?.medianMs ?? 0
    heading('Main paths', 'rate against a plain insert')
    for (const [index, [name, , bound]] of paths.entries()) {
        const figures = measured[index]
        if (figures) line(name, figures, plainMs / figures.medianMs, bound === undefined ? undefined : { bound })
    }
    line('  the same without the app', unlinked.withoutApp, plainMs / unlinked.withoutApp.medianMs)
}

/** An incident that no platform knows. */
export async function savePrinter(admin: InstanceClient): Promise<() => Promise<unknown>> {
    const { sys_id: incident = '' } = await admin.create('incident', {
        short_description: 'The printer is out of paper',
    })
    return () => admin.update('incident', incident, { state: '2' })
}
