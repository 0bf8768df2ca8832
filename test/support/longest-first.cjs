// With two workers the longest suites come first: at the end one of them would keep the other worker waiting.
const { default: Sequencer } = require('@jest/test-sequencer')

const LONGEST = [
    'simulator/seeds',
    'simulator/more-seeds',
    'end-to-end/kill',
    'simulator/mutants',
    'end-to-end/living',
    'conformance/conformance',
    'instance/process/process',
]

const rankOf = ({ path }) => {
    const at = LONGEST.findIndex((name) => path.endsWith(`test/${name}.test.ts`))
    return at < 0 ? LONGEST.length : at
}

module.exports = class LongestFirst extends Sequencer {
    sort(tests) {
        return super.sort(tests).sort((a, b) => rankOf(a) - rankOf(b))
    }
}
