import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Defaults, loaded once: an upgrade neither overwrites nor brings back what an admin changed or removed.

Record({
    $id: Now.ID['platform-rca-engine-report-extension-markdown'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'report_extension',
        source_value: 'markdown',
        target_value: 'md',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-report-extension-md'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'report_extension',
        source_value: 'md',
        target_value: 'md',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-report-extension-html'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'report_extension',
        source_value: 'html',
        target_value: 'html',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-report-extension-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'report_extension',
        source_value: '*',
        target_value: 'txt',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-report-content-type-markdown'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'report_content_type',
        source_value: 'markdown',
        target_value: 'text/markdown',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-report-content-type-md'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'report_content_type',
        source_value: 'md',
        target_value: 'text/markdown',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-report-content-type-html'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'report_content_type',
        source_value: 'html',
        target_value: 'text/html',
        active: true,
    },
})

Record({
    $id: Now.ID['platform-rca-engine-report-content-type-other'],
    $meta: { installMethod: 'once' },
    table: 'x_aigov_bridge_value_map',
    data: {
        platform: 'rca_engine',
        map_name: 'report_content_type',
        source_value: '*',
        target_value: 'text/plain',
        active: true,
    },
})
