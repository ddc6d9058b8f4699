import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席，市委宣传部副部长赵卫平主持。\n\n'

const said = (body: string) => {
  const { turns, text } = parseText(HEAD + body, 'a.txt')
  return turns.filter(turn => turn.speaker !== null).map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end)}`)
}

const TALK: [string, string][] = [
  ['赵卫平', '大家好，请王局长介绍情况。'],
  ['王小明', '今年新建实验室六个，投资两亿元。'],
  ['江城日报记者', '请问学校建不建？'],
  ['李岚', '今年新建两所，地点已经选好。'],
  ['王小明', '我补充一点，经费已经落实。'],
  ['赵卫平', '谢谢大家。'],
]

describe('a sign of the page\'s own between who speaks and his words', () => {
  test.each(['——', ' — ', '｜', ' / ', '／', '＝', '> ', '；', '·', '，', ' >> ', ' ~ ', ' ▏', '→', '（1）：', '」', '■'])('%s', sign => {
    const opening = { '」': '「', '■': '■' }[sign] ?? ''
    expect(said(TALK.map(([who, words]) => `${opening}${who}${sign}${words}`).join('\n\n'))).toEqual(TALK.map(([who, words]) => `${who}：${words}`))
  })

  test('thanks to somebody by his office, 是的 and 女士们 begin speech', () => {
    const talk = [['赵卫平', '女士们、先生们，大家好。'], ['王小明', '是的，今年投资两亿元。'], ['李岚', '谢谢王局长，今年新建两所。'], ['赵卫平', '为什么建？请看材料。']]
    expect(said(talk.map(([who, words]) => `${who}｜${words}`).join('\n\n'))).toEqual(talk.map(([who, words]) => `${who}：${words}`))
  })

  test.each([
    ['lives told', '王小明，1965年生，江城人，大家都叫他老王。\n\n李岚，1970年生，您可能见过她。\n\n赵卫平，现任副部长，我们的老朋友。\n'],
    ['a list of offices', '王小明——市科技局局长。请他介绍。\n\n李岚——市教育局副局长。请她介绍。\n\n赵卫平——市委宣传部副部长。请他主持。\n'],
    ['sentences about people', '王小明，从农村走出来的科学家，一干就是三十年。\n\n李岚，在讲台上站了二十年。\n\n赵卫平，当过兵，也当过记者。\n'],
    ['portraits', '王小明｜深耕科研三十年。我们这样介绍他。\n\n李岚｜守望校园二十载。大家都认识她。\n\n赵卫平｜为媒体服务。\n'],
    ['sentences that begin like speech', '王小明，大家都叫他老王，我们见到他时他刚下实验台。\n\n李岚，我们的老师，请她讲一讲是学生的盼头。\n\n赵卫平，我采访他那天，他正在学校里。\n'],
    ['a vote', '王小明——同意。\n\n李岚——同意。\n\n赵卫平——请假。\n'],
    ['numbers to call', '王小明（027）12345678，请联系。\n\n李岚（027）12345679，请联系。\n\n赵卫平（027）12345670，请联系。\n'],
    ['duties', '王小明    负责实验室建设，\n          年底前完成。\n李岚      负责学校建设，\n          八月前完成。\n'],
    ['one person alone', '王小明——大家好。\n\n王小明——今年投资两亿元。\n\n王小明——谢谢大家。\n'],
    ['people who are not introduced', '陈大江——大家好。\n\n林小溪——今年投资两亿元。\n\n陈大江——谢谢大家。\n'],
  ])('%s: nobody speaks', (_, body) => {
    expect(said(body)).toEqual([])
  })

  test('the colon stays the label\'s end where both stand behind names', () => {
    expect(said('赵卫平：大家好。\n\n王小明：今年投资两亿元。\n\n王小明——我们的老朋友说得好。\n\n李岚：今年新建两所。\n\n李岚——大家知道她。\n\n赵卫平——我也一样。\n\n王小明：谢谢。\n').map(turn => turn.split('：')[0])).toEqual(['赵卫平', '王小明', '李岚', '王小明'])
  })
})
