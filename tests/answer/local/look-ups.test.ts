import { expect, test } from 'vitest'
import { glossPrinted } from '../../../lib/answer/local/choose/gloss-printed.ts'
import { findMentions } from '../../../lib/answer/local/choose/find-mentions.ts'
import { comparable, questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import { extremeRow } from '../../../lib/answer/local/choose/extreme-row.ts'
import { putByReporters } from '../../../lib/answer/local/choose/put-by-reporters.ts'
import { replyToAsked } from '../../../lib/answer/local/choose/reply-to-asked.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import { silentPerson } from '../../../lib/answer/local/judge/silent-person.ts'
import { specialAnswer } from '../../../lib/answer/local/choose/special-answer.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { replyAbout } from '../../../lib/answer/local/choose/reply-about.ts'
import { otherYearSaid } from '../../../lib/answer/local/judge/other-year-said.ts'
import type { Briefing } from '../../../lib/contract/briefing.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const reporter: Speaker = { name: '江岸日报记者', title: null, organization: null, role: 'reporter' }
const head: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const deputy: Speaker = { name: '温若水', title: '市港务局副局长', organization: null, role: 'spokesperson' }
const briefing = makeBriefing([
  [reporter, '有人担心夜航会打扰岸边居民，请问怎么考虑？'],
  [head, '谢谢您的提问。这个担心我们听到了。夜航一律不鸣笛。灯光也朝江心打。岸边装了隔声屏。航次不增加。码头还有12.5公顷没有用。'],
  [reporter, '冷库的租金会不会上涨？'],
  [deputy, '不会上涨。租金三年不变，冷库另收12.5万元押金。'],
  [reporter, '夏汛会不会影响装卸？'],
  [head, '影响有限。汛期前加固了岸坡。装卸改在内港。船期照常。'],
])

test.each([
  ['程又青怎么回应夜航打扰居民的担心？', ['程又青'], '这个担心我们听到了。夜航一律不鸣笛。灯光也朝江心打。航次不增加。码头还有12.5公顷没有用。'],
  ['市里怎么看冷库租金上涨？', [], '不会上涨。租金三年不变，冷库另收12.5万元押金。'],
  // A short reply is told whole; of a longer one its opening and the four sentences that tell most.
  ['程又青怎么看夏汛对装卸的影响？', ['程又青'], '影响有限。汛期前加固了岸坡。装卸改在内港。船期照常。'],
  ['程又青怎么看冷库租金上涨？', ['程又青'], ''],
  ['程又青怎么看航运学校招生？', ['程又青'], ''],
])('%s', (question, names, wanted) => {
  const found = replyAbout({ briefings: [briefing], terms: questionTerms(question, []), names })
  expect(found.map(({ sentence }) => sentence.text).join('')).toBe(wanted)
})

test.each([['12.5万元', 1], ['12.5', 2], ['12.5公顷', 1], ['5万', 0], ['夜航', 1]])('%s is said in %i sentences outside questions', (phrase, count) => {
  expect(findMentions(phrase, [briefing])).toHaveLength(count)
})

test.each([
  ['哪个码头吞吐量最大？', ['北码头']], ['哪个码头最多？', ['北码头']], ['哪个码头的准点率最高？', ['南码头']], ['哪个增速最快？', []],
  ['吞吐量最大的码头是哪个？', ['北码头']],
  // Firms are no rows of this table, and a question that names a row asks for it.
  ['哪家企业的吞吐量最大？', []], ['哪个码头吞吐量最大，南码头吗？', []],
])('%s: the row %s', (question, labels) => {
  const found = extremeRow(comparable(question), [makeBriefing([[head, '各码头如下：\n码头\t吞吐量（万吨）\t准点率\n南码头\t120\t96%\n北码头\t180\t91%\n表后还有一句话。']])])
  expect(found.slice(1).map(({ sentence }) => sentence.text.split('\t')[0])).toEqual(labels)
})

test.each([
  ['厉秋声院长是怎么答复浅滩问题的？', true], ['引航站站长石磊对浅滩怎么说？', true], ['石磊站长怎样回应船主的批评？', true], ['石磊对引航提出了什么要求？', true], ['石磊是哪个站的站长？', false], ['列席的石磊说了什么？', true], ['出席发布会的石磊说了什么？', true], ['程又青怎样回应船主的批评？', false],
  ['港务院院长厉秋声在会上介绍了哪些进展？', true], ['厉秋声在会上介绍了哪些进展？', true], ['程又青在会上介绍了哪些进展？', false],
])('%s is asked of somebody who says nothing: %s', (question, silent) => {
  expect(silentPerson(question, [makeBriefing([[null, '港务院院长：（因病缺席）厉秋声\n引航站站长　石　磊'], [head, '进展顺利。']])]) !== null).toBe(silent)
})

test('a word torn from its neighbours is put together where sentences say these', () => {
  expect(questionTerms('故城门票多少钱一张？', ['故城免收门票。']).map(({ text }) => text)).toEqual(['故城', '门票'])
  expect(questionTerms('今晚十时二十分会发出信号？', ['发出信号。']).map(({ text }) => text)).not.toContain('分会')
  expect(questionTerms('“百日行动”包括哪三项内容？', ['开展百日行动。']).filter(({ light }) => !light).map(({ text }) => text)).toEqual(['百日行动'])
})

test.each([
  ['发布会什么时候开的？', ['时间　2025年11月12日14:30']], ['什么时候开的会？', ['时间　2025年11月12日14:30']], ['发布会在哪里举行？', ['地点　港务大楼二层']],
])('%s is told by a field where no sentence tells it', (question, wanted) => {
  const page = makeBriefing([[null, '时间　2025年11月12日14:30\n地点　港务大楼二层\n发布会结束后有参观。'], [head, '夜航从12月1日开始。']])
  const understanding = understandQuestion({ question, history: [], briefings: [page] })
  const view = { part: understanding.parts[0]!, asked: question, terms: questionTerms(question, []), weighed: [] }
  expect(specialAnswer({ view, next: undefined, understanding, briefings: [page] })?.map(({ sentence }) => sentence.text.trim())).toEqual(wanted)
})

test.each([
  ['表里哪类最少？', false, ['丙类']], ['哪家最少？', true, ['丙类']], ['哪家最少？', false, []], ['哪个项目投资最多？', false, ['管网']],
])('%s, of a thing named before: %s', (question, later, labels) => {
  const page = makeBriefing([[head, '各类如下：\n类别\t件数\n甲类\t120\n丙类\t18\n表后还有一句话。'], [head, '投资如下：\n项目\t投资\n水厂\t9800万元\n管网\t4.2亿元\n表后还有一句话。']])
  expect(extremeRow(comparable(question), [page], later).slice(1).map(({ sentence }) => sentence.text.split('\t')[0])).toEqual(labels)
})

test('of the years of a table the one that is named counts, and a table of many rows is looked up like a short one', () => {
  const rowOf = (question: string, text: string) => extremeRow(comparable(question), [makeBriefing([[head, text]])]).map(({ sentence }) => sentence.text.trim())
  expect(rowOf('哪个港区2027年的泊位最少？', '各港区的泊位见下表：\n港区\t2024年泊位（个）\t2027年目标（个）\n南港\t14\t18\n北港区\t9\t9\n表后还有一句话。')).toEqual(['港区\t2024年泊位（个）\t2027年目标（个）', '北港区\t9\t9'])
  const many = Array.from({ length: 30 }, (_, i) => `${'东南西北中'.charAt(i % 5)}${'甲乙丙丁戊己'.charAt(i / 5)}港\t${i === 21 ? 999 : 100 + i}`)
  expect(rowOf('哪个港区的泊位最多？', ['港区\t泊位（个）', ...many].join('\n'))).toEqual(['港区\t泊位（个）', many[21]])
})

const host: Speaker = { name: '陶守正', title: '市政府新闻办主任', organization: null, role: 'host' }

test.each<[string, [Speaker | null, string][], string | null]>([
  ['the host hands over', [[host, '请程局长回答。'], [head, '不会上涨。']], '程又青'],
  ['the host answers himself', [[host, '租金三年不变，我代他们答了。'], [reporter, '夏汛呢？'], [head, '影响有限。']], '陶守正'],
  ['nobody answers before the next question', [[reporter, '夏汛呢？'], [head, '影响有限。']], null],
  ['nobody speaks any more', [], null],
])('who answered, where %s', (_, behind, who) => {
  const page = makeBriefing([[reporter, '冷库的租金会不会上涨？'], ...behind])
  const part = { text: '谁回答的？', asksFor: 'person' as const, unit: null }
  const put = { part, chosen: [{ ...turnSentences(page)[0]![0]!, confidence: 1 }], confidence: 1, missing: null }
  expect(replyToAsked({ part, chosen: [], confidence: 0, missing: null }, put, new Map([[page.id, page]]))?.chosen[0]?.passage.speaker?.name ?? null).toBe(who)
})

test.each([
  ['哪家媒体问了冷库的租金？', '冷库的租金会不会上涨？'], ['是谁追问的夏汛影响装卸？', '夏汛会不会影响装卸？'],
  // Who proposes something, or is held to account, is not who asks.
  ['谁提出冷库租金三年不变？', null], ['谁问责夏汛影响装卸？', null], ['哪家媒体问了航运学校？', null],
])('who asked of a matter: %s', (asked, words) => {
  expect(putByReporters({ asked, terms: questionTerms(asked, [briefing.text]) }, [briefing])?.map(({ sentence }) => sentence.text).join('') ?? null).toBe(words)
})

const looked = (question: string, library: Briefing[]) => {
  const understanding = understandQuestion({ question, history: [], briefings: library })
  const views = understanding.parts.map(part => ({ part, asked: part.text, terms: questionTerms(part.text, library.map(({ text }) => text)), weighed: [] }))
  return specialAnswer({ view: views[0]!, next: views[1], understanding, briefings: library.slice(0, 1), library })
}

test.each([
  ['程又青是什么职务？', '市港务局局长　程又青'], ['程又青是谁？', '市港务局局长　程又青'], ['程又青什么来头？', '市港务局局长　程又青'], ['程又青的职务', '市港务局局长　程又青'], ['程又青在哪个单位？', '市港务局局长　程又青'], ['程又青先生是什么职务？', '市港务局局长　程又青'],
])('%s is told where the page prints office and name, as nobody\'s words', (question, printed) => {
  const text = `${printed}：\n进展顺利。`
  const page = { ...makeBriefing([[null, printed], [head, '进展顺利。']]), text: text }
  const turns = [{ start: printed.length + 2, end: text.length, speaker: head.name, role: 'spokesperson' as const }]
  const [found, ...more] = looked(question, [{ ...page, turns, sections: [{ ...page.sections[1]!, ...turns[0]!, turns: [0, 1], paragraphs: [{ start: turns[0]!.start, end: turns[0]!.end, breaks: [] }] }] }]) ?? []
  expect(more).toEqual([])
  expect(text.slice(found!.sentence.start, found!.sentence.end)).toBe(printed)
  expect(found!.passage.speaker).toBeNull()
})

test.each(['程又青的夫人在哪个单位上班？', '程又青的前任是什么职务？', '程又青的先生在哪个单位工作？'])('%s asks nothing of the speaker: his own office is no answer', question => {
  const printed = '市港务局局长程又青'
  expect(looked(question, [makeBriefing([[head, `大家好，我是${printed}。`]])])).toBeNull()
})

test.each([
  ['发布会是哪天的？', '（2025年3月1日　市港务大厦）'], ['这场发布会什么时候开的？', '（2025年3月1日　市港务大厦）'], ['灯塔节是哪天的？', null], ['第七场发布会是哪天的？', null],
])('%s of a page that only prints the day under its title', (question, line) => {
  const page = makeBriefing([[null, '临江市新闻通气会实录'], [null, '（2025年3月1日　市港务大厦）'], [null, '（2024年3月1日修订）'], [head, '进展顺利。']])
  expect(looked(question, [page])?.map(({ sentence }) => sentence.text).join('') ?? null).toBe(line)
})

test.each([
  ['有哪些稿件？', ['甲市发布会', '乙县通气会']], ['各场发布会的主题分别是什么？', ['甲市发布会', '乙县通气会']], ['一共有几场发布会？', ['甲市发布会', '乙县通气会']],
  ['这几场发布会分别是哪天开的？', ['甲市发布会', '时间　2025年11月12日', '乙县通气会', '时间　2025年11月14日']],
  // 哪些部门 asks of what was said.
  ['有哪些部门参加？', null],
])('%s is answered of every briefing: %j', (question, wanted) => {
  const page = (id: string, title: string, day: number): Briefing => ({ ...makeBriefing([[null, title], [null, `时间　2025年11月${day}日`], [head, '进展顺利。']]), id, title })
  expect(looked(question, [page('a', '甲市发布会', 12), page('b', '乙县通气会', 14)])?.map(({ sentence }) => sentence.text) ?? null).toEqual(wanted)
})

test.each([
  ['谁提到了隔声屏？', ['岸边装了隔声屏。', '隔声屏的钱由市里出。']], ['哪些人提到了隔声屏？', ['岸边装了隔声屏。', '隔声屏的钱由市里出。']],
  ['谁提到了缆车？', null],
])('%s: one sentence of each who does', (question, wanted) => {
  const page = makeBriefing([[head, '岸边装了隔声屏。灯光朝江心打。'], [deputy, '隔声屏的钱由市里出。']])
  expect(looked(question, [page])?.map(({ sentence }) => sentence.text) ?? null).toEqual(wanted)
})

test.each([
  ['到2030年投入强度达3%对吗？', '到2027年投入强度达3%。', true], ['到2027年投入强度达3%对吗？', '到2027年投入强度达3%。', false],
  ['到2030年投入强度达4%对吗？', '到2027年投入强度达3%。', false], ['到2030年会增加吗？', '到2027年投入强度达3%。', false],
])('%s is said of another year in %s: %s', (asked, said, other) => expect(otherYearSaid(asked, said)).toBe(other))

test.each([
  ['艉册是什么意思？', '艉册：记录随船货物的清单。'],
  ['艉册有多少页？', undefined],
  ['夜航是什么意思？', undefined],
])('%s is told by a note outside any speech', (question, note) => {
  const page = makeBriefing([[head, '货舱里找到艉册一本，夜航：一律不鸣笛。']])
  const noted = { ...page, text: `${page.text}① 艉册：记录随船货物的清单。` }
  const part = understandQuestion({ question, briefings: [noted] }).parts[0]!
  expect(glossPrinted({ part, asked: question, terms: questionTerms(question, ['艉册', '夜航']), weighed: [] }, [noted])[0]?.sentence.text).toBe(note)
})

test('where no reporter is printed, what reporters asked is not told', () => {
  const page = makeBriefing([[head, '夜航一律不鸣笛。']])
  const asked = '记者提了哪些问题？'
  expect(putByReporters({ asked, terms: questionTerms(asked, []) }, [page])).toEqual([])
})
