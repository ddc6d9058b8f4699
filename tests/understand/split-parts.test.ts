import { expect, test } from 'vitest'
import { replaceAsked } from '../../lib/understand/replace-asked.ts'
import { splitEnglish } from '../../lib/understand/split-english.ts'
import { splitParts } from '../../lib/understand/split-parts.ts'

test.each([
  ['第一、二、三码头各吞吐多少？', ['第一码头吞吐多少？', '第二码头吞吐多少？', '第三码头吞吐多少？']],
  ['扩建码头12座和疏浚航道30公里分别是谁说的？', ['扩建码头12座？', '疏浚航道30公里？', '这是谁说的？']],
  ['扩建码头和疏浚航道是谁说的？', ['扩建码头和疏浚航道？', '这是谁说的？']],
  ['抽查出来的小区都是哪些？想看看有没有我们小区', ['抽查出来的小区都是哪些？']],
  ['去年产值最高和最低的项目分别是哪个，各多少万元？', ['去年产值最高的项目是哪个，多少万元？', '去年产值最低的项目是哪个，多少万元？']],
  ['哪个县的学校最多和最少分别有几所？', ['哪个县的学校最多和最少分别有几所？']],
  ['“临江书院”一期、二期各有多少学位？', ['“临江书院”一期有多少学位？', '“临江书院”二期有多少学位？']],
  ['绕城线东段和西段分别哪天通车？', ['绕城线东段哪天通车？', '绕城线西段哪天通车？']],
  ['去年和今年的货运量分别是多少？', ['去年的货运量是多少？', '今年的货运量是多少？']],
  ['集中停泊和分散停泊的收费有什么不同？', ['集中停泊的收费，有哪些情况？', '分散停泊的收费，有哪些情况？']],
  ['港口在用电和用水上有什么优惠？', ['港口在用电上有什么优惠？', '港口在用水上有什么优惠？']],
  ['“两降一免”到底降什么、免什么？', ['“两降一免”到底降什么', '“两降一免”免什么？']],
  ['泊位是按什么办法分的，费用算给谁？', ['泊位是按什么办法分的', '泊位费用算给谁？']],
  ['去军营里逛逛，上哪儿约？能随便拍照不？', ['去军营里逛逛，上哪儿约？', '去军营里逛逛能随便拍照不？']],
  ['泊位现在有多少个，年底目标多少？', ['泊位现在有多少个', '泊位年底目标多少？']],
  ['灯塔哪天重新亮灯，预计几年收回投资？', ['灯塔哪天重新亮灯', '灯塔预计几年收回投资？']],
  ['沉船在多深的水里，哪天能捞上来？', ['沉船在多深的水里', '沉船哪天能捞上来？']],
  ['表里南港2024年和2025年分别有多少泊位？', ['表里南港2024年有多少泊位？', '表里南港2025年有多少泊位？']],
  ['南港2024年完成多少户、2025年计划多少户？', ['南港2024年完成多少户', '南港2024年完成2025年计划多少户？']],
  ['现有的泊位有多少个，2026年的目标是多少个？', ['现有的泊位有多少个', '2026年的目标是多少个？']],
  ['看比赛要买票不，多少钱一张？', ['看比赛要买票不，多少钱一张？']],
  ['上半年赚了多少净利润，比去年多了百分之几？', ['上半年赚了多少净利润', '上半年赚净利润，比去年多了百分之几？']],
  ['程又青和温若水说的“12%”或“15%”分别是指什么？', ['程又青和温若水说的“12%”或“15%”分别是指什么？']],
])('%s', (question, parts) => {
  expect(splitParts(question)).toEqual(parts)
})

test.each([
  ['棉花', '小麦最低收购价多少', '棉花最低收购价多少？'],
  ['工期', '码头投资多少', '码头工期多少？'],
])('%s呢 after %s', (other, earlier, asked) => {
  expect(replaceAsked(other, earlier, [])).toBe(asked)
})

test.each([
  ['How many berths are there?', ['How many berths are there?']],
  ['How many berths are being built, and what does the whole new terminal cost in all?', ['How many berths are being built?', 'what does the whole new terminal cost in all?']],
  ['How long is the quay, and when will it open?', ['How long is the quay?', 'when will it open? How long is the quay?']],
  ['Who said that the quay is long and wide?', ['Who said that the quay is long and wide?']],
])('%s', (question, parts) => {
  expect(splitEnglish(question)).toEqual(parts)
})
