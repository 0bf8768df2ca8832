import type { World } from '../hub/world.ts'
import { HOST } from './platforms/truthvouch.ts'
import type { Random } from './random.ts'

export const MAPPING = 'x_aigov_bridge_event_mapping'
/** Applications that the instance may have, or keep closed to the bridge. */
export const OPTIONAL_TABLES = ['sn_si_incident', 'sn_grc_task']
export const ACCESSES = ['absent', 'denied', 'readable']

/** What admins set up before anybody posts. */
export function prepareWorld(world: World, random: Random): void {
    choosePolicy(world, random)
    for (const table of OPTIONAL_TABLES) world.state.properties[`access.${table}`] = random.pick(ACCESSES)
    world.state.properties['x_aigov_bridge.compliance_task_table'] = random.pick(['', 'sn_grc_task'])
    world.create('cmdb_ci', { name: HOST, sys_class_name: 'cmdb_ci_server' })
    for (const [operation, order, condition] of CHANGE_ROWS)
        world.create(MAPPING, {
            platform: 'truthvouch',
            event_type: 'correction.deployed',
            order,
            operation,
            condition,
            active: '1',
            on_closed: 'note',
            fields: JSON.stringify(operation === 'update_change' ? { state: '{{ data.change_state }}' } : {}),
        })
}

/** No event of TruthVouch moves a change as shipped: an admin has one that does. */
const CHANGE_ROWS = [
    ['update_change', '200', 'data.change_stateISNOTEMPTY^data.change_state!=3'],
    ['close_change', '210', 'data.change_state=3'],
] as const

/** What an event does to a closed record is for admins to say; one more change is what they always want. */
function choosePolicy(world: World, random: Random): void {
    const policy = random.pick(['note', 'note', 'ignore', 'reopen', 'new_episode'])
    for (const { sys_id: sysId = '', operation = '' } of world.rows(MAPPING))
        if (operation !== 'raise_change') world.edit(MAPPING, sysId, { on_closed: policy })
}
