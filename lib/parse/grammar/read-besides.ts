import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Cue } from './cue.ts'
import { readLabel } from '../labels/read-label.ts'

const NAMED_AND_GREETS = inBothScripts(/^([^\s\u3000。，！？：:]{4,40})[ \u3000]{1,4}(?=(?:尊敬的|各位|女士们|先生们|大家|朋友们|同志们|记者朋友|媒体朋友))/u)

/** ［问］（某某晚报）words: who asks or answers stands in brackets behind the mark. */
export function readBesides(text: string, from: number, mark: string): Pick<Cue, 'label' | 'body'> | null {
  const kind = readLabel(mark)?.kind
  if (kind === 'role') return readHostBesides(text, from, mark)
  const inner = kind === 'question' || kind === 'answer' ? /^[(（]([^()（）]{2,30})[)）][\s\u3000]*[:：]?[\s\u3000]*/u.exec(text.slice(from, from + 60)) : null
  if (!inner?.[1]) return null
  const label = readLabel(`${kind === 'question' ? '问' : '答'}（${inner[1]}）`)
  return label && label.kind !== 'question' && label.kind !== 'answer' ? { label, body: from + inner[0].length } : null
}

/** 主持人：某处处长某某 各位来宾，…: behind the part stands who has it, and a blank before how he greets. */
function readHostBesides(text: string, from: number, part: string): Pick<Cue, 'label' | 'body'> | null {
  const who = NAMED_AND_GREETS.exec(text.slice(from, from + 60))
  const role = readLabel(part)
  const label = who?.[1] ? readLabel(who[1]) : null
  return who && role?.kind === 'role' && label?.kind === 'person' && label.title !== null ? { label: role.role === 'host' ? { ...label, role: 'host' } : label, body: from + who[0].length } : null
}
