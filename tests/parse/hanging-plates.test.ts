import { describe, expect, test } from 'vitest'
import { makePage } from '../../lib/parse/formats/make-page.ts'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { reflowLines } from '../../lib/parse/formats/reflow-lines.ts'
import type { PrintedLine } from '../../lib/parse/formats/pdf-lines.ts'

const at = (text: string, left: number, y: number, size = 11): PrintedLine => ({ text, left, right: left + text.length * size, y, size, page: 1, width: 600, height: 840 })
const SPEECH = '今年的大潮比去年早来了十二天，港口一共停航三次，渔船都已经回港避风'
/** Names in a column at 60, the text at 170. */
const sheet = (plates: [string[], string[]][], order: 'rows' | 'columns' = 'rows'): PrintedLine[] => {
  let y = 700
  const rows = plates.map(([plate, speech]) => {
    const left = plate.map((words, n) => at(words, 60, n === 0 ? y : y - 2 - n * 11, n === 0 ? 11 : 8))
    const right = speech.map((words, n) => at(words, 170, y - n * 20))
    y -= 20 * Math.max(speech.length, 3) + 12
    return [left, right] as const
  })
  const title = at('望海港大潮新闻发布会实录', 200, 740, 17)
  return order === 'rows' ? [title, ...rows.flatMap(([left, right]) => [...left, ...right])] : [title, ...rows.flatMap(([left]) => left), ...rows.flatMap(([, right]) => right)]
}
const saidBy = (lines: PrintedLine[]) => {
  const briefing = buildBriefing(makePage(reflowLines([lines]).drafts), 'a.pdf')
  return { briefing, said: briefing.turns.filter(turn => turn.role !== 'narration').map(turn => turn.speaker) }
}

describe('names that hang in a column beside the text', () => {
  const plates: [string[], string[]][] = [
    [['林 帆', '主持人', '望海港务局', '新闻发言人'], [SPEECH, '先请汪台长介绍。']],
    [['汪青岚', '望海气', '象台台长'], [SPEECH, SPEECH, '就到这里。']],
    [['望海晚报', '记者'], ['渔船什么时候可以出海？']],
    [['汪青岚'], ['后天早上六点以后，风就小了。']],
    [['林 帆'], ['谢谢大家，散会。']],
  ]

  test.each(['rows', 'columns'] as const)('are whoever says what stands beside them, in whatever order the file has its %s', order => {
    const { briefing, said } = saidBy(sheet(plates, order))
    expect(said).toEqual(['林帆', '汪青岚', '望海晚报记者', '汪青岚', '林帆'])
    expect(briefing.speakers.find(({ name }) => name === '林帆')).toMatchObject({ role: 'host', title: '望海港务局新闻发言人' })
    expect(briefing.speakers.find(({ name }) => name === '汪青岚')).toMatchObject({ title: '望海气象台台长', organization: '望海气象台' })
  })

  test('are labels where the office is as large as the name, or in brackets', () => {
    const lines = sheet(plates.map(([[name = '', ...office], speech]) => [office.length > 1 && office[0] !== '主持人' ? [name, `（${office.join('')}）`] : [name, ...office], speech])).map(line => line.left === 60 ? { ...line, size: 11 } : line)
    expect(saidBy(lines).said).toEqual(['林帆', '汪青岚', '望海晚报记者', '汪青岚', '林帆'])
  })

  test('are told from their office where a line of the text stands beside it', () => {
    const lines = sheet(plates).flatMap(line => line.text === SPEECH && line.y > 640 ? [line, at('望海港务局\t他们都已经回到港里，没有一条漏下。', 60, line.y - 20)] : [line]).filter(line => line.text !== '望海港务局')
    expect(saidBy(lines).said).toEqual(['林帆', '汪青岚', '望海晚报记者', '汪青岚', '林帆'])
  })

  test('are no headings of a table’s rows', () => {
    const rows: [string[], string[]][] = [[['起止时间', '（含首尾）'], [SPEECH]], [['停航次数'], [SPEECH]], [['避风船只'], [SPEECH]], [['开航条件'], [SPEECH]]]
    expect(reflowLines([sheet(rows)]).drafts.map(({ text }) => text)).toContain('（含首尾）')
  })
})
