import { expect, test } from 'vitest'
import { splitParts } from '../../lib/understand/split-parts.ts'
import { splitTimes } from '../../lib/understand/split-times.ts'

test.each<[string, string[] | null]>([
  ['今年打算修的路比去年是多还是少啊？各是多少公里', ['今年打算修的路多少公里？', '去年修的路多少公里？']],
  ['劳动官司去年比前年多了还是少了？各是多少件？', ['劳动官司去年多少件？', '劳动官司前年多少件？']],
  ['公交线路是多了还是少了？原来几条现在几条', ['公交线路原来几条？', '公交线路现在几条？']],
  ['2022年和2023年适用惩罚的案件各多少件？', ['2022年适用惩罚的案件多少件？', '2023年适用惩罚的案件多少件？']],
  ['新港去年和今年的产值分别是多少？', ['新港去年的产值是多少？', '新港今年的产值是多少？']],
  ['修船以前要多久，现在多久？', ['修船以前多久？', '修船现在多久？']],
  ['今年的产量比去年多多少？', null],
  ['现在有几条线路？', null],
  ['去年修了多少公里，花了多少钱？', null],
])('%s', (question, parts) => expect(splitTimes(question)).toEqual(parts))

test.each([
  ['危旧房改造多少户，到2030年呢？', ['危旧房改造多少户', '到2030年危旧房改造多少户']],
  ['到2027年里程是多少，2035年呢？', ['到2027年里程是多少', '2035年里程是多少']],
  ['今年新增多少家，去年呢？', ['今年新增多少家', '去年新增多少家']],
])('the same of another time: %s', (question, parts) => expect(splitParts(question)).toEqual(parts))
