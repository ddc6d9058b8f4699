import { describe, expect, test } from 'vitest'
import { dayOfAnother } from '../../../lib/answer/local/judge/day-of-another.ts'
import { comparable, questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'

const isOfAnother = (question: string, said: string) => dayOfAnother(questionTerms(question, [comparable(said)]), comparable(said))

describe('a day that a sentence tells of another thing than is asked', () => {
  test.each([
    ['剩下的村什么时候通车？', '客车覆盖了九成的村，去年一共捎了217万件。'],
    ['大桥几点封闭？', '大桥视风力临时封闭，码头今天17时关闭。'],
  ])('%s is not told by %s', (question, said) => expect(isOfAnother(question, said)).toBe(true))

  test.each([
    ['大桥什么时候通车？', '5月1日起，大桥通车。'],
    ['大桥什么时候通车？', '大桥已经合龙，预计明年5月1日通车。'],
    ['夜航几点到几点？', '二是夜航，周一到周五17时30分到21时，停靠三个码头。'],
    ['最晚的是哪条路，几点？', '最晚的是滨江大道，十四点三十。'],
    ['学校什么时候复课？', '没有受淹的学校下周一复课，受淹的不晚于9月15日。'],
    ['票价什么时候降？', '10月1日起施行新规，票价降到3元。'],
  ])('%s is told by %s', (question, said) => expect(isOfAnother(question, said)).toBe(false))
})
