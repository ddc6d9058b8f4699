import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席并回答了大家关心的问题。\n\n'
const OFFICES: Record<string, string> = { 王小明: '市科技局局长', 李岚: '市教育局副局长' }
const TALK: [string, string][] = [
  ['江城日报记者', '请问何时开工，钱从哪里来？'],
  ['王小明', '明年三月开工。\n投资两亿元。'],
  ['江城电视台记者', '学校建不建？'],
  ['李岚', '今年新建两所，地点已经选好。'],
]
const asks = (who: string) => !OFFICES[who]

const said = (body: string, head = HEAD, file = 'a.md') => {
  const { turns, text } = parseText(head + body, file)
  return turns.filter(turn => turn.speaker !== null).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/[>*\s]/gu, '')])
}
const expected = TALK.map(([who, words]) => [who, words.replace(/\s/gu, '')])

describe('who is named below his words', () => {
  const FORMS: [string, (who: string, words: string) => string][] = [
    ['acts in round brackets', (who, words) => `${words}\n\n（${OFFICES[who] ?? ''}${who} ${asks(who) ? '提问' : '答'}）`],
    ['acts in brackets at the end of the paragraph', (who, words) => `${words}【${OFFICES[who] ?? ''}${who} ${asks(who) ? '问' : '回答'}】`],
    ['fields', (who, words) => `${words}\n${asks(who) ? '来自' : '答复人'}：${OFFICES[who] ?? ''} ${who}`],
    ['names and offices behind dashes, blank lines around them', (who, words) => `${words}\n\n—— ${OFFICES[who] ?? ''} ${who}`],
    ['fields behind dashes', (who, words) => `${words}\n——${asks(who) ? '提问' : '回答'}：${OFFICES[who] ?? ''} ${who}`],
    ['fields, and marks over the words', (who, words) => `${asks(who) ? '问' : '答'}：${words}\n${asks(who) ? '提问媒体' : '回复人'}：${OFFICES[who] ?? ''} ${who}`],
  ]
  test.each(FORMS)('%s', (_, form) => {
    expect(said(TALK.map(([who, words]) => form(who, words)).join('\n\n') + '\n')).toEqual(expected)
  })

  test('answers alone are credited: the question stands over each', () => {
    expect(said(TALK.map(([who, words]) => asks(who) ? words : `${words}\n答复人：${who}`).join('\n\n') + '\n\n还有没有补贴？\n\n每户一千元。\n答复人：王小明\n').map(([who]) => who)).toEqual(['记者', '王小明', '记者', '李岚', '记者', '王小明'])
  })

  test('the same fields over the words are their labels', () => {
    expect(said(TALK.map(([who, words]) => `${asks(who) ? '提问人' : '答复人'}：${who}\n${words}`).join('\n\n') + '\n')).toEqual(expected)
  })
})

describe('a script of a broadcast', () => {
  const SCRIPT: [string, string, string][] = [['口播', '', '今天上午，江城市举行发布会，一起来看报道。'], ['同期声', '王小明', '明年三月开工，投资两亿元。'], ['字幕', '', '明年三月开工'], ['同期声', '江城日报记者', '学校建不建？'], ['同期声', '李岚', '今年新建两所。'], ['解说', '', '李岚还介绍，地点已经选好。']]
  test.each<[string, (mark: string, who: string, words: string) => string]>([
    ['brackets', (mark, who, words) => mark === '字幕' ? `【${mark}】${words}` : `【${mark}】${OFFICES[who] ?? ''} ${who}\n${words}`],
    ['brackets that say who asks', (mark, who, words) => asks(who) && who ? `【现场提问】${who}：\n${words}` : `【${mark}】${OFFICES[who] ?? ''} ${who}${who && '：'}\n${words}`],
    ['brackets with a blank before the name', (mark, who, words) => `【${mark}${who && ` ${who}`}】${words}`],
    ['colons', (mark, who, words) => who ? `${mark}：${OFFICES[who] ?? ''} ${who}\n${words}` : `${mark}：${words}`],
    ['names inside the brackets', (mark, who, words) => `［${mark}${who && `：${who}`}］${words}`],
  ])('marks in %s', (_, form) => {
    expect(said(SCRIPT.map(part => form(...part)).join('\n\n') + '\n', HEAD, 'a.txt')).toEqual([['王小明', '明年三月开工，投资两亿元。'], ['江城日报记者', '学校建不建？'], ['李岚', '今年新建两所。']])
  })
})

describe('labels', () => {
  test.each<[string, (who: string, words: string) => string]>([
    ['offices and media in brackets before the name', (who, words) => `【${OFFICES[who] ?? who.slice(0, -2)}】${asks(who) ? '记者' : who}\n${words}`],
    ['the same before a colon', (who, words) => `［${OFFICES[who] ?? who.slice(0, -2)}］${asks(who) ? '记者' : who}：${words}`],
    ['parts and names in two languages', (who, words) => asks(who) ? `■ 记者 Reporter — ${who.slice(0, -2)} Some Paper\n\n${words}` : `■ 发布人 Speaker — ${who} Some One，${OFFICES[who]}\n\n${words}`],
    ['names in two languages before a colon', (who, words) => `${who} Some One：${words}`],
  ])('%s', (_, form) => {
    expect(said(TALK.map(([who, words]) => form(who, words)).join('\n\n') + '\n', HEAD, 'a.txt')).toEqual(expected)
  })
})

