import { describe, expect, test } from 'vitest'
import { turnSentences } from '../../lib/answer/local/sentences/turn-sentences.ts'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readMarkdown } from '../../lib/parse/formats/read-markdown.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const LEAD = '市港务局昨日召开新闻发布会'
const MAIN = '轮渡六月夜航 船票不涨'
const report = '本报讯（记者 梅青岚）昨日，市政府新闻办召开新闻发布会，市港务局局长林一帆答记者问。\n\n记者：航道疏浚吗？\n\n林一帆：明年疏浚。\n'

describe('a newspaper’s headline on two lines', () => {
  const bar = '望海日报\n2025年03月05日　星期三　第03版：要闻\n\n'
  const html = (head: string, title = ''): string | null => buildBriefing(readHtml(`<html><head>${title}</head><body><p>望海日报 2025年03月05日 星期三 第03版：要闻</p>${head}<p>${report.split('\n\n').join('</p><p>')}</p></body></html>`), 'a.html').title
  const md = (head: string): string | null => buildBriefing(readMarkdown(`${bar}${head}\n\n${report}`), 'a.md').title

  test.each([
    ['is bold alone', `${LEAD}\n**${MAIN}**`], ['is bold alone, on top', `**${MAIN}**\n${LEAD}`], ['is the larger heading', `### ${LEAD}\n\n## ${MAIN}`], ['is the larger heading, on top', `## ${MAIN}\n\n### ${LEAD}`],
  ])('the main line %s', (_, head) => expect(md(head)).toBe(MAIN))
  test.each([
    ['is the larger heading', `<h3>${LEAD}</h3><h2>${MAIN}</h2>`, ''], ['is set large', `<p><font size=3>${LEAD}</font></p><p><font size=5>${MAIN}</font></p>`, ''],
    ['is bold', `<p>${LEAD}</p><p><strong>${MAIN}</strong></p>`, ''], ['is what the head of the page states', `<p>${LEAD}</p><p>${MAIN}</p>`, `<title>${MAIN}-望海日报</title>`],
  ])('the main line %s in a web page', (_, head, title) => expect(html(head, title)).toBe(MAIN))
  test.each([
    `引题：${LEAD}\n主题：${MAIN}\n副题：先试三个月`, `（引题）${LEAD}\n（主题）${MAIN}`, `肩题：${LEAD}\n主标题：${MAIN}`, `【主题】${MAIN}\n【副题】先试三个月`,
  ])('whose lines say what they are: %s', head => {
    const { title, turns, text } = parseText(`${bar}${head}\n\n${report}`, 'a.txt')
    expect(title).toBe(MAIN)
    expect(turns.filter(turn => !turn.aside).map(turn => text.slice(turn.start, turn.end)).join()).not.toContain(LEAD)
  })
  test.each([[`${LEAD}\n${MAIN}`], [`${MAIN}\n${LEAD}`]])('both lines are the title where nothing tells them apart', head => expect(parseText(`${bar}${head}\n\n${report}`, 'a.txt').title).toBe(head.replace('\n', ' ')))
})

describe('a speech that goes on on another page', () => {
  const page = (gap: string): ReturnType<typeof parseText> => parseText(`望海日报 2025年3月5日 星期三 A3版 要闻\n\n轮渡不涨价\n\n${report.split('\n\n')[0]}\n\n记者：航道疏浚吗？\n\n林一帆：明年疏浚，先清浅滩，\n${gap}\n再设航标四十座，一共花两千万元。钱已经有了。\n\n记者：船票呢？\n\n林一帆：不涨，明年也不涨。\n`, 'a.txt')

  test.each([
    ['two pointers', '（下转第四版）\n（上接第三版）'], ['the head of the page', '（下转第6版）\n\n06　专版　　2025年3月5日　星期三　　望海日报\n\n（上接第5版）'],
    ['the headline again', '（下转第6版）\n\n轮渡不涨价（上接第5版）\n'], ['the headline in the pointer', '（下转第6版）\n\n（上接第5版，轮渡不涨价）\n'], ['a caption', '（下转第6版）\n\n新闻发布会现场。（本报记者 梅青岚 摄）\n\n（上接第5版）\n'],
  ])('is one sentence across %s, which is nobody’s', (_, gap) => {
    const briefing = page(gap)
    const his = briefing.turns.filter(turn => turn.speaker === '林一帆').map(turn => briefing.text.slice(turn.start, turn.end))
    expect(his).toEqual(['明年疏浚，先清浅滩，', '再设航标四十座，一共花两千万元。钱已经有了。', '不涨，明年也不涨。'])
    const [first] = turnSentences(briefing).filter(turn => turn[0]?.sentence.text.includes('浅滩'))
    expect(first?.map(({ sentence: { text }, goesOn }) => [text, goesOn ?? false])).toEqual([['明年疏浚，先清浅滩，', true], ['再设航标四十座，一共花两千万元。', false]])
  })

  test('a heading over a caption does not go on', () => {
    const briefing = parseText(`轮渡新政发布会\n\n林一帆：航道明年疏浚，请大家放心。\n\n轮渡夜航的三步安排\n\n新闻发布会现场。（本报记者 梅青岚 摄）\n\n先清浅滩，再设航标。\n\n记者：船票呢？\n\n林一帆：不涨。\n`, 'a.txt')
    expect(turnSentences(briefing).flat().some(({ goesOn }) => goesOn)).toBe(false)
  })
})
