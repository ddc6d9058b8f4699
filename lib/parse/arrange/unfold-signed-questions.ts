import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { readLabel } from '../labels/read-label.ts'

/** 1、…？（某某证券）: a number, a question to the end of the line, and who asks in brackets behind it. */
const QUESTION = /^([\s\u3000*_#>]*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|Q\d{1,2}[.、．:：]?)[\s\u3000*_]*)(?!问|答)(.*[？?][”」』]?)([\s\u3000*_]*[（(]([^()（）。！？：:，,\d][^()（）。！？：:，,]{1,19})[)）][\s\u3000*_]*)$/u
/** Whom people at a results conference ask for. */
const HOUSE = /^\p{Script=Han}{2,8}(?:证券|基金|资本|资管|投资|期货|保险|银行)$/u
/** What brackets behind a question may hold besides: a remark, a note, where to look. */
const REMARK = /[笑略注见图表]|掌声|同上|如有|下同|举手|追问|齐声/u
const FEWEST = 2

/**
 * Numbered questions that are signed in brackets behind, where a page has several and most are signed by what reads like
 * somebody who asks: the number and the signature belong to nobody, the question to whoever signs it.
 */
export function unfoldSignedQuestions(page: Page): Page {
  const signed = new Map<Line, { lead: number; end: number; label: Label; known: boolean }>()
  for (const line of page.lines) {
    const [, lead = '', question = '', , who = ''] = line.text.length > 400 || line.marked !== null || line.opens ? [] : QUESTION.exec(line.text) ?? []
    if (who === '' || REMARK.test(who)) continue
    const label = asker(who)
    signed.set(line, { lead: lead.length, end: lead.length + question.length, label: label ?? { kind: 'reporter', name: who.trim(), organization: who.trim() }, known: label !== null })
  }
  const known = [...signed.values()].filter(question => question.known).length
  if (known < FEWEST || known * 2 <= signed.size) return page
  return { ...page, lines: page.lines.flatMap((line): Line[] => {
    const question = signed.get(line)
    if (!question) return [line]
    const { lead, end, label } = question
    return [{ ...partLine(line, 0, lead), marked: 'aside' }, { ...partLine(line, lead, end), opens: label, heading: 0, strong: 0 }, { ...partLine(line, end, line.text.length), marked: 'aside' }]
  }) }
}

function asker(who: string): Label | null {
  const label = readLabel(who)
  if (label?.kind === 'reporter' || label?.kind === 'netizen' || label?.kind === 'person' && label.role === 'reporter') return label
  return label?.kind === 'outlet' || HOUSE.test(who.trim()) ? { kind: 'reporter', name: who.trim(), organization: who.trim() } : null
}
