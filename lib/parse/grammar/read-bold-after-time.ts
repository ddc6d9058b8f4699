import { readLabel } from '../labels/read-label.ts'
import { asStranger } from './as-stranger.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'

/** 10:21 **姓名** words: behind a time, what is bold is who speaks, whatever it reads like. */
export function readBoldAfterTime({ bold, stamped, lead }: Head): Opening | undefined {
  if (!bold || stamped <= lead) return undefined
  return { form: 'strong', label: readLabel(bold.words) ?? asStranger(bold.words), printed: bold.words, at: stamped, body: stamped + bold.length }
}
