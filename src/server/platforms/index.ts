import { aisoc } from './aisoc/index.ts'
import { generic } from './generic/index.ts'
import { rcaEngine } from './rca-engine/index.ts'
import type { MessageDefinition } from './message-definition.ts'
import type { Platform } from './platform.ts'
import { truthvouch } from './truthvouch/index.ts'

/** One line a platform. */
export const PLATFORMS: readonly Platform[] = [aisoc, truthvouch, rcaEngine, generic]

export const platformOf = (id: string): Platform | undefined => PLATFORMS.find((platform) => platform.id === id)

export const messageDefinitionOf = (platform: Platform, type: string): MessageDefinition | undefined =>
    platform.messages[type] ??
    platform.notes[type] ??
    platform.announcements?.[type] ??
    (platform.analysis?.type === type ? platform.analysis : undefined)
