import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'

const HEAD = '江城市新闻发布会实录\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明出席并介绍情况。\n\n'

const parsed = (text: string, file = 'a.txt') => {
  const briefing = parseText(text, file)
  return { ...briefing, said: briefing.turns.filter(turn => turn.aside !== true).map(turn => `${turn.speaker ?? '-'}：${briefing.text.slice(turn.start, turn.end)}`) }
}

describe('whoever leads, by body and name', () => {
  test.each(['江城市人民政府新闻办公室张竞宜', '江城市人民政府新闻办公室 张竞宜', '市委宣传部新闻处 张竞宜', '市新闻办张竞宜'])('%s', label => {
    const { said, speakers } = parsed(`${HEAD}${label}：\n大家上午好！首先请王小明局长介绍情况。\n\n市科技局局长王小明：\n各位记者朋友，大家好。今年新建实验室六个。\n`)
    expect(said.slice(1).map(turn => turn.split('：')[0])).toEqual(['张竞宜', '王小明'])
    expect(speakers.find(({ name }) => name === '张竞宜')).toMatchObject({ title: null, organization: label.replace(/ ?张竞宜/u, ''), role: 'host' })
  })

  test('a label that no rule reads ends the speech above it, and is nobody else\'s', () => {
    const { said } = parsed(`${HEAD}市科技局局长王小明：\n各位记者朋友，大家好。今年新建实验室六个。\n\n江城日报记者：\n钱从哪里来？\n\n市科技局局长王小明：\n请财政局的同志回答。\n\n市财政局阔端扎西：\n大家好，钱已经全部到位。\n\n市科技局局长王小明：\n谢谢大家。\n`)
    expect(said.filter(turn => turn.startsWith('王小明')).join()).not.toContain('到位')
    expect(said.find(turn => turn.includes('到位'))).toMatch(/^-：市财政局阔端扎西/u)
  })

  test('what leads up to points is no label', () => {
    const { said } = parsed(`${HEAD}市科技局局长王小明：\n各位记者朋友，大家好。\n市科技局主要措施：\n一是新建实验室六个。\n\n江城日报记者：\n钱从哪里来？\n\n市科技局局长王小明：\n已经到位。\n`)
    expect(said[1]).toContain('一是新建实验室六个。')
  })
})

describe('few labels', () => {
  test.each([['續梅', 2], ['王小明', 1]])('a page on which only %s has labels', (name, times) => {
    const { said } = parsed(`江城市新聞發佈會\n\n    ${`${name}：謝謝。因為時間關係，今天的發佈會就到這裡。下面舉行贈書儀式。\n\n    `.repeat(times)}`)
    expect(said.map(turn => turn.split('：')[0])).toEqual(Array<string>(times).fill(name))
  })

  test('部長：, alone on its line, over a greeting', () => {
    expect(parsed('新春記者會談話紀錄\n\n部長：\n各位媒體朋友大家早安\n首先向大家表示感謝之意。\n').said).toEqual(['部長：各位媒體朋友大家早安\n首先向大家表示感謝之意。'])
  })
})

describe('a transcript copied into one paragraph', () => {
  const long = '今年新建实验室六个，投资两亿元，明年还要再建八个，全部向中小企业开放。'.repeat(6)

  test('whoever speaks, is asked and speaks again', () => {
    expect(parsed(`${HEAD}文字实录如下： 王小明：各位好。${long} 江城日报记者：钱从哪里来？ 王小明：已经到位。\n`).said.map(turn => turn.slice(0, 5)).slice(-3)).toEqual(['王小明：各', '江城日报记', '王小明：已'])
  })

  test('posts of a live log, and their times', () => {
    expect(parsed('王小明：各位记者朋友，大家下午好。今天介绍实验室。2024-10-29 15:30王小明：今年新建六个。明年再建八个。2024-10-29 15:31王小明：钱已经到位。\n').said).toEqual(['王小明：各位记者朋友，大家下午好。今天介绍实验室。', '王小明：今年新建六个。明年再建八个。', '王小明：钱已经到位。'])
  })

  test('signs before labels, and fields by number', () => {
    const { said, venue } = parsed('市科技局茶叙纪要： 一、 时 间：2024年3月1日下午3时30分 二、 地 点：科技馆二楼报告厅 三、 主持人：市科技局副局长李岚 ※ 市科技局副局长李岚引言： 欢迎各位媒体朋友。首先请王局长致辞。 ※ 市科技局局长王小明致辞： 各位好，今年新建实验室六个。\n')
    expect(said.slice(-2)).toEqual(['李岚：欢迎各位媒体朋友。首先请王局长致辞。', '王小明：各位好，今年新建实验室六个。'])
    expect(venue).toBe('科技馆二楼报告厅')
  })

  test('who answers a question that is told', () => {
    expect(parsed('3月1日，市科技局召开例行新闻发布会。有记者就实验室的报道进行提问。市科技局新闻发言人 王小明：关于这个问题，我没有可以提供的信息。\n').said.at(-1)).toBe('王小明：关于这个问题，我没有可以提供的信息。')
  })
})

describe('a speech in full behind a lead', () => {
  const speech = '各位嘉宾：\n\n大家好。今年我们新建实验室六个。\n\n谢谢大家。\n'

  test.each([
    ['王小明局长致辞全文\n\n市科技局局长王小明今日举行记者会，以下为致辞全文：\n\n', '王小明'],
    ['江城科技论坛\n\n以下是市科技局局长王小明今日在江城科技论坛的致辞全文：\n\n', '王小明'],
    ['王小明国际记者会致辞全文\n\n市科技局局长王小明偕同市教育局局长李岚召开记者会，致辞全文如下：\n\n', '王小明'],
    ['江城科技论坛致辞全文\n\n市科技局局长王小明偕同市教育局局长李岚出席论坛，致辞全文如下：\n\n', '-'],
  ])('%s', (head, name) => {
    expect(parsed(head + speech).said.find(turn => turn.includes('六个'))?.split('：')[0]).toBe(name)
  })
})

test.each(['(甲', 'A+', '[乙'])('a heading “%s” over a question is no pattern', label => {
  const text = `# 例行记者会\n\n### 王小明：\n今年新建实验室六个。\n\n### ${label}：\n想问一下，明年还建吗？\n\n### 李岚：\n明年再建三个。\n`
  expect(parsed(text, 'a.md').text).toContain('明年再建三个。')
})
