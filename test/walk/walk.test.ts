import { startDeployedInstance } from '../support/instance/deployed.ts'
import { findChromium } from '../support/walk/chromium.ts'
import { walk } from '../support/walk/walk.ts'

const chromium = findChromium()
const withBrowser = chromium ? test : test.skip

withBrowser('an admin runs the bridge in a browser alone, from an empty instance through an outage', async () => {
    const instance = await startDeployedInstance()
    try {
        const steps: string[] = []
        const pass = async (seconds: number): Promise<void> => {
            await instance.settle()
            await instance.advance(seconds)
        }
        await walk({ chromium: chromium ?? '', url: instance.url, pass, pictures: process.env['PICTURES'] }, (step) =>
            steps.push(step),
        )
        expect(steps).toHaveLength(10)
    } finally {
        await instance.close()
    }
})
