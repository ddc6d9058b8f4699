import { describe, expect, test } from 'vitest'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { isPaperBar } from '../../lib/parse/lines/is-paper-bar.ts'
import { isTopicHeading } from '../../lib/parse/lines/is-topic-heading.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const told = (page: string): string[] => {
  const { text, turns } = parseText(page, 'a.txt')
  return turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? '–'}：${text.slice(turn.start, turn.end)}`)
}

test.each(['网友常问', '读者常问', '观众都在问', '网友最想知道', '网民普遍关心的问题', '市民常常问到', '网友高频问题', '听众热点问答', '網友常問', '网友评论'])('%s names nobody', words => expect(readLabel(words)).toBeNull())

test.each([['网友“常问”', '网友“常问”'], ['网友常远', '网友常远'], ['网友总在路上', '网友总在路上'], ['读者提问', '读者']])('%s is one of the public', (words, name) => expect(readLabel(words)).toMatchObject({ kind: 'netizen', name }))
test.each(['网友问', '网友追问'])('%s is the mark of a question', words => expect(readLabel(words)).toEqual({ kind: 'question' }))

test('what is often asked is taken up within an answer', () => {
  const page = '望海市轮渡新闻发布会实录\n\n林一帆（市港务局局长）：下面请提问。\n\n望海日报记者：船票涨不涨？\n\n汪远舟（市轮渡公司经理）：不涨。\n\n读者常问：带狗能不能上船？能，要装笼。\n\n潮声报记者：航道呢？\n\n汪远舟：明年疏浚。\n'
  expect(told(page)).toContain('汪远舟：不涨。\n\n读者常问：带狗能不能上船？能，要装笼。')
  expect(parseText(page, 'a.txt').speakers.map(({ name }) => name)).not.toContain('读者常')
})

describe('a page of a newspaper', () => {
  const bar = 'B02 本地　2025年3月5日 星期三　责编/黎晚 美编/梅朵\n望海晚报\n\n'
  const part = (heading: string, tag: string, question: string, who: string, answer: string): string => `${heading}\n\n${tag}\n${question}\n■${who}\n${answer}\n\n`
  const lead = '本报讯（记者 梅青岚）3月4日，望海市政府新闻办召开\n新闻发布会，解读新的轮渡办法。市港务局局长林一帆、\n市轮渡公司经理汪远舟出席。\n\n'
  const talk = (heading: (at: number) => string, tag = '▶记者提问'): string => part(heading(0), tag, '船票会不会涨？', '林一帆（市港务局局长）', '不涨，明年也不涨。') + part(heading(1), tag, '夜航什么时候开？', '汪远舟（市轮渡公司经理）', '六月开，先试三个月。') + part(heading(2), tag, '航道淤了怎么办？', '林一帆', '明年疏浚，钱已经有了。')
  const headings = ['船票的价钱', '夜航的时间', '航道的疏浚']
  const asked = ['记者：船票会不会涨？', '林一帆：不涨，明年也不涨。', '记者：夜航什么时候开？', '汪远舟：六月开，先试三个月。', '记者：航道淤了怎么办？', '林一帆：明年疏浚，钱已经有了。']
  const whole = `${bar}五月起换新办法\n轮渡怎么坐？港务局一一回应\n票价不变　班次加倍\n\n${lead}`

  test.each([
    ['counted headings', (at: number) => `焦点${'一二三'.charAt(at)} ${headings[at] ?? ''}`, '▶记者提问'],
    ['headings of topics by figures', (at: number) => `话题${at + 1} ${headings[at] ?? ''}`, '提问'],
    ['headings behind a counted topic in brackets', (at: number) => `【焦点${'一二三'.charAt(at)}】${headings[at] ?? ''}`, '▶记者提问'],
    ['headings without the sign of the labels below', (at: number) => headings[at] ?? '', '◆提问'],
  ])('%s over who asks are no names', (_, heading, tag) => {
    expect(told(whole + talk(heading, tag)).slice(1)).toEqual(asked)
  })

  test('a medium over 提问 still asks', () => expect(told(`望海市新闻发布会\n\n林一帆（市港务局局长）：请提问。\n\n潮声夜话\n提问\n船票会不会涨？\n\n林一帆：不涨。\n`)).toContain('潮声夜话：船票会不会涨？'))

  test('of a headline on three lines the second is the title, and the report is told whole', () => {
    const page = whole + talk(at => `焦点${'一二三'.charAt(at)} ${headings[at] ?? ''}`)
    expect(parseText(page, 'a.txt')).toMatchObject({ title: '轮渡怎么坐？港务局一一回应', date: '2025-03-04', source: '望海晚报' })
    expect(told(page)[0]).toBe(`–：${lead.trim()}`)
  })

  test('with no day of the week in the bar', () => {
    const page = whole.replace(' 星期三', '') + talk(at => `焦点${'一二三'.charAt(at)} ${headings[at] ?? ''}`)
    expect(parseText(page, 'a.txt')).toMatchObject({ title: '轮渡怎么坐？港务局一一回应', date: '2025-03-04' })
  })

  test('a lead that is broken over lines and begins with yesterday', () => {
    const broken = lead.replace('3月4日，', '昨日（3月4日），')
    expect(told(whole.replace(lead, broken) + talk(at => `焦点${'一二三'.charAt(at)} ${headings[at] ?? ''}`))[0]).toBe(`–：${broken.trim()}`)
  })

  test.each([
    ['two lines are one title, though the second asks', '五月起换新办法啦大家看过来\n轮渡怎么坐？港务局一一回应\n', '五月起换新办法啦大家看过来 轮渡怎么坐？港务局一一回应'],
    ['two lines are one title', '轮渡怎么坐？港务局一一回应\n票价不变　班次加倍\n', '轮渡怎么坐？港务局一一回应 票价不变　班次加倍'],
    ['a subtitle behind a dash belongs to it', '轮渡怎么坐？港务局一一回应\n——望海市轮渡新闻发布会侧记\n', '轮渡怎么坐？港务局一一回应 ——望海市轮渡新闻发布会侧记'],
  ])('%s', (_, headline, title) => expect(parseText(`${bar}${headline}\n${lead}${talk(at => `焦点${'一二三'.charAt(at)} ${headings[at] ?? ''}`)}`, 'a.txt').title).toBe(title))

  test('the first line of its report is no title, though it tells what was held', () => {
    expect(parseText(`望海晚报\n\n轮渡五月起换新办法啦\n\n${lead}${talk(at => `焦点${'一二三'.charAt(at)} ${headings[at] ?? ''}`)}`, 'a.txt').title).toBe('轮渡五月起换新办法啦')
  })
})

test.each([
  ['B02 本地　2025年3月5日 星期三　责编/黎晚 美编/梅朵', true], ['C11 民生 | 2025年3月5日　责编：黎晚　校对：汪远', true], ['A3版 要闻 2025-03-05', true],
  ['B02 本地航线2025年3月5日起停航，大家留意', false], ['A1 港区 2025年3月5日 责任重大', false],
])('%s is the bar of a page: %s', (line, bar) => expect(isPaperBar(line)).toBe(bar))

test.each([['【焦点一】船票怎么买', true], ['焦点一　船票怎么买', true], ['话题2｜夜航', true], ['【焦点】船票怎么买', false], ['【望海日报】船票怎么买', false]])('%s heads a counted part: %s', (line, heads) => expect(isTopicHeading(line)).toBe(heads))
test.each(['焦点一', '焦点4', '关注二'])('%s names nobody', words => expect(readLabel(words)).toBeNull())
test.each(['焦远', '焦明一'])('%s is a name', words => expect(readLabel(words)).toMatchObject({ name: words }))
