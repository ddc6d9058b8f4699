import { expect, test } from 'vitest'
import { groupSpeakers } from '../../app/composer/group-speakers.ts'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import type { SpeakerRole } from '../../lib/contract/speaker.ts'

const speaker = (name: string, role: SpeakerRole, title: string | null = null) => ({ name, role, title, organization: null })
const briefing = (id: string, title: string | null, speakers: BriefingSummary['speakers']): BriefingSummary => ({ id, fileName: `${id}.txt`, title, speakers, date: null, venue: null, source: null, sha256: '', turnCount: 0 })
const all = [
  briefing('a', '供水发布会', [speaker('记者甲', 'reporter'), speaker('江晚舟', 'spokesperson', '水务局局长'), speaker('方言', 'host')]),
  briefing('b', '軌道交通通報會', [speaker('路長平', 'spokesperson', '交通局副局長'), speaker('某人', 'unknown')]),
  briefing('c', null, []),
]
const shown = (sought: string) => groupSpeakers(all, sought).map(({ briefing: { id }, first, others }) => [id, first.map(({ name }) => name).join(), others.map(({ name }) => name).join()])

test.each([
  ['', [['a', '江晚舟', '记者甲,方言'], ['b', '路長平,某人', ''], ['c', '', '']]],
  ['路长平', [['b', '路長平', '']]],
  ['局长', [['a', '江晚舟', ''], ['b', '路長平', '']]],
  ['局长 路', [['b', '路長平', '']]],
  ['轨道', [['b', '路長平,某人', '']]],
  ['记者', [['a', '', '记者甲']]],
  ['无此人', []],
])('of those who speak, “%s” leaves %j', (sought, expected) => {
  expect(shown(sought)).toEqual(expected)
})
