import { readRecords } from '../../../local-instance/deploy/record-xml.ts'

// As the SDK's build writes a list; sections of forms look the same.
const LIST = `<?xml version="1.0"?>
<record_update>
  <sys_ui_list table="x_probe_app_thing">
    <sys_ui_list_element action="INSERT_OR_UPDATE">
      <sys_id>e1</sys_id>
      <list_id display_value="x_probe_app_thing" name="x_probe_app_thing" view="Default view" element="NULL">l1</list_id>
      <element>name</element>
    </sys_ui_list_element>
    <sys_ui_list action="INSERT_OR_UPDATE">
      <sys_id>l1</sys_id>
      <view name="NULL">Default view</view>
      <name>x_probe_app_thing</name>
    </sys_ui_list>
  </sys_ui_list>
</record_update>`

describe('a file of a package', () => {
    test('that wraps several records in an element without an action gives them all', () => {
        expect(readRecords(LIST)).toEqual([
            {
                ...{ table: 'sys_ui_list_element', action: 'INSERT_OR_UPDATE', lookups: {} },
                values: { sys_id: 'e1', list_id: 'l1', element: 'name' },
            },
            {
                ...{ table: 'sys_ui_list', action: 'INSERT_OR_UPDATE' },
                lookups: { view: { field: 'name', value: 'NULL' } },
                values: { sys_id: 'l1', view: 'Default view', name: 'x_probe_app_thing' },
            },
        ])
    })
})
