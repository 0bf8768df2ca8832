import { startDeployedInstance } from '../support/instance/deployed.ts'
import { findChromium } from '../support/walk/chromium.ts'
import { startWalker } from '../support/walk/walker.ts'

const chromium = findChromium()
const withBrowser = chromium ? test : test.skip

withBrowser('what fits half of the text is never taken for all of it, however late its answer comes', async () => {
    const instance = await startDeployedInstance()
    const admin = await startWalker({ chromium: chromium ?? '', url: instance.url })
    try {
        await admin.open('/login.do')
        await admin.fill('user_name', 'admin')
        await admin.fill('user_password', 'admin')
        await admin.press('Log in')
        await admin.open('/sys_user_has_role.do?sys_id=-1')
        const input = '[name="sys_display.sys_user_has_role.role"]'
        await admin.page.type(input, 'x_aigov_bridge')
        await admin.page.waitForSelector('[role=listbox]:not([hidden]) [role=option]')
        await admin.page.setRequestInterception(true)
        await admin.page.type(input, '.integration')
        await admin.page.keyboard.press('ArrowDown')
        expect(await admin.page.$('[role=listbox]:not([hidden]) [aria-selected=true]')).toBeNull()
    } finally {
        await admin.close()
        await instance.close()
    }
})
