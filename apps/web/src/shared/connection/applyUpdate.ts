import { applyPatch, type Channel, type Views, type ViewUpdate } from '@natte-meren/protocol'

/** The views that this device holds, each with the version that the server gave it. */
export interface HeldViews {
  readonly views: { readonly [C in Channel]?: Views[C] | null }
  readonly versions: { readonly [C in Channel]?: number }
}

export const noViews: HeldViews = { views: {}, versions: {} }

/**
 * The views after an update; `null` when a difference does not fit on what is held: then a full view
 * is needed. A difference that was already applied changes nothing.
 */
export const applyUpdate = (held: HeldViews, update: ViewUpdate): HeldViews | null => {
  const { channel, to } = update
  if ('full' in update) return replace(held, channel, update.full, to)
  const version = held.versions[channel]
  const view = held.views[channel]
  if (version === undefined || view === undefined || view === null) return null
  if (version === to) return held
  if (version !== to - 1) return null
  try {
    return replace(held, channel, applyPatch(view, update.patch), to)
  } catch {
    return null
  }
}

const replace = (held: HeldViews, channel: Channel, view: Views[Channel] | null, version: number): HeldViews => ({
  views: { ...held.views, [channel]: view },
  versions: { ...held.versions, [channel]: version },
})
