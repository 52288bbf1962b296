import { createContext, useContext } from 'react'
import { createStore, useStore } from 'zustand'
import { readStored, writeStored } from '../drafts/deviceStorage.ts'
import type { Catalogue, TextLanguage } from './catalogue.ts'

const key = 'nm.language'
const stored = readStored(key)

/** The language of this device; Dutch unless the player chose another. */
export const languageStore = createStore<{ language: TextLanguage }>(() => ({
  language: stored === 'en' ? 'en' : 'nl',
}))

const show = ({ language }: { language: TextLanguage }) => {
  if (typeof document !== 'undefined') document.documentElement.lang = language
}
show(languageStore.getState())
languageStore.subscribe(show)

export const chooseLanguage = (language: TextLanguage): void => {
  writeStored(key, language)
  languageStore.setState({ language })
}

const ReadByOthers = createContext<TextLanguage | null>(null)
/** What is inside is in this language whatever the device's is: others than its owner read it. */
export const InLanguage = ReadByOthers.Provider

export const useLanguage = (): TextLanguage => {
  const own = useStore(languageStore, (state) => state.language)
  return useContext(ReadByOthers) ?? own
}

/** The texts of a catalogue in the language of this device. */
export const useTexts = <T>(texts: Catalogue<T>): T => texts[useLanguage()]
