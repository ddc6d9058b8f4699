import { inBothScripts } from '../../text/in-both-scripts.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'

/** （某某补充）words, （某某）补充：words: who speaks, and that he does. */
const TOLD_IN_BRACKETS = inBothScripts(/^[（(]([^()（）]{2,12}(?:补充|補充|回答|答复|答覆|回应|回應|答|说|說|介绍|介紹)(?=[)）])|[^()（）]{2,12}(?=[)）](?:补充|補充|补充回答|补充说明)[:：]))[)）](?:补充|補充)?(?:回答|说明)?[\s\u3000]*[:：]?[\s\u3000*_]*(?=\S)/u)

/** （某某补充）words, （某某）补充：words. */
export function readToldInBrackets({ at, rest }: Head): Opening | undefined {
  const told = TOLD_IN_BRACKETS.exec(rest)
  const label = told?.[1] ? readLabel(told[1]) : null
  return told?.[1] && (label?.kind === 'person' || label?.kind === 'word') ? { form: 'bracket', label, printed: told[1], body: at + told[0].length } : undefined
}
