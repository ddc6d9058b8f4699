import { expect, test } from 'vitest'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { calledBySurname } from '../../lib/understand/called-by-surname.ts'

const person = (name: string, title: string | null): Speaker => ({ name, title, organization: null, role: 'spokesperson' })
const people = [
  person('欧阳见山', '市图书馆馆长'), person('阳波', '市水务局局长'), person('郦青', '港务集团副总经理'), person('郦远', '市教育局副局长'),
  person('訾若', '农业农村厅副厅长'), person('暴砚', '公交公司党委书记、总经理'), person('仉一舟', null), person('练霁', '市氣象台台長'),
]

test.each<[string, [string, string[]][]]>([
  ['欧阳馆长讲了什么', [['欧阳馆长', ['欧阳见山']]]],
  ['图书馆那个欧阳馆长讲了什么', [['图书馆那个欧阳馆长', ['欧阳见山']]]],
  ['阳局长怎么说', [['阳局长', ['阳波']]]],
  ['郦副局长怎么说', [['郦副局长', ['郦远']]]],
  ['郦总说了啥', [['郦总', ['郦青']]]],
  ['郦局都说了啥', [['郦局', ['郦远']]]],
  ['农业厅那个姓訾的讲了啥', [['农业厅那个姓訾的', ['訾若']]]],
  ['那个姓暴的总经理讲了啥', [['那个姓暴的总经理', ['暴砚']]]],
  ['暴书记讲了啥', [['暴书记', ['暴砚']]]],
  ['仉局长讲了啥', [['仉局长', ['仉一舟']]]],
  ['练台长叫大家备什么', [['练台长', ['练霁']]]],
  // What only looks like a surname and a title.
  ['阳总共有多少', []],
  ['太阳局部有多少黑子', []],
  ['暴雨总量有多大', []],
])('%s', (question, expected) => {
  const [longest, ...rest] = calledBySurname(question, people)
  const outside = rest.filter(({ start, end }) => start < longest!.start || end > longest!.end)
  expect([longest, ...outside].flatMap(called => (called ? [[question.slice(called.start, called.end), called.names]] : []))).toEqual(expected)
})
