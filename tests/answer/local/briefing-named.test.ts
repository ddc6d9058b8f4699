import { expect, test } from 'vitest'
import { overview } from '../../../lib/answer/local/choose/overview.ts'
import { comparable, questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: '临江市港务局局长', organization: '临江市港务局', role: 'spokesperson' }
const other: Speaker = { name: '温若水', title: '望海县教育局局长', organization: '望海县教育局', role: 'spokesperson' }
const host: Speaker = { name: '陶守正', title: null, organization: null, role: 'host' }
const harbour = { ...makeBriefing([[null, '来源：临江发布　阅读：182'], [head, '今年全港已经开通夜航航线十二条，每天多运三千人次。'], [host, '由于时间关系，今天的发布会就到这里，谢谢大家。']]), id: 'harbour', title: '临江市夜航新闻发布会' }
const schools = { ...makeBriefing([[other, '今年全县新增托育机构三十家，新增托位两千个。']]), id: 'schools', title: '望海县普惠托育新闻发布会' }

const summary = (question: string): string[] | undefined => {
  const briefings = [harbour, schools]
  const understanding = understandQuestion({ question, history: [], briefings })
  const [part] = understanding.parts
  const asked = comparable(part!.text)
  return overview({ part: part!, asked, terms: questionTerms(asked, briefings.map(({ text }) => comparable(text))), weighed: [] }, understanding, briefings)?.map(({ sentence }) => sentence.text)
}

test.each([
  ['用三句话概括临江的这篇稿件', ['今年全港已经开通夜航航线十二条，每天多运三千人次。']],
  ['概括一下临江夜航发布会', ['今年全港已经开通夜航航线十二条，每天多运三千人次。']],
  ['望海托育发布会讲了什么？', ['今年全县新增托育机构三十家，新增托位两千个。']],
])('%s sums up the briefing that is named, by what is said there', (question, said) => expect(summary(question)).toEqual(said))

test('a matter of which no title tells is not summed up by a whole briefing', () => {
  expect(summary('概括一下发布会上讲的停车收费')).toBeUndefined()
})
