import type { Label } from '../formats/label.ts'

/** Reads the words of a label again where a rule has found out which of them say who it is. */
export type ReadAgain = (printed: string, plain: string) => Label | null

/** What a rule gives for words that have its form and name nobody: no other rule is asked. */
export const NOBODY = 'nobody'

/** One way in which the words of a label say who speaks; null or undefined where they do not say it so. */
export type WordRule = { name: string; example: string; read: (printed: string, plain: string, again: ReadAgain) => Label | typeof NOBODY | null | undefined }
