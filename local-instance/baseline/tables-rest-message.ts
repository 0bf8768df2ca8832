import type { TableNotation } from './notation.ts'

const OF_METHOD = {
    rest_message_function: '*reference->sys_rest_message_fn HTTP Method',
    name: '*string(100) Name',
    value: 'string(1000) Value',
}

/** Parts of an outbound REST message that the SDK's build emits for `RestMessage` (rest-message-plugin.ts). */
export const REST_MESSAGE_TABLES: Readonly<Record<string, TableNotation>> = {
    sys_rest_message_headers: {
        label: 'HTTP Header',
        superClass: 'sys_metadata',
        display: 'name',
        columns: {
            rest_message: '*reference->sys_rest_message REST Message',
            name: '*string(100) Name',
            value: 'string(1000) Value',
        },
    },
    sys_rest_message_fn_headers: {
        label: 'HTTP Header of a Method',
        superClass: 'sys_metadata',
        display: 'name',
        columns: OF_METHOD,
    },
    sys_rest_message_fn_param_defs: {
        label: 'HTTP Query Parameter',
        superClass: 'sys_metadata',
        display: 'name',
        columns: { ...OF_METHOD, order: 'integer Order' },
    },
    sys_rest_message_fn_parameters: {
        label: 'Variable Substitution',
        superClass: 'sys_metadata',
        display: 'name',
        columns: { ...OF_METHOD, type: 'string(40) Escape type' },
    },
}
