/**
 * Storage of this browser, which may be full, switched off or (in a private window) throw. Then the
 * value lives in memory: the game goes on and only a reload loses it.
 */
const memory = new Map<string, string>()

type Place = 'device' | 'tab'
const placeOf = (place: Place): Storage | null => {
  try {
    return place === 'device' ? globalThis.localStorage : globalThis.sessionStorage
  } catch {
    return null
  }
}

export const readStored = (key: string, place: Place = 'device'): string | null => {
  try {
    const value = placeOf(place)?.getItem(key)
    if (value !== undefined && value !== null) return value
  } catch {
    // Falls through to memory.
  }
  return memory.get(`${place} ${key}`) ?? null
}

export const writeStored = (key: string, value: string, place: Place = 'device'): void => {
  try {
    const storage = placeOf(place)
    if (storage) {
      storage.setItem(key, value)
      memory.delete(`${place} ${key}`)
      return
    }
  } catch {
    // Falls through to memory.
  }
  memory.set(`${place} ${key}`, value)
}

export const removeStored = (key: string, place: Place = 'device'): void => {
  memory.delete(`${place} ${key}`)
  try {
    placeOf(place)?.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}

/** Keys that start with a prefix, of this browser and of memory. */
export const storedKeys = (prefix: string, place: Place = 'device'): string[] => {
  const keys = new Set<string>()
  for (const key of memory.keys()) {
    if (key.startsWith(`${place} ${prefix}`)) keys.add(key.slice(place.length + 1))
  }
  try {
    const storage = placeOf(place)
    for (let index = 0; storage && index < storage.length; index += 1) {
      const key = storage.key(index)
      if (key?.startsWith(prefix)) keys.add(key)
    }
  } catch {
    // Memory only.
  }
  return [...keys].sort()
}

/** A random id that also works on plain http, where `crypto.randomUUID` is missing. */
export const drawId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
