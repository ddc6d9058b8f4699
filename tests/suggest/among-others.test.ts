import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { amongOthers } from '../../lib/suggest/among-others.ts'
import type { Candidate } from '../../lib/suggest/candidate-questions.ts'

const page = (id: string, title: string, source: string | null = null): Briefing => ({ id, title, venue: null, source, speakers: [] } as unknown as Briefing)
const candidate = (question: string): Candidate => ({ kind: 'figure', question, speaker: '程又青', briefingId: 'a' } as unknown as Candidate)
const asked = (question: string, briefing: Briefing, ...others: Briefing[]) => amongOthers([candidate(question)], briefing, [briefing, ...others]).map(each => each.question)

const port = page('a', '临江市夜航新闻发布会')
const fish = page('b', '青川县休渔新闻通气会')

test.each<[string, string, Briefing, Briefing[], string]>([
  ['the place that its title names', '全市有多少条渡轮？', port, [fish], '临江市有多少条渡轮？'],
  ['in the characters of the question', '去年全縣有多少條漁船？', page('b', '青川县休渔新闻通气会'), [port], '去年青川縣有多少條漁船？'],
  ['the place of its source, where the title names none', '到2027年全市有多少条渡轮？', page('c', '全会精神解读新闻发布会', '天津日报'), [fish], '到2027年天津有多少条渡轮？'],
  ['nothing, where another is at home there too', '全市有多少条渡轮？', port, [page('d', '临江市供水新闻发布会')], '全市有多少条渡轮？'],
  ['nothing, where no other is open', '全市有多少条渡轮？', port, [], '全市有多少条渡轮？'],
])('全市 gives way to %s', (_, question, briefing, others, wanted) => expect(asked(question, briefing, ...others)).toEqual([wanted]))
