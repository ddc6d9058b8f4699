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

describe('what is not taken from who says it', () => {
  test('a heading 关于… within the last speech', () => {
    const { told } = parsed('# 望海港新闻发布会\n\n**望海日报记者：** 渔船怎么办？\n\n**林一帆：** 这个问题我分两块说。\n\n### 关于渔船通行\n\n渔船可以走东线，不收费。\n\n### 关于停航补偿\n\n停航一天补偿三百元。\n', 'a.md')
    expect(told.at(-1)![1]).toContain('停航一天补偿三百元')
  })
  test('a journalist’s own numbered questions', () => {
    const { told } = parsed('望海港新闻发布会\n\n林一帆：大家好，请提问。\n\n潮声周刊记者：我有两个问题。\n\n一、渔船让不让？\n\n二、花多少钱？\n\n林一帆：让。花六亿元。\n')
    expect(told[1]).toEqual(['潮声周刊记者', expect.stringMatching(/一、渔船让不让？\s+二、花多少钱？$/u)])
  })
  test('the opening of somebody whom the host thanks', () => {
    const { told } = parsed('望海港新闻发布会\n\n6月3日，望海市召开新闻发布会，市长汪青岚出席，新闻办主任林一帆主持。\n\n各位记者，大家好。我代表市政府作情况介绍。\n\n林一帆：谢谢汪市长。下面请提问。\n\n潮声周刊记者：工期多长？\n\n林一帆：五个月。\n')
    expect(told.find(([, words]) => words!.includes('我代表市政府'))![0]).toBeNull()
  })
  test('points behind arrows, a sentence about contacts, the second half of a match', () => {
    const { told } = parsed('航道新闻发布会\n\n林一帆：大家好，我说三点。\n\n→ 上一年疏浚三公里\n\n以上是下半场安排的五项工程，请各单位抓好落实\n\n媒体联系：我们在港务局三楼设了新闻中心，随时有人接，欢迎来\n\n潮声周刊记者：工期多长？\n\n林一帆：五个月。\n')
    for (const words of ['疏浚三公里', '五项工程', '新闻中心']) expect(told[0]![1]).toContain(words)
  })
  test('a lead below what a program made of the talk', () => {
    const { told } = parsed('航道新政访谈\n\n智能纪要\n\n讨论航道疏浚。\n\n6月12日，望海港务局局长林一帆做客直播间，介绍航道新政。\n\n主持人：林局长好。\n\n林一帆：大家好，航道三月开工。\n\n主持人：谢谢。\n')
    expect(told[0]).toEqual([null, '6月12日，望海港务局局长林一帆做客直播间，介绍航道新政。'])
  })
})

describe('numbered questions and answers without any label', () => {
  const page = (questions: readonly string[], head = '答记者问', foot = '') => parsed(`望海港务局局长林一帆就航道疏浚${head}\n\n3月4日，望海港务局局长林一帆接受了媒体的集体采访。\n\n${questions.map((question, at) => `${at + 1}.${question}\n\n第${'一二三四'.charAt(at)}件事，明年三月完成。${at === 0 ? '这是我们的承诺。' : ''}\n\n也不涨价。\n`).join('\n')}${foot}`).told
  test.each([['one question mark', ['何时疏浚？', '钱够吗？', '灯塔亮不亮？']], ['two, and none', ['何时疏浚？为什么？', '钱够吗？', '请介绍一下灯塔和浮标。']]])('%s', (_, questions) => {
    expect(page(questions).slice(1).map(([who]) => who)).toEqual(['记者', '林一帆', '记者', '林一帆', '记者', '林一帆'])
    expect(page(questions).at(-2)?.[1]).toBe(questions[2])
  })
  test.each([['一、', '二、', '三、'], ['（一）', '（二）', '（三）'], ['问题一：', '问题二：', '问题三：'], ['**1.', '**2.', '**3.']])('numbered %s', (...marks) => {
    const printed = parsed(`# 望海港务局局长林一帆就航道疏浚答记者问\n\n3月4日，望海港务局局长林一帆接受了媒体的集体采访。\n\n${['何时疏浚？为什么？', '钱够吗？', '请您谈谈灯塔。'].map((question, at) => `${marks[at]}${question}${marks[at]!.startsWith('*') ? '**' : ''}\n\n明年三月完成，分三步走。\n`).join('\n')}`, 'a.md').told
    expect(printed.slice(1).map(([who]) => who)).toEqual(['记者', '林一帆', '记者', '林一帆', '记者', '林一帆'])
  })
  test('numbered points are none', () => expect(page(['航道明年疏浚。', '资金由省里承担。', '灯塔年底点亮。']).map(([who]) => who)).not.toContain('记者'))
  test('notes under them are nobody’s', () => expect(page(['何时疏浚？', '钱够吗？', '灯塔亮不亮？'], '答记者问', '\n附注：\n（1）水深按最低潮位计算。\n（2）分项与总数可能略有出入。\n').at(-1)?.[1]).not.toContain('水深'))
})

describe('behind the last answer', () => {
  const page = (foot: string) => parsed(`望海港答记者问\n\n3月4日，望海县长陈海生主持会议，市港务局局长林一帆答记者问。\n\n记者：何时疏浚？\n\n林一帆：明年三月疏浚。\n\n记者：钱够吗？\n\n林一帆：够。今天记者会到这里，谢谢大家。\n\n${foot}\n`).told
  test.each(['陈县长最后在网上提醒渔民，五月以前不要出海。', '最后，陈县长提醒渔民，五月以前不要出海。', '陈海生会后在网上表示，五月以前不要出海。', '陈海生最后呼吁，渔民五月以前不要出海。'])('%s is told', last => expect(page(last).at(-1)).toEqual([null, last]))
  test.each(['THE END', '——END——', '关于本次活动是否涉及应披露重大信息的说明\n不涉及', '附件清单（如有）\n无'])('%s is nobody’s', foot => expect(page(foot).at(-1)?.[0]).toBe('林一帆'))
})

test.each([['**导语** 3月4日，望海港举行发布会。', '3月4日，望海港举行发布会。'], ['**3月4日，**望海港举行发布会。', '3月4日，**望海港举行发布会。']])('the lead %s', (lead, told) => {
  expect(parsed(`# 望海港发布会\n\n${lead}\n\n**林一帆：**三月疏浚。\n\n**记者：**钱够吗？\n\n**林一帆：**够。\n`, 'a.md').told[0]).toEqual([null, told])
})
