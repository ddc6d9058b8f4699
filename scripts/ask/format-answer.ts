import type { Answer, Quotation } from '../../lib/contract/answer.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'

/** A quote on one line: its layout breaks become nothing between Han characters, a space elsewhere. */
const oneLine = (quote: string) => quote.replace(/(?<=[\p{sc=Han}\p{P}])\s*\n\s*(?=[\p{sc=Han}\p{P}])/gu, '').replace(/\s+/g, ' ')

/** In quotation marks, unless it brings its own. */
const quoted = (quote: string) => (/^“.*”$/u.test(quote) ? quote : `“${quote}”`)

/** The title printed after a name: `姓名（职务）`, or 未注明发言人 where the page names nobody. */
function who({ speaker }: Quotation): string {
  if (!speaker) return '未注明发言人'
  return speaker.title ? `${speaker.name}（${speaker.title}）` : speaker.name
}

function source(quotation: Quotation, briefings: Map<string, Briefing>): string {
  const briefing = briefings.get(quotation.briefingId)
  return [briefing?.title ?? quotation.briefingId, briefing?.date].filter(Boolean).join('，')
}

/** An answer for a terminal: the text, then its numbered sources, or the nearest words said. */
export function formatAnswer(answer: Answer, briefings: Map<string, Briefing>): string {
  const labels = [answer.corrects && '与提问的说法不同', answer.disagrees && '稿件里的说法不一致'].filter(Boolean)
  const lines = [...labels.map(label => `〔${label}〕`), answer.text, '']
  for (const citation of answer.citations) {
    lines.push(`[${citation.marker}] ${who(citation)}：${quoted(oneLine(citation.quote))}`, `    ${source(citation, briefings)}（第 ${citation.start}–${citation.end} 字）`)
  }
  if (answer.nearest.length > 0) lines.push('最接近的原话（不是答案）：')
  for (const near of answer.nearest) lines.push(`  · ${who(near)}：${quoted(oneLine(near.quote))}`)
  for (const sentence of answer.sentences) if (sentence.verdict === 'unsupported') lines.push(`未获原文支持：${sentence.text}（${sentence.reasons.join('；')}）`)
  for (const notice of answer.notices ?? []) lines.push(`说明：${notice}`)
  return `${lines.join('\n').trimEnd()}\n`
}
