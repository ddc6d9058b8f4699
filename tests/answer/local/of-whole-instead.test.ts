import { expect, test } from 'vitest'
import { ofWholeInstead } from '../../../lib/answer/local/judge/of-whole-instead.ts'
import { comparable, questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'

const isOther = (question: string, said: string) => ofWholeInstead({ text: question, ...askedFor(question) }, comparable(question), comparable(said), questionTerms(question, [comparable(said)]))

test.each([
  ['丙湾水库单独拦了多少亿立方米洪水？', '全省水库拦蓄洪水38亿立方米，甲山、乙河、丙湾三座大水库就占了26亿立方米。'],
  ['丙湾立案多少起？', '全省移送立案217起，其中甲山、乙河、丙湾三市合计占了四成。'],
  ['丙湾省立案多少起？', '全国移送立案217起，其中甲山、乙河、丙湾三省合计占了四成。'],
  ['被取消资格的1127人里船长有多少个？', '全港被记分的有2.8万人，取消资格1127人。'],
  ['灯塔线全线多少公里？', '今年开通灯塔线北岸段，19.6公里；'],
])('%s is not told by: %s', (question, said) => expect(isOther(question, said)).toBe(true))

test.each([
  ['丙湾水库拦了多少亿立方米洪水？', '甲山、乙河、丙湾三座水库分别拦了8亿、9亿、9亿立方米。'],
  ['甲山、乙河、丙湾三座水库一共拦了多少？', '甲山、乙河、丙湾三座大水库拦了26亿立方米。'],
  ['丙湾立案多少起？', '全省移送立案217起，其中丙湾90起。'],
  ['1127人里船长有多少个？', '取消资格1127人，其中船长300人。'],
  ['灯塔线全线多少公里？', '灯塔线北岸段今年开通，全线46公里。'],
  ['2025年港里拿了多少钱修灯塔？', '2025年安排资金5200万元修灯塔。'],
  ['灯塔线多少公里？', '灯塔线北岸段19.6公里。'],
])('%s may be told by: %s', (question, said) => expect(isOther(question, said)).toBe(false))
