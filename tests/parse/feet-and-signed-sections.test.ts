import { describe, expect, test } from 'vitest'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const told = ({ text, turns }: ReturnType<typeof parseText>): string[] => turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? turn.attributedTo ?? '–'}：${text.slice(turn.start, turn.end)}`)

describe('a feed whose posts have the time and the buttons at their foot', () => {
  const posts = [
    ['互动', '小编阿帆', '小编已抵达望海市轮渡码头候船厅，马上开始。', '14:55'],
    ['主持人', '梅青岚', '各位网友好，今天请来市港务局局长林一帆。请林局长介绍。', '15:00'],
    ['嘉宾', '林一帆', '夜航六月开，先试三个月。', '15:05'],
    ['记者', '望海晚报记者', '船票涨不涨？', '15:10'],
    ['嘉宾', '林一帆', '不涨，明年也不涨。', '15:12'],
    ['网友', '@爱坐船', '带狗能不能上船？', '15:15'],
    ['嘉宾', '林一帆', '能，要装笼。', '15:16'],
  ] as const
  const text = (newestFirst: boolean, foot: (time: string) => string): string => {
    const blocks = posts.map(([tag, name, words, time]) => `${tag} ${name}\n${words}\n${foot(time)}`)
    return `【图文直播】望海轮渡怎么坐？望海市轮渡新闻发布会\n2025-03-04　已结束　3.1万人看过\n${(newestFirst ? blocks.reverse() : blocks).join('\n')}\n`
  }
  const said = ['小编阿帆：小编已抵达望海市轮渡码头候船厅，马上开始。', '梅青岚：各位网友好，今天请来市港务局局长林一帆。请林局长介绍。', '林一帆：夜航六月开，先试三个月。', '望海晚报记者：船票涨不涨？', '林一帆：不涨，明年也不涨。', '爱坐船：带狗能不能上船？', '林一帆：能，要装笼。']

  test.each([
    ['the day and the time', (time: string) => `03-04 ${time} 赞(11) 回复`],
    ['the time alone', (time: string) => `${time} 点赞 3 评论 2`],
    ['the whole date', (time: string) => `2025-03-04 ${time} 赞(0) 分享`],
  ])('with %s', (_, foot) => {
    expect(told(parseText(text(true, foot), 'a.txt'))).toEqual(said)
    expect(told(parseText(text(false, foot), 'a.txt'))).toEqual(said)
  })

  test('the place is where the site has come to', () => expect(parseText(text(true, time => `03-04 ${time} 赞(1) 回复`), 'a.txt').venue).toBe('望海市轮渡码头候船厅'))

  test('whose room it is is its source, where the page says so itself', () => {
    const page = (room: string, link: string) => buildBriefing(readHtml(`<html><head><title>${room}</title></head><body><header><a>${link}</a><a>矩阵</a></header><h1>望海市轮渡新闻发布会</h1><p>林一帆：船票不涨，明年也不涨，大家放心。</p><p>记者：夜航呢？</p><p>林一帆：六月开。</p></body></html>`), 'a.html').source
    expect(page('望海融媒直播间', '望海融媒')).toBe('望海融媒')
    expect(page('望海融媒直播间', '首页')).toBeNull()
  })
})

test('what must not be lit or used somewhere is said, and no note of rights', () => {
  expect(told(parseText('望海市露营新闻发布会\n\n林一帆：营地今年有十一处。\n\n码头边的营地今年增加到三处，禁止使用明火。\n\n记者：要钱吗？\n\n林一帆：不要。\n', 'a.txt'))[0]).toContain('禁止使用明火。')
  expect(told(parseText('望海市露营新闻发布会\n\n林一帆：营地今年有十一处。\n\n记者：要钱吗？\n\n林一帆：不要。\n\n本网文字图片未经授权不得使用。\n', 'a.txt')).at(-1)).toBe('林一帆：不要。')
})

describe('sections that a sign, an office and a name open', () => {
  const page = (sign: string, remark: string, last: string): string => `望海渔人3比1胜潮城海豚 赛后新闻发布会实录\n\n3月4日晚，联赛第2轮，望海渔人在主场3比1胜潮城海豚。\n\n望海渔人新闻官：欢迎潮城海豚主教练林一帆，先请林指导点评比赛。\n\n${sign} 潮城海豚主教练　林一帆\n\n${remark}上半场踢得不错，下半场丢了三个。\n\nQ：为什么换下门将？\nA：他伤了。\n\n${sign} 望海渔人主教练　汪远舟\n\n${remark}谢谢球迷，一个人都没有走。\n\nQ：目标有没有变？\nA：没有，还是前六。\n\n${sign} 望海渔人9号前锋　梅青岚\n\nQ：进球时想什么？\nA：什么都没想。\n\n${last}\n`
  const said = ['望海渔人新闻官：欢迎潮城海豚主教练林一帆，先请林指导点评比赛。', '林一帆：上半场踢得不错，下半场丢了三个。', '记者：为什么换下门将？', '林一帆：他伤了。', '汪远舟：谢谢球迷，一个人都没有走。', '记者：目标有没有变？', '汪远舟：没有，还是前六。', '记者：进球时想什么？', '梅青岚：什么都没想。']

  test.each(['◆', '■', '▶', '●'])('%s', sign => {
    expect(told(parseText(page(sign, '', '（俱乐部新闻部 木棉 整理）'), 'a.txt')).slice(1)).toEqual(said)
  })
  test.each(['赛事点评：', '开场陈述：', '赛后总评：'])('what somebody does first, %s is none of his words', remark => {
    expect(told(parseText(page('◆', remark, '（新闻中心 木棉 整理）'), 'a.txt')).slice(1)).toEqual(said)
  })
  test('a press officer without a name leads, and greets nobody into an office', () => {
    const { speakers } = parseText(page('◆', '', ''), 'a.txt')
    expect(speakers.map(({ name, title, organization, role }) => [name, title, organization, role])).toEqual([
      ['望海渔人新闻官', '望海渔人新闻官', '望海渔人', 'host'], ['林一帆', '潮城海豚主教练', '潮城海豚', 'spokesperson'], ['记者', null, null, 'reporter'],
      ['汪远舟', '望海渔人主教练', '望海渔人', 'spokesperson'], ['梅青岚', '望海渔人9号前锋', '望海渔人', 'spokesperson'],
    ])
  })
})
