import { PLATFORMS } from '../../src/server/platforms/index.ts'
import { readFluentFiles } from '../support/hub/fluent.ts'

interface Button {
    readonly name?: string
    readonly condition?: string
}

const ASKABLE = PLATFORMS.filter(({ inquiry }) => inquiry !== undefined).map(({ id }) => id)

const buttons = readFluentFiles(['inbound/actions.now.ts']).map(({ argument }) => argument as Button)

// A condition is text that knows nothing of the code: the platforms stand in it by name, and are held to it here.
test.each(['Start backfill', 'Resync'])('%s is offered for the platforms that can be asked, and no others', (name) => {
    const condition = buttons.find((button) => button.name === name)?.condition ?? ''
    expect(Array.from(condition.matchAll(/platform == '(\w+)'/g), ([, id]) => id)).toEqual(ASKABLE)
})
