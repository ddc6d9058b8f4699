import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'

const parsed = (page: string, file = 'a.txt') => {
  const briefing = parseText(page, file)
  const printed = briefing.turns.map(turn => ({ ...turn, words: briefing.text.slice(turn.start, turn.end) }))
  return {
    ...briefing,
    told: printed.filter(({ aside }) => aside !== true).map(({ speaker, words }) => [speaker, words]),
    beside: printed.filter(({ aside }) => aside === true).map(({ words }) => words),
  }
}

const talk = '望海市新闻发布会\n\n林一帆：航道疏浚三月开工。\n\n潮声周刊记者：工期多长？\n\n林一帆：五个月。今天的发布会到此结束，谢谢大家！\n'

describe('what is attached behind the talk can be quoted, as nobody’s words', () => {
  test.each([
    ['附：典型案例', '附：典型案例\n\n案例一 违规捕捞案\n\n2026年2月，渔民贾某在禁渔区下网，被罚款3万元。'],
    ['附件1', '附件1\n\n疏浚航道名单\n\n北航道长12公里。'],
    ['名词解释', '名词解释\n\n疏浚：清除河道里的淤泥。'],
    ['a tip', '健康提示\n\n台风天不要下海。'],
  ])('%s', (_, annex) => {
    const { told, beside } = parsed(`${talk}\n${annex}\n`)
    expect(beside).toContain(annex)
    expect(told.at(-1)).toEqual(['林一帆', '五个月。今天的发布会到此结束，谢谢大家！'])
  })
  test('it ends where something else begins, and names of files and links are none', () => {
    const annex = '附：典型案例\n\n渔民贾某被罚款3万元。'
    expect(parsed(`${talk}\n${annex}\n\n（编辑：孟晚）\n\n相关阅读\n\n望海港去年也疏浚过航道。\n`).beside.filter(words => words.startsWith('附'))).toEqual([annex])
    expect(parsed(`${talk}\n附件：航道图.pdf\n\n相关阅读\n`).beside.some(words => words.includes('相关阅读'))).toBe(false)
  })
})

describe('a talk copied into one line', () => {
  const said = [['望海发布', '讯'], ['主持人（市委宣传部副部长 汪青岚）：', '各位记者，现在开会。请林一帆局长介绍情况。'], ['林一帆：', `航道疏浚三月开工。${'工程分段进行，船只绕行北线。'.repeat(30)}`], ['潮声周刊记者：', '渔船怎么办？'], ['林一帆：', '渔船停北港。他们说：“我们愿意。”这就好。'], ['海事日报记者：', '工期多长？'], ['林一帆：', '五个月。']] as const
  test('is parted at its labels', () => {
    const { told } = parsed(`望海港新闻发布会\n3月1日，望海市召开新闻发布会。${said.slice(1).map(each => each.join('')).join('')}\n`)
    expect(told.slice(1)).toEqual([['汪青岚', said[1][1]], ...said.slice(2).map(([label, words]) => [label.slice(0, -1), words])])
  })
  test('is left whole where one speaker quotes others', () => {
    const words = `${'工程分段进行，船只绕行北线。'.repeat(40)}渔民问：渔船怎么办？船长问：停哪里？我回答：停北港。`
    expect(parsed(`望海港新闻发布会\n\n林一帆：${words}\n\n潮声周刊记者：工期多长？\n\n林一帆：五个月。\n`).told[0]).toEqual(['林一帆', words])
  })
})

describe('who signs below his words', () => {
  test('with his part in the talk in brackets, and in English with his Chinese name behind', () => {
    const { told } = parsed('# 望海港联合记者会\n\n大家好，先请林局长说明。\n\n—— 汪青岚，港务局新闻处处长（主持）\n\n航道疏浚三月开工。\n\n—— 林一帆，港务局局长\n\nDredging will take five months.\n\n—— Vera Cheng, chairman, Harbour Board（程又青，港务委员会主席）\n\n渔船怎么办？\n\n—— 潮声周刊记者\n\nThey move to the north harbour.\n\n—— Vera Cheng\n', 'a.md')
    expect(told).toEqual([
      ['汪青岚', '大家好，先请林局长说明。'], ['林一帆', '航道疏浚三月开工。'], ['程又青', 'Dredging will take five months.'],
      ['潮声周刊记者', '渔船怎么办？'], ['程又青', 'They move to the north harbour.'],
    ])
  })
})

test('a name may hold 策, and no word of affairs is one', () => {
  expect(parsed('望海港新闻发布会\n\n公孙策明：航道疏浚三月开工。\n\n潮声周刊记者：工期多长？\n\n公孙策明：五个月。\n').speakers[0]?.name).toBe('公孙策明')
  expect(parsed('望海港新闻发布会\n\n林一帆：说三点。\n\n新政策：每船补一万。\n\n对策：停北港。\n\n潮声周刊记者：工期多长？\n\n林一帆：五个月。\n').speakers.map(({ name }) => name)).toEqual(['林一帆', '潮声周刊记者'])
})

test('an analyst asks, and does not speak for the company', () => {
  const { speakers } = parsed('望海港务公司业绩说明会\n\n林一帆：收入十亿元。\n\n远航证券分析师汪青岚：毛利率多少？\n\n林一帆：三成。\n')
  expect(speakers.find(({ name }) => name === '汪青岚')).toEqual({ name: '汪青岚', title: '分析师', organization: '远航证券', role: 'reporter' })
})
