import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { hearEach } from '../../lib/understand/hear-each.ts'

const speaker = (name: string, title: string, organization: string): Speaker => ({ name, title, organization, role: 'spokesperson' })
const roster = [
  speaker('陆知远', '某市水利局局长', '某市水利局'),
  speaker('白荷', '某市气象台首席预报员', '某市气象台'),
  speaker('钟岳', '某市疾病预防控制中心主任', '某市疾病预防控制中心'),
  speaker('祝梨', '某市博物馆馆长', '某市博物馆'),
]

describe('hearEach', () => {
  it.each<[string, [string, string[]][]]>([
    ['汛期快到了，陆知远和白荷各说了哪些准备？', [['汛期快到了，哪些准备？', ['陆知远']], ['汛期快到了，哪些准备？', ['白荷']]]],
    ['汛期快到了，陆知远、白荷和钟岳分别怎么说？', [['汛期快到了，有哪些情况？', ['陆知远']], ['汛期快到了，有哪些情况？', ['白荷']], ['汛期快到了，有哪些情况？', ['钟岳']]]],
    ['关于高温，局长和首席预报员各提到了什么？', [['关于高温，有哪些情况？', ['陆知远']], ['关于高温，有哪些情况？', ['白荷']]]],
    ['暑期安排，疾控和博物馆长各有什么打算？', [['暑期安排，有什么打算？', ['钟岳']], ['暑期安排，有什么打算？', ['祝梨']]]],
    ['今年的雨，陆知远说水库腾了多少库容，白荷估计下到几月？', [['今年的雨，水库腾了多少库容？', ['陆知远']], ['今年的雨，估计下到几月？', ['白荷']]]],
    ['洪水过后，受困人数、抢险队伍、停课学校，三位发言人各报了多少？', [['洪水过后，受困人数是多少？', []], ['洪水过后，抢险队伍是多少？', []], ['洪水过后，停课学校是多少？', []]]],
    ['小区停水怎么办？两位发布人分别怎么说？', [['小区停水怎么办？', []]]],
  ])('%s', (question, parts) => {
    expect(hearEach(question, roster)?.map(({ text, speakers }) => [text, speakers])).toEqual(parts)
  })

  it.each([
    '水库腾了多少库容？',
    '陆知远说水库腾了多少库容？',
    '陆知远和白荷说的“腾库”分别是指什么？',
    '“腾库”和“错峰”分别是谁说的？',
    '局长说水库腾了多少库容？',
  ])('leaves %s as one question', question => {
    expect(hearEach(question, roster)).toBeNull()
  })
})
