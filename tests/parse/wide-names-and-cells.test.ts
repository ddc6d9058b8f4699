import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { isPaperBar } from '../../lib/parse/lines/is-paper-bar.ts'
import { isSpacedList } from '../../lib/parse/lines/is-spaced-list.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const turnsOf = (page: string, name = 'a.txt') => parseText(page, name)
const saidBy = (briefing: ReturnType<typeof parseText>) => briefing.turns.filter(turn => turn.role !== 'narration').map(turn => [turn.speaker, briefing.text.slice(turn.start, turn.end)])

test.each([
  ['主 持 人 林　帆 望海市委宣传部新闻科科长', { kind: 'person', name: '林帆', role: 'host' }],
  ['发　布　人　林一帆　望海港务局局长', { kind: 'person', name: '林一帆', role: 'spokesperson' }],
  ['林一帆 主持 · 望海港务局副局长', { kind: 'person', name: '林一帆', title: '望海港务局副局长', role: 'host' }],
  ['范姜局長若瑜', { kind: 'person', name: '范姜若瑜', title: '局長' }],
  ['汪局长一帆', { kind: 'person', name: '汪一帆', title: '局长' }],
])('the label %s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))

test.each([['列　　席 林一帆 望海港务局局长', true], ['主 持 人 林　帆 望海市委宣传部新闻科科长', true], ['主 持 人 大家好。', false]])('%s lists people: %s', (line, lists) => expect(isSpacedList(line)).toBe(lists))

test('the office stands behind what a body is called for short', () => {
  const [person] = findIntroductions('望海港航集团有限公司（以下简称“望港集团”）党委书记、董事长林一帆出席发布会。', new Set(['林一帆']))
  expect(person).toMatchObject({ name: '林一帆', title: '党委书记、董事长', organization: '望海港航集团有限公司' })
  expect(findIntroductions('修订后的《望海港口条例》（以下简称《条例》）有关情况。望海港务局局长林一帆出席。', new Set(['林一帆']))[0]).toMatchObject({ title: '望海港务局局长' })
})

test('a body with two names keeps both, in its brackets', () => {
  expect(organizationInTitle('望海市文化局（望海市文物局）局长', '望海市文化局（望海市文物局）局长')).toBe('望海市文化局（望海市文物局）')
})

test.each([
  ['望海日报 2025年6月12日 星期四 要闻 A05版 责编 林一帆', true], ['望海晚报　2025年6月12日　第3版', true],
  ['望海日报记者：2025年6月12日以后，新版证件怎么换？', false], ['2025年6月12日，望海港发布新版时刻表。', false],
])('%s is the bar of a newspaper: %s', (line, bar) => expect(isPaperBar(line)).toBe(bar))

describe('a table of questions and answers', () => {
  const table = (...rows: string[][]) => buildBriefing(readHtml(`<html><body><h1>望海港新闻发布会问答一览</h1><table><tr><th>姓名</th><th>职务</th><th>备注</th></tr><tr><td>林一帆</td><td>望海港务局局长</td><td>发布人</td></tr><tr><td>汪青岚</td><td>望海气象台台长</td><td>发布人</td></tr><tr><td>梅小川</td><td>望海海事处处长</td><td>到会，未发言</td></tr></table><table><tr><th>序号</th><th>提问</th><th>回答</th></tr>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`), 'a.html')

  test('who asks and who answers stand at the head of the cells', () => {
    const briefing = table(['1', '<em>【望海晚报】</em>航道何时疏浚？', '<u>林一帆</u>&nbsp;明年三月开工，工期五个月。'], ['2', '<em>【潮声周刊】</em>台风季提前了吗？', '<u>汪青岚</u>&nbsp;提前了十天。'])
    expect(saidBy(briefing)).toEqual([['望海晚报', '航道何时疏浚？'], ['林一帆', '明年三月开工，工期五个月。'], ['潮声周刊', '台风季提前了吗？'], ['汪青岚', '提前了十天。']])
  })

  test('who is there and says nothing is given nobody’s answer', () => {
    const briefing = table(['1', '航道何时疏浚？', '明年三月开工，工期五个月。<br><u>林一帆（补充）</u>&nbsp;费用六亿元。'], ['2', '台风季提前了吗？', '提前了十天。<br><u>汪青岚（补充）</u>&nbsp;去年也提前了。'])
    expect(briefing.speakers.map(({ name }) => name)).not.toContain('梅小川')
  })
})

test('a page’s English words stand under a heading of their own, and their translation right below', () => {
  const page = '# 望海港新闻发布会实录\n\n### ★ 林一帆 · 望海港务局局长\n\n大家好，先请客人讲话。\n\n### ★ Anna Berg\n\nThank you. The harbour froze for nine weeks last year, and nobody had seen that before.\n\n### ★ 安娜·贝格 · 破冰协会会长（译文）\n\n谢谢。去年港口封冻了九个星期，以前没有人见过。\n\n### ★ 林一帆\n\n谢谢。\n'
  expect(saidBy(turnsOf(page, 'a.md')).map(([speaker]) => speaker)).toEqual(['林一帆', '安娜·贝格', '安娜·贝格', '林一帆'])
})

test('in minutes the chair is whom the field names', () => {
  const page = '望海縣縣政記者會紀錄\n\n時間：114年4月22日下午2時\n主席：林秘書長一帆\n出席：秘書長林一帆、水務處處長汪青岚\n\n主席：各位媒體先進午安，先請水務處報告。\n\n汪處長青岚：謝謝，今年雨量偏少。\n\n主席：謝謝，散會。\n'
  expect(saidBy(turnsOf(page)).map(([speaker]) => speaker)).toEqual(['林一帆', '汪青岚', '林一帆'])
})

test('an account by whatever name that posts again and again tells what goes on', () => {
  const posts = [['望海眼', '10:30', '发布会还有几分钟开始。'], ['林一帆 望海港务局局长', '10:36', '大家好，先讲封港。'], ['汪青岚 望海气象台台长', '10:40', '台风今晚登陆。'], ['望海眼', '10:45', '进入提问环节。'], ['望海晚报记者', '10:47', '客轮停到几时？'], ['林一帆', '10:50', '停到明早六时。']]
  const briefing = turnsOf(`望海港防台风新闻发布会直播\n2024-08-19\n\n${posts.map(post => post.join('\n')).join('\n\n')}\n`)
  expect(briefing.turns.filter(turn => turn.attributedTo === '望海眼')).toHaveLength(2)
  expect(saidBy(briefing).map(([speaker]) => speaker)).toEqual(['林一帆', '汪青岚', '望海晚报记者', '林一帆'])
})

test('the day on which a page was looked at, with the weather, is not the day of the briefing', () => {
  const page = '今天是2025年9月22日 星期一 | 多云 19~26℃\n望海港新闻发布会\n发布时间：2025-09-19 17:06　来源：望海港务局\n9月18日上午，望海港务局举行新闻发布会。\n\n林一帆：大家好，航道明年疏浚。\n'
  expect(turnsOf(page).date).toBe('2025-09-18')
})

test('notes at the end of the page, whose signs stand behind sentences, are nobody’s', () => {
  const page = '望海港新闻发布会\n\n林一帆（望海港务局局长）：码头一共十二座。①\n\n汪青岚（望海气象台台长）：雾天去年有四十天。②\n\n林一帆：谢谢大家。\n\n①码头数不含渔港。\n②能见度低于一千米的算雾天。\n'
  expect(saidBy(turnsOf(page)).at(-1)).toEqual(['林一帆', '谢谢大家。'])
})

test.each([
  ['提　问　望海晚报记者', { kind: 'reporter', name: '望海晚报记者' }], ['主持人　安　宁', { kind: 'person', name: '安宁', role: 'host' }], ['望海港务局局长　宋　词', { kind: 'person', name: '宋词', title: '望海港务局局长' }],
  ['Q2 ｜ 学生会权益部', { kind: 'reporter', name: '学生会权益部' }], ['Q4 ｜ 西苑住户代表', { kind: 'netizen', name: '西苑住户代表' }],
])('the label %s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))

test('keyword and headline over a label head its section, and are no words of the one before', () => {
  const section = (keyword: string, headline: string, label: string, words: string) => `【${keyword}】\n${headline}\n发布人丨${label}\n\n${words}\n`
  const page = `望海港新闻发布会\n\n10月21日下午，望海港务局举行新闻发布会。港务局局长林一帆、气象台台长汪青岚介绍情况。\n\n${section('航道', '明年三月开挖 工期五个月', '港务局局长　林一帆', '林一帆介绍，航道明年三月开挖。')}\n${section('天气', '台风比往年少', '气象台台长　汪青岚', '汪青岚说，今年台风比往年少。')}`
  const briefing = turnsOf(page)
  expect(saidBy(briefing)).toEqual([['林一帆', '林一帆介绍，航道明年三月开挖。'], ['汪青岚', '汪青岚说，今年台风比往年少。']])
})

test('where the report itself tells how the briefing ended, nobody speaks any more', () => {
  const page = '望海港新闻发布会\n\n望海晚报：航道何时疏浚？\n\n林一帆（望海港务局局长）：明年三月。\n\n潮声周刊：工期多长？\n\n林一帆：五个月。\n\n发布会最后，两位发布人公布了值班电话。\n'
  const briefing = turnsOf(page)
  expect(saidBy(briefing).at(-1)).toEqual(['林一帆', '五个月。'])
})

test('a given name of one character behind the office is known from the list of those present', () => {
  const page = '望海縣記者會紀錄\n\n時間：114年10月9日下午2時\n出席人員：環境保護局局長 林予安\n環境保護局管理科科長 汪　寧\n\n林局長予安：各位好，先由汪科長說明。\n\n汪科長寧：專用袋十二月起販售。\n'
  expect(saidBy(turnsOf(page)).map(([speaker]) => speaker)).toEqual(['林予安', '汪寧'])
})
