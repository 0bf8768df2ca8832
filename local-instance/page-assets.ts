import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The files that pages load beside themselves; here, because they lie beside the code also where it is compiled. */
const TYPES = {
    'pages.css': 'text/css;charset=UTF-8',
    'pages.js': 'text/javascript;charset=UTF-8',
    'client.js': 'text/javascript;charset=UTF-8',
    'pages.svg': 'image/svg+xml',
} as const

export type AssetName = keyof typeof TYPES

export interface Asset {
    readonly type: string
    readonly text: string
    /** Address that changes with the content. */
    readonly href: string
}

const assets = new Map<AssetName, Asset>()

export function pageAsset(name: AssetName): Asset {
    const known = assets.get(name)
    if (known) return known
    const text = readFileSync(new URL(`./pages/assets/${name}`, import.meta.url), 'utf8')
    const version = createHash('sha256').update(text).digest('hex').slice(0, 12)
    const asset = { type: TYPES[name], text, href: `/${name}?v=${version}` }
    assets.set(name, asset)
    return asset
}

export const isAsset = (name: string): name is AssetName => name in TYPES
