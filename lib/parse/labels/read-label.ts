import type { Label } from '../formats/label.ts'
import { withoutTranslation } from '../names/without-translation.ts'
import { cleanLabel } from './clean-label.ts'
import { readClean } from './read-clean.ts'

/** Transcripts repeat their labels hundreds of times; each is read once. */
const REMEMBERED = 4000
const read = new Map<string, Label | null>()
const LONGEST = 120

/**
 * Reads the words of a label: who they name, with which title. Nothing is looked up; whether the
 * label is one at all, and whom 主持人 or 王局长 stands for, is decided by the rest of the page.
 * @returns null where the words name nobody
 */
export function readLabel(printed: string): Label | null {
  const known = read.get(printed)
  if (known !== undefined) return known
  const label = inEitherLanguage(printed)
  if (read.size >= REMEMBERED) read.clear()
  read.set(printed, label)
  return label
}

/** 主持人 Chair — 姓名 Name，职务: without its translations the label says more. */
function inEitherLanguage(printed: string): Label | null {
  const label = readAnew(printed)
  const han = printed.length > LONGEST ? printed : withoutTranslation(printed)
  const meant = han === printed || label?.kind === 'person' || label?.kind === 'reporter' ? null : readAnew(han)
  const saysMore = label === null || meant?.kind === 'reporter' || meant?.kind === 'person' && (meant.title ?? meant.role) !== null
  return meant && saysMore ? meant : label
}

function readAnew(printed: string): Label | null {
  const words = cleanLabel(printed)
  return words === null ? null : readClean(words)
}
