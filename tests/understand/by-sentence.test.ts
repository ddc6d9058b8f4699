import { expect, test } from 'vitest'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { bySentence } from '../../lib/understand/by-sentence.ts'

const roster: Speaker[] = [['林一帆', '望海港务局局长'], ['汪青岚', '望海气象台台长']].map(([name, title]) => ({ name: name!, title: title!, organization: null, role: 'spokesperson' }))

test.each<[string, [string, string[]][] | null]>([
  // What a coined term is, anybody may tell, whoever was asked before.
  ['林一帆说了什么？三个一体化是什么？', [['林一帆说了什么？', ['林一帆']], ['三个一体化是什么？', []]]],
  ['林一帆说了什么？“港城融合”是什么？', [['林一帆说了什么？', ['林一帆']], ['“港城融合”是什么？', []]]],
  ['林一帆说了哪些举措？汪青岚说台风多吗？', [['林一帆说了哪些举措？', ['林一帆']], ['汪青岚说台风多吗？', ['汪青岚']]]],
  // What comes behind goes on asking him.
  ['林一帆说了哪些举措？首批泊位开放多少个？', null],
  ['码头何时开？票价是多少？', null],
])('%s', (question, parts) => expect(bySentence(question, roster)?.map(({ text, speakers }) => [text, speakers]) ?? null).toEqual(parts))
