import { expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'
import { formatBriefing } from '../../scripts/parse/format-briefing.ts'

const long = '今年上半年，全市新建绿道120公里，总投资4.6亿元，覆盖七成社区。绿道驿站达到86座，夜间照明覆盖92%，厕所新建40座，年底前全部开放。'
const briefing = parseText(`滨河市绿道建设新闻发布会实录\n\n市园林局局长 贺知秋：${long}\n\n主持人 宋一苇：谢谢大家。\n`, '绿道.txt')

test('what the page does not say stands where its value would', () => {
  const lines = formatBriefing(briefing, { full: false }).split('\n')
  expect(lines[0]).toBe('标题  滨河市绿道建设新闻发布会实录')
  expect(lines).toContain('来源  （稿件未注明）')
})

test('a turn is shown by its first and its last words, a short one whole', () => {
  const lines = formatBriefing(briefing, { full: false }).split('\n')
  expect(lines.find(line => line.startsWith('  贺知秋  今'))).toMatch(/^ {2}贺知秋 {2}今年上半年，全市新建绿道120公里.* …… .*厕所新建40座，年底前全部开放。$/u)
  expect(lines).toContain('  宋一苇  谢谢大家。')
  expect(lines).toContain('发言 2（只有开头和结尾；全文用 --full）')
})

test('with --full every turn is shown whole', () => {
  expect(formatBriefing(briefing, { full: true })).toContain(`  贺知秋\n    ${long}\n`)
})
