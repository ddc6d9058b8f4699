'use client'
import { createContext, useContext } from 'react'
import { parseSettings, type Settings } from './settings.ts'

type SettingsAccess = { settings: Settings; change: (changed: Partial<Settings>) => void }

export const SettingsContext = createContext<SettingsAccess>({ settings: parseSettings(''), change: () => {} })

/** What the reader chose, and how to choose something else. */
export function useSettings(): SettingsAccess {
  return useContext(SettingsContext)
}