test('records of a feed are the text, whatever their class is called', () => {
  const html = `<h1>江城市新闻发布会</h1><dl><dt>时间</dt><dd>2025年3月1日</dd><dt>地点</dt><dd>江城会议中心一号厅</dd></dl>${TALK.map(([who, words]) => `<li class="rec"><b>${who}</b><em>${OFFICES[who] ?? ''}</em><p>${words}</p></li>`).join('')}`
  const { turns, venue, date } = buildBriefing(readHtml(html), 'a.html')
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(TALK.map(([who]) => who))
  expect([venue, date]).toEqual(['江城会议中心一号厅', '2025-03-01'])
})

test('plain words in the middle under a picture are its caption', () => {
  const html = '<h1>江城市新闻发布会</h1><p><b>市科技局局长王小明：</b></p><p>明年三月开工。</p><p align="center"><img src="a.jpg"></p><p align="center">实验室的效果图</p><p>投资两亿元。</p>'
  const { turns, text } = buildBriefing(readHtml(html), 'a.html')
  expect(turns.filter(turn => turn.speaker !== null).map(turn => text.slice(turn.start, turn.end))).toEqual(['明年三月开工。', '投资两亿元。'])
})

test('a table that follows the talk is nobody\'s and can be quoted whole', () => {
  const { turns, text } = parseText('江城市垃圾分类新闻发布会\n\n市城管局局长王小明：今年日均分出厨余垃圾六百吨，比去年多。\n\n主持人李岚：发布会到此结束，谢谢大家。\n\n---\n\n| 类别 | 去年（吨） | 今年（吨） |\n| :-: | :-: | :-: |\n| 厨余垃圾 | 465 | 612 |\n| 可回收物 | 328 | 359 |\n\n**END**\n', 'a.md')
  const table = turns.find(turn => text.slice(turn.start, turn.end).includes('可回收物'))
  expect(table).toMatchObject({ speaker: null, role: 'narration' })
  expect(text.slice(table!.start, table!.end)).toMatch(/^\| 类别[\s\S]*\| 359 \|$/u)
})

describe('answers with who gives them in brackets below', () => {
  const answers = [['何时疏浚？', '三月疏浚。\n工期五个月。', '局长　林一帆'], ['钱够吗？有人说不够。', '钱够。', '总工程师　梅青岚'], ['灯塔亮不亮？', '亮。', '局长　林一帆']] as const
  const page = (credit: (who: string) => string, foot = '') => parseText(`望海港三问\n\n3月4日，市港务局召开通气会，局长林一帆、总工程师梅青岚答问。\n\n${answers.map(([question, answer, who], at) => `Q${at + 1}\n${question}\n\n${answer}\n${credit(who)}\n`).join('\n')}${foot}`, 'a.txt')
  const who = (briefing: ReturnType<typeof parseText>) => briefing.turns.filter(turn => turn.aside !== true).slice(1).map(({ speaker, start, end }) => [speaker, briefing.text.slice(start, end).replace(/\s/gu, '')])
  const all = [['记者', '何时疏浚？'], ['林一帆', '三月疏浚。工期五个月。'], ['记者', '钱够吗？有人说不够。'], ['梅青岚', '钱够。'], ['记者', '灯塔亮不亮？'], ['林一帆', '亮。']]
  test.each([
    ['（解答人：…）', (name: string) => `（解答人：${name}）`], ['——职务 姓名', (name: string) => `——${name}`], ['（回答人：…）', (name: string) => `（回答人：${name}）`], ['（职务 姓名）', (name: string) => `（${name}）`], ['——答复：…', (name: string) => `——答复：${name}`],
  ])('%s: Q1 asks what stands under it, whether it ends in a question mark or not', (_, credit) => expect(who(page(credit))).toEqual(all))
  test.each([['1. …', (at: number) => `${at}. `], ['问题1：…', (at: number) => `问题${at}：`], ['no mark', () => '']])('%s, on the line of the question: one without a question mark is asked as the others are', (_, mark) => {
    const sections = [answers[0], answers[1], answers[2], ['何时通航？', '年底。', '局长　林一帆'], ['浮标谁换？', '港务局换。', '总工程师　梅青岚']] as const
    const printed = parseText(`望海港答问\n\n3月4日，市港务局召开通气会，局长林一帆、总工程师梅青岚答问。\n\n${sections.map(([question, answer, name], at) => `${mark(at + 1)}${question}\n\n${answer}\n（解答人：${name}）\n`).join('\n')}`, 'a.txt')
    expect(who(printed).slice(0, 6)).toEqual(all)
  })
  test('a box of the page’s own behind the last is nobody’s', () => expect(who(page(name => `（解答人：${name}）`, '\n【温馨提示】请从北门进港，全程佩戴安全帽。\n'))).toEqual(all))
})
