import { categoryName } from './category-name.ts'
import { losses } from './lost-at.ts'
import type { QuestionResult } from './question-result.ts'
import { reportStyle } from './report-style.ts'
import type { Summary, Tally } from './summarize-results.ts'
import { escapeHtml } from '../text/escape-html.ts'

const outcomes = { answered: '已回答', partial: '部分回答', not_found: '未提及', declined: '婉拒' } as const
const kinds = { outcome: '结果', fact: '事实', forbidden: '不得说', speaker: '发言人', evidence: '引文' } as const

/**
 * The scores as one page that needs nothing else: totals, tables by kind, where answers were
 * lost, then every question with its answer and checks, the failed ones first. Everything from a
 * briefing or a question is shown as text.
 */
export function renderReport({ summary, results, short, sets = {} }: {
  summary: Summary; results: readonly QuestionResult[]; short: readonly string[]; sets?: Record<string, Summary>
}): string {
  const ordered = [...results].sort((a, b) => Number(a.score.right) - Number(b.score.right))
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>评测报告</title><style>${reportStyle}</style></head><body>
<h1>评测报告</h1>
<p class="verdict ${short.length === 0 ? 'pass' : 'fail'}">${short.length === 0 ? '达到及格线。' : `未达到及格线：${escapeHtml(short.join('；'))}。`}</p>
<p>回答方式：${escapeHtml(summary.models.join('、'))}</p>
${totals(summary)}
${setTable(sets)}
${tallyTable('按类别', Object.fromEntries(Object.entries(summary.byCategory).map(([category, tally]) => [categoryName(category), tally])))}${tallyTable('按语言', summary.byLang)}${tallyTable('按稿件', summary.byFile)}
${lossTable(summary)}
<h2>逐题</h2>
${ordered.map(renderQuestion).join('\n')}
</body></html>
`
}

function totals(summary: Summary): string {
  const { overall, answerable, unanswerable, citationPrecision, abstention, quotes, wrongSpeakers, times } = summary
  return table(['项目', '得分'], [
    ['完全正确', `${share(overall)}`],
    ['其中可回答的问题', share(answerable)],
    ['其中应答“未提及”的问题', share(unanswerable)],
    ['引用精确度（全部字数 / 各题平均）', `${percent(citationPrecision.overall)} / ${percent(citationPrecision.mean)}`],
    ['未提及判断：精确率 / 召回率 / F1', `${percent(abstention.precision)} / ${percent(abstention.recall)} / ${percent(abstention.f1)}`],
    ['引文逐字相符', `${quotes.exact} / ${quotes.total}`],
    ['张冠李戴', String(wrongSpeakers.count)],
    ['用时 p50 / p95（毫秒）', `${Math.round(times.p50)} / ${Math.round(times.p95)}`],
    ...Object.entries(times.byStage).map(([stage, { p50, p95 }]) => [`　${stages[stage] ?? stage}`, `${Math.round(p50)} / ${Math.round(p95)}`]),
  ])
}

/** The sets side by side: a large difference means that one of them was fitted. */
function setTable(sets: Record<string, Summary>): string {
  if (Object.keys(sets).length < 2) return ''
  return `<h2>按问题集</h2>${table(['', '完全正确', '引用精确度', '未提及 F1'], Object.entries(sets).map(([name, { overall, citationPrecision, abstention }]) =>
    [name, share(overall), percent(citationPrecision.overall), percent(abstention.f1)]))}`
}

function tallyTable(title: string, tallies: Record<string, Tally>): string {
  return `<h2>${title}</h2>${table(['', '完全正确'], Object.entries(tallies).map(([name, tally]) => [name || '未注明', share(tally)]))}`
}

function lossTable(summary: Summary): string {
  const rows = Object.entries(losses).flatMap(([loss, name]) => {
    const count = summary.lostAt[loss as keyof typeof losses]
    return count === undefined ? [] : [[name, String(count)]]
  })
  return rows.length === 0 ? '' : `<h2>答案在哪一步丢失</h2>${table(['阶段', '题数'], rows)}`
}

function renderQuestion({ question, answer, score, lostAt }: QuestionResult): string {
  const history = (question.history ?? []).map(message => `<li>${message.role === 'user' ? '问' : '答'}：${escapeHtml(message.content)}</li>`).join('')
  const checks = score.checks.map(check => `<li class="${check.ok ? 'pass' : 'fail'}">${check.ok ? '符合' : '不符'} · ${kinds[check.kind]}：${escapeHtml(check.wanted)}</li>`).join('')
  const citations = answer.citations.map(citation => `<li>[${citation.marker}] ${escapeHtml(citation.speaker?.name ?? '叙述')}：${escapeHtml(citation.quote)}</li>`).join('')
  const nearest = answer.nearest.map(quotation => `<li>相近：${escapeHtml(quotation.speaker?.name ?? '叙述')}：${escapeHtml(quotation.quote)}</li>`).join('')
  const wrong = score.wrongSpeakers.map(text => `<li class="fail">${escapeHtml(text)}</li>`).join('')
  return `<details${score.right ? '' : ' open'}><summary class="${score.right ? 'pass' : 'fail'}">${escapeHtml(question.id)} · ${escapeHtml(categoryName(score.category))} · ${escapeHtml(question.question)}${lostAt ? ` · ${losses[lostAt]}` : ''}</summary>
${history && `<ul>${history}</ul>`}<p>${outcomes[answer.outcome]}：${escapeHtml(answer.text)}</p><ul>${checks}${wrong}</ul><ul class="quotes">${citations}${nearest}</ul></details>`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string) => `<tr>${cells.map(cell => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map(cells => row(cells, 'td')).join('')}</tbody></table>`
}

const stages: Record<string, string> = { understand: '理解', retrieve: '检索', read: '阅读', answer: '写作', verify: '核对' }

const share = ({ right, asked, share: value }: Tally): string => `${right} / ${asked}（${percent(value)}）`
const percent = (value: number | null): string => (value === null ? '无' : `${(value * 100).toFixed(1)}%`)
