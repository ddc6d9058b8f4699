import { describe, expect, test } from 'vitest'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { peopleInTables } from '../../lib/parse/labels/people-in-tables.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { isKicker } from '../../lib/parse/lines/is-kicker.ts'
import { makePage } from '../../lib/parse/formats/make-page.ts'
import { endsInRank } from '../../lib/parse/names/ends-in-rank.ts'
import { isOutlet } from '../../lib/parse/names/is-outlet.ts'
import { isRankItself } from '../../lib/parse/names/is-rank-itself.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const turnsOf = (page: string) => {
  const { turns, text } = parseText(page, 'a.txt')
  return turns.filter(turn => !turn.aside).map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end)}`)
}
const spoke = (page: string) => turnsOf(page).map(turn => turn.split('：')[0])

test.each([
  ['港务署署长', '署长', true], ['港务署助理署长（航道）', '署长', false], ['港务局副局长', '局长', false], ['港务局常务副局长', '副局长', false],
  ['港务局党组书记、局长', '局长', true], ['港务署助理署长（航道）', '助理署长', true], ['局长', '局长', true],
])('%s of the rank %s: %s', (title, rank, itself) => {
  expect(endsInRank(title, rank)).toBe(true)
  expect(isRankItself(title, rank)).toBe(itself)
})

describe('speakers called by their offices alone', () => {
  const talk = (first: string, second: string) => `\n\n${first}：各位好。航道明天重开。\n\n記者：疏浚要多久？\n\n${second}：還要兩個月。\n\n記者：誰來付錢？\n\n${first}：由港務署支付。\n`
  const lead = '以下是港務署署長林一帆、港務署助理署長（航道）梅青嵐今日（三月四日）會見傳媒的談話及答問全文：'

  test('deputies beside the head of the office', () => {
    expect(spoke(`港務署署長會見傳媒談話全文\n\n${lead}${talk('署長', '助理署長')}`)).toEqual(['null', '林一帆', '記者', '梅青嵐', '記者', '林一帆'])
    expect(spoke(`海湾市港务局通报会\n\n2031年3月4日，海湾市港务局召开通报会，局长林一帆、副局长梅青岚出席。${talk('局长', '副局长')}`)).toEqual(['null', '林一帆', '記者', '梅青岚', '記者', '林一帆'])
  })

  test('of two heads of offices neither is guessed', () => {
    expect(spoke(`海湾市航道通报会\n\n2031年3月4日，港务局局长林一帆、渔业局局长梅青岚介绍情况。${talk('局长', '局长')}`)).not.toContain('林一帆')
  })
})

describe('a report in sections', () => {
  const page = (caption: string, told = (name: string, what: string) => `　　${name}介绍，${what}。`) => `海湾日报\n2031年3月5日　第03版\n\n船往哪里停\n\n　　3月4日，海湾市举行航道建设新闻发布会。市港务局局长林一帆、市渔业局局长梅青岚介绍情况。\n\n■航道\n\n老航道“瘦身”　新航道明年开\n林一帆（市港务局局长）\n\n${told('林一帆', '全市航道今年疏浚三十公里，已经完成二十公里')}\n\n${caption}\n\n${told('林一帆', '余下的十公里要在年底前做完')}\n\n■渔港\n\n一条船的“身份证” 三天能办好\n梅青岚（市渔业局局长）\n\n${told('梅青岚', '渔船登记由二十天缩短到三天，全部在网上办')}\n`

  test('a caption without a sign, and catchword and headline over the next name, are nobody’s', () => {
    const turns = turnsOf(page('疏浚船在老航道作业'))
    expect(turns.map(turn => turn.split('：')[0])).toEqual(['null', '林一帆', '林一帆', '梅青岚'])
    expect(turns.join('\n')).not.toMatch(/疏浚船在老航道作业|■渔港|身份证/u)
  })

  test('a heading in somebody’s own words stays his', () => {
    expect(turnsOf(page('先疏浚 后通航', (_, what) => `　　我来说明：${what}。`)).join('\n')).toContain('先疏浚 后通航')
  })

  test('behind the name of another part others are told of', () => {
    const turns = turnsOf(`${page('疏浚船在老航道作业')}\n现场问答\n\n　　有记者问，何时通航？林一帆回答，明年三月通航。\n`)
    expect(turns.at(-1)).toBe('null：有记者问，何时通航？林一帆回答，明年三月通航。')
  })
})

test.each([['■航道', true], ['◆ 钱从哪来', true], ['■航道疏浚今年完成。', false], ['■主持人：各位好', false], ['航道', false]])('%s is a catchword: %s', (words, is) => expect(isKicker(words)).toBe(is))

test.each([
  ['市供热管理办公室主任卜青', { name: '卜青', title: '市供热管理办公室主任' }],
  ['陈署长大文', { name: '陈大文', title: '署长' }], ['营建司游司长雅芬', { name: '游雅芬', title: '司长' }],
])('the surname in %s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))

test('his part in the talk beside an office in a table', () => {
  const { lines } = makePage(['姓名\t职务', '林一帆\t港务局新闻处处长（主持）', '梅青岚\t港务局副局长（主持工作）'].map(text => ({ text })))
  expect([...peopleInTables(lines).values()].map(({ title, host }) => [title, host])).toEqual([['港务局新闻处处长', true], ['港务局副局长（主持工作）', false]])
})

test.each([
  ['警務處總警司葉棠今早在碼頭街現場就倉庫大廈火警會見記者。', '碼頭街現場'], ['在海湾市就业服务中心举行发布会', '海湾市就业服务中心'],
  ['海湾融媒｜要闻｜直播厅\n现场直播：发布会', null],
])('held where: %s', (text, place) => expect(findVenue(text)).toBe(place))

test.each([['例行发布', false], ['专题发布', false], ['海湾发布', true]])('%s is a medium: %s', (name, is) => expect(isOutlet(name)).toBe(is))

test.each([
  ['3月4日，县长林一帆做客直播间，主持人黎晚。', '黎晚'], ['3月4日，县长林一帆做客直播间，主持人提问。', '主持人'],
])('who leads: %s', (lead, host) => expect(spoke(`县长在线访谈\n\n${lead}\n\n主持人：欢迎县长。\n\n县长：大家好。\n\n主持人：再见。\n`).filter(name => name !== 'null')).toEqual([host, '林一帆', host]))

test('a newspaper’s name and day over the headline are no title', () => {
  expect(parseText('海湾晚报　2031年3月5日　A05\n夜市怎样管得住又放得开\n\n本报讯　3月4日，市商务局局长林一帆介绍，全市有夜市三处。\n', 'a.txt').title).toBe('夜市怎样管得住又放得开')
})
