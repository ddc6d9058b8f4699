import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'

const parsed = (page: string, file = 'a.txt') => {
  const briefing = parseText(page, file)
  return { ...briefing, told: briefing.turns.filter(({ aside }) => aside !== true).map(({ speaker, start, end }) => [speaker, briefing.text.slice(start, end)]) }
}

describe('who leads alone', () => {
  const page = (label: string) => `望海港发言人林一帆主持例行记者会\n\n各位记者朋友，下午好。我先发布一条消息，航道疏浚三月开工。\n\n${label}下面请大家提问。\n\n潮声周刊记者：渔船怎么办？\n\n林一帆：渔船停北港。\n`
  test('what he opens with before his first label is his', () => {
    expect(parsed(page('林一帆：')).told[0]).toEqual(['林一帆', '各位记者朋友，下午好。我先发布一条消息，航道疏浚三月开工。'])
  })
  test('it is nobody’s where others have labels, too', () => {
    expect(parsed(`${page('林一帆：')}\n汪青岚：我补充一点，北港有泊位。\n`).told[0]![0]).toBeNull()
  })
})

describe('a question put when all was over', () => {
  test('会后，有记者问：, though it is put as a request', () => {
    const { told } = parsed('望海港发言人林一帆主持例行记者会\n\n林一帆：下面请大家提问。\n\n潮声周刊记者：渔船怎么办？\n\n林一帆：渔船停北港。\n\n****************\n\n会后，有记者问：据报道，昨天有船搁浅。请证实。\n\n林一帆表示：昨天没有船搁浅，一切正常。\n')
    expect(told.slice(-2)).toEqual([['记者', '据报道，昨天有船搁浅。请证实。'], ['林一帆', '昨天没有船搁浅，一切正常。']])
  })
})

describe('who goes on with another’s answer', () => {
  test('（姓名）补充：, in bold, once', () => {
    const { told } = parsed('# 望海港务局等部门答记者问\n\n**一、问：渔船怎么办？**\n\n**答（林一帆）：**渔船停北港。\n\n**（汪青岚）补充：**补充一点，北港还有二十个泊位。\n\n**二、问：工期多长？**\n\n**答（程又青）：**五个月。\n', 'a.md')
    expect(told.filter(([who]) => who !== '记者')).toEqual([['林一帆', '渔船停北港。'], ['汪青岚', '补充一点，北港还有二十个泊位。'], ['程又青', '五个月。']])
  })
})

describe('what is nobody’s', () => {
  const talk = '望海市中级人民法院新闻发布会\n\n望海中院副院长林一帆出席发布会。\n\n【林一帆】 10:00:12\n各位记者，大家好。今天通报两件案例。\n\n【潮声周刊记者】 10:04:00\n渔民的案子怎么判的？\n\n【林一帆】 10:05:00\n判决生效了。今天的发布会到此结束，谢谢大家！\n'
  test('案例一 over the facts of a case', () => {
    const { speakers } = parsed(`${talk}\n附：典型案例\n\n案例一 贾某诉某公司确认劳动关系案\n【基本案情】2023年2月，贾某到某公司上船做工，公司没有签合同。\n【裁判结果】双方存在劳动关系。\n`)
    expect(speakers.map(({ name }) => name)).toEqual(['林一帆', '潮声周刊记者'])
  })
  test('an arrow before what an account asks its readers', () => {
    const { speakers } = parsed('# 望海港最新回应\n\n**↑ 点击蓝字“望海发布”关注我们 ↑**\n\n> 今天上午，望海市召开新闻发布会，介绍航道疏浚。\n\n**望海港务局局长 林一帆**\n\n大家好，航道疏浚三月开工。\n\n**潮声周刊记者**\n\n工期多长？\n\n**望海港务局局长 林一帆**\n\n五个月。\n', 'a.md')
    expect(speakers.map(({ name }) => name)).toEqual(['林一帆', '潮声周刊记者'])
  })
  test('制图　姓名, without a colon', () => {
    const { told } = parsed('# 望海港新闻发布会\n\n林一帆：航道疏浚三月开工。\n\n问：工期多长？\n\n林一帆答：五个月，年底前完工。\n\n制图　孟晚\n', 'a.md')
    expect(told.at(-1)).toEqual(['林一帆', '五个月，年底前完工。'])
  })
})

test('a table under the lead, though a caption stands between', () => {
  const { told } = parsed('2月26日下午，望海港新闻发布会在港务大厦举行。以下是发布会实录：\n\n发布会现场。潮声周刊 供图\n\n| 项目 | 规模 |\n| --- | --- |\n| 航道 | 12公里 |\n\n林一帆：各位好，航道疏浚三月开工。\n\n潮声周刊记者：工期多长？\n\n林一帆：五个月。\n', 'a.md')
  expect(told.filter(([who]) => who === null).map(([, words]) => words).join('')).toContain('12公里')
})

test('the head of an electronic newspaper, its day before the number of the page', () => {
  expect(parsed('[望海晚报数字报](http://epaper.example/)　2025年10月31日　星期五　第A03版：要闻\n\n# 航道疏浚三月开工\n\n昨天，望海市召开新闻发布会。\n\n问：工期多长？\n\n林一帆答：五个月。\n', 'a.md').source).toBe('望海晚报')
})
