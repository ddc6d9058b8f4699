import { categoryName } from '../../lib/evaluate/category-name.ts'
import { losses, type Loss } from '../../lib/evaluate/lost-at.ts'
import type { QuestionResult } from '../../lib/evaluate/question-result.ts'
import type { Summary, Tally } from '../../lib/evaluate/summarize-results.ts'
import type { Evaluation } from './write-evaluation.ts'

const percent = (value: number | null): string => (value === null ? '—' : `${(value * 100).toFixed(1)}%`)
const share = ({ right, asked, share: value }: Tally): string => `${right}/${asked}（${percent(value)}）`

/** The scores for a terminal: each set, everything together, kinds of question, and where answers were lost. */
export function formatEvaluation(evaluation: Evaluation): string {
  const sets = Object.entries(evaluation.sets)
  const lines = sets.length > 1 ? sets.flatMap(([name, summary]) => [`【${name}】`, ...scores(summary), '']) : []
  lines.push(sets.length > 1 ? '【合计】' : `【${sets[0]?.[0] ?? ''}】`, ...scores(evaluation), '')
  lines.push('按类别', ...tallies(evaluation.byCategory, categoryName), '', '按语言', ...tallies(evaluation.byLang), '', '按稿件', ...tallies(evaluation.byFile))
  const lost = Object.entries(evaluation.lostAt) as [Loss, number][]
  if (lost.length > 0) lines.push('', '答案在哪一步丢失', ...lost.map(([loss, count]) => `  ${String(count).padStart(4)}  ${losses[loss]}`))
  lines.push('', evaluation.short.length === 0 ? '达到全部及格线。' : `未达到及格线（tests/questions/thresholds.json）：${evaluation.short.join('；')}。`)
  return `${lines.join('\n')}\n`
}

function scores({ overall, answerable, unanswerable, citationPrecision, abstention, quotes, wrongSpeakers, times }: Summary): string[] {
  return [
    `  完全正确    ${share(overall)}；可回答的 ${share(answerable)}，应答“未提及”的 ${share(unanswerable)}`,
    `  引用精确度  ${percent(citationPrecision.overall)}（各题平均 ${percent(citationPrecision.mean)}）`,
    `  未提及判断  精确率 ${percent(abstention.precision)}，召回率 ${percent(abstention.recall)}，F1 ${percent(abstention.f1)}`,
    `  引文逐字相符 ${quotes.exact}/${quotes.total}，张冠李戴 ${wrongSpeakers.count} 处`,
    `  用时        p50 ${Math.round(times.p50)} 毫秒，p95 ${Math.round(times.p95)} 毫秒`,
  ]
}

const tallies = (rows: Record<string, Tally>, nameOf = (name: string) => name): string[] =>
  Object.entries(rows).map(([name, tally]) => `  ${share(tally).padEnd(20)} ${nameOf(name)}`)

/** Every question that is not fully right: where it was lost, what was missing, what was said and cited instead. */
export function formatFails(results: readonly QuestionResult[]): string {
  return results.filter(result => !result.score.right).map(({ question, answer, score, lostAt }) => [
    `■ ${question.id} · ${categoryName(score.category)} · ${score.files.join('、')} · ${lostAt ? losses[lostAt] : ''}`,
    ...(question.history ?? []).map(message => `  ${message.role === 'user' ? '问' : '答'}：${message.content}`),
    `  问：${question.question}`,
    ...(answer.standaloneQuestion === question.question ? [] : [`  理解为：${answer.standaloneQuestion}`]),
    ...score.checks.filter(check => !check.ok).map(check => `  缺 ${check.kind}：${check.wanted}`),
    ...score.wrongSpeakers.map(text => `  张冠李戴：${text}`),
    `  ${answer.outcome}：${answer.text.replaceAll('\n', '\n    ')}`,
    ...answer.citations.map(citation => `    [${citation.marker}] ${citation.speaker?.name ?? '叙述'}：${citation.quote.replace(/\s+/gu, ' ')}`),
    '',
  ].join('\n')).join('\n')
}
