import { matches } from '../../src/server/mapping/matches.ts'
import { render } from '../../src/server/mapping/template.ts'
import { PLATFORMS } from '../../src/server/platforms/index.ts'
import type { Platform } from '../../src/server/platforms/platform.ts'
import { entityOf, pathsOf, samplesOf, typeOf, without, type Sample } from '../support/platform-samples.ts'

/** What a desk has nothing from: words for what nobody said, a label or a heading that stands alone, an item without a text. */
const SAYS_NOTHING =
    /not given|not known|not found|\bnone\b|\bnobody\b|no link|no further|an unknown|: *$|^- *$|^## .*\n\s*(?:#|-{3})/m

/** The sample with nothing but what an event of its type needs. */
const bareOf = (platform: Platform, sample: Sample): Sample =>
    [...pathsOf(sample)].reverse().reduce((rest, path) => {
        const shorter = without(rest, path)
        const isEnough = typeOf(platform, shorter) === typeOf(platform, sample) && entityOf(platform, shorter) !== ''
        return isEnough ? shorter : rest
    }, sample)

/** What the rows that are shipped make of an event, switched off or not. */
function textsOf(platform: Platform, sample: Sample): readonly string[] {
    const { mappings = [], valueMaps = {} } = platform.defaults ?? {}
    const body = platform.arranged?.(sample, {} as never) ?? sample
    const meant = mappings.filter(({ eventType, condition = '' }) => {
        const isMeant = matches(condition, body)
        return eventType === typeOf(platform, sample) && isMeant.ok && isMeant.value
    })
    return meant.flatMap(({ fields }) =>
        Object.values(fields).flatMap((template) => {
            const rendered = render(template, { body, valueMap: (name) => valueMaps[name] ?? {} })
            return rendered.ok ? [rendered.value.trim()] : []
        }),
    )
}

const EACH = PLATFORMS.filter(({ defaults }) => defaults).flatMap((platform) =>
    [...samplesOf(platform)].map(([type, sample]) => [`${platform.label}: ${type}`, platform, sample] as const),
)

test.each(EACH)('%s writes no line about what the platform did not say', (_name, platform, sample) => {
    const texts = textsOf(platform, bareOf(platform, sample))
    expect(texts.filter((text) => SAYS_NOTHING.test(text))).toEqual([])
})
