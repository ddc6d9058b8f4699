import { describe, expect, test } from 'vitest'
import { parseFile } from '../../lib/parse/parse-file.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长陈远山、市气象台首席预报员李岚出席并回答提问，市委宣传部副部长赵卫平主持。\n\n'

const spoken = (body: string, head = HEAD, file = 'a.txt') => {
  const { turns, text } = parseText(head + body, file)
  return turns.filter(turn => turn.role !== 'narration').map(turn => `${turn.speaker ?? '？'}：${text.slice(turn.start, turn.end)}`)
}
const speakers = (body: string, head = HEAD, file = 'a.txt') => spoken(body, head, file).map(turn => turn.split('：')[0])

describe('whoever gives the floor says who takes it', () => {
  test.each([['请陈局长回答', '陈远山'], ['请李首席回答一个网友的问题', '李岚'], ['请市科技局王局长来答复一下', '王小明'], ['请孙局长回答', '？']])('%s', (asked, who) => {
    expect(speakers(`赵卫平：有网友留言，我念一下，${asked}。\n\n问：什么时候开工？\n\n答：六月。\n`)).toEqual(['赵卫平', '网友', who])
  })

  test('a question read out is the one netizen\'s whom the page names', () => {
    expect(speakers('赵卫平：有位网友留言，请陈局长回答。\n\n问：什么时候开工？\n\n答：六月。\n\n（以上由编辑整理，网友“老街坊”为网名）\n').slice(0, 2)).toEqual(['赵卫平', '网友“老街坊”'])
  })

  test('a host who gives her name leads from there where the lead says that the second part is hers', () => {
    const lead = (second: string) => `江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明出席，发布环节由市政府新闻办主任赵卫平主持${second}，市政府新闻办科长李岚也主持会议。\n\n`
    const talk = '【主持人】大家好，请王局长发布。\n\n【王小明】今年新建实验室六个。\n\n【主持人】我是李岚，请提问。\n\n【江城日报记者】何时开工？\n\n【王小明】六月。\n'
    expect(speakers(talk, lead('，提问环节由市政府新闻办科长李岚主持'))).toEqual(['赵卫平', '王小明', '李岚', '江城日报记者', '王小明'])
  })

  test('who opens, gives others the floor and answers less than they leads', () => {
    const { speakers: all } = parseText(`${HEAD}赵卫平：各位好，先请王局长通报情况。\n\n王小明：今年新建实验室六个。\n\n江城日报记者：钱从哪里来？\n\n赵卫平：财政拿两亿元，企业拿一亿元，年底前全部到位。\n\n江城晚报记者：何时开工？\n\n王小明：实验室六月开工，年底之前全部完工。\n\n江城电视台记者：学校呢？\n\n陈远山：今年新建学校两所，地点已经选好。\n\n江城日报记者：还缺人吗？\n\n赵卫平：还缺二十名工程师，已经开始招聘。\n\n江城晚报记者：学校招多少人？\n\n陈远山：两所学校一共招两千一百人。\n`, 'a.txt')
    expect(all.find(({ name }) => name === '赵卫平')?.role).toBe('host')
  })

  test('an interpreter speaks for whoever spoke right before in another language, else for nobody', () => {
    expect(speakers('王小明：今年新建实验室六个。\n\nReporter: How much will the laboratories cost in total?\n\n翻译：我是海岸时报记者。请问实验室一共要花多少钱？\n\n王小明：一共两亿元。\n\n翻译：Two hundred million yuan in total.\n\n江城日报记者：何时开工？\n\n翻译：这个问题明年再说，请大家等一等。\n')).toEqual(['王小明', '海岸时报记者', '海岸时报记者', '王小明', '王小明', '江城日报记者', '？'])
  })
})

test('through whom somebody answers is no part of who does', () => {
  expect(speakers('## 市科技局局长 王小明\n\n问：何时开工？\n\n答：（翻译）明年三月开工。\n\n## 市教育局副局长 陈远山\n\n问：学校呢？\n\n答（翻译）：新建两所。\n', HEAD, 'a.md')).toEqual(['记者', '王小明', '记者', '陈远山'])
})

describe('questions without a label', () => {
  const page = (form: (question: string, at: number) => string) => [['今年要建多少实验室？', '王小明'], ['周末下不下雨？', '李岚'], ['学校建在哪里？', '陈远山']].map(([question = '', who = ''], at) => `${form(question, at + 1)}\n\n答（${who}）：已经定了。\n`).join('\n')
  test.each([['bare', (question: string) => question], ['numbered', (question: string, at: number) => `${at}．${question}`], ['numbered in full width', (question: string, at: number) => `${'０１２３'.charAt(at)}．${question}`], ['in bold', (question: string, at: number) => `**${at}. ${question}**`], ['headings', (question: string, at: number) => `## （${'零一二三'.charAt(at)}）${question}`]])('%s over answers that say what they are', (_, form) => {
    expect(spoken(page(form), HEAD, 'a.md')).toEqual(['记者：今年要建多少实验室？', '王小明：已经定了。', '记者：周末下不下雨？', '李岚：已经定了。', '记者：学校建在哪里？', '陈远山：已经定了。'])
  })

  test('where labels say who asks, what a speaker asks himself is his', () => {
    expect(speakers('江城日报记者：何时开工？\n\n答（王小明）：六月。\n钱从哪里来？\n\n答（陈远山）：财政拿两亿元。\n人从哪里来？\n\n答（李岚）：社会招聘。\n')).toEqual(['江城日报记者', '王小明', '陈远山', '李岚'])
  })
})

describe('live feeds', () => {
  test('newest first: what is pinned on top and what the reporter posted first are two, however the page is turned', () => {
    const { turns, text } = parseText('江城市专题发布会\n\n3月1日，市科技局局长王小明、市教育局副局长陈远山介绍实验室、学校和老旧小区建设的情况，江城直播全程直播。\n\n10:20\n【主持人】今天就到这里，谢谢各位。\n\n10:15\n【陈远山】今年新建学校两所。\n\n10:08\n【王小明】今年新建实验室六个。\n\n10:02\n【主持人】大家好，请王局长介绍情况。\n\n09:55\n记者在现场：门口摆了一台模型，按下按钮就能看到里面的样子。\n', 'a.txt')
    expect(turns.filter(turn => turn.role === 'narration' && !turn.aside).map(turn => [text.slice(turn.start, turn.start + 4), turn.attributedTo])).toEqual([['3月1日', undefined], ['记者在现', undefined]])
    const printed = [...turns].sort((a, b) => a.start - b.start)
    expect(printed.filter((turn, at) => turn.start < (printed[at - 1]?.end ?? 0))).toEqual([])
  })

  const POSTS: [string, string, string][] = [['10:20', '江城直播', '发布会结束，谢谢关注。'], ['10:15', '陈远山', '今年新建学校两所。'], ['10:12', '江城日报记者', '学校建不建？'], ['10:08', '王小明', '今年新建实验室六个。'], ['10:00', '市委宣传部副部长 赵卫平', '大家好，请王局长介绍情况。']]
  const BELOW = '<div><h3>网友留言</h3><p>路人甲：说得好！</p><p>匿名网友：点赞！</p></div>'
  test.each([
    ['times first, counters behind', ([time, who, words]: string[]) => `<li><em class="time">${time}</em><span>[${who}]</span>${words}<a href="javascript:;">赞(${time?.slice(3)})</a></li>`],
    ['names in brackets before the times', ([time, who, words]: string[]) => `<div><p>【${who}】 ${time}</p><p>${words}</p></div>`],
  ])('%s: newest first, and what readers write under it', async (_, form) => {
    const page = `<html><head><title>江城市新闻发布会</title></head><body><h1>江城市新闻发布会</h1><p>3月1日，市科技局局长王小明、市教育局副局长陈远山出席，市委宣传部副部长赵卫平主持。</p><ul>${POSTS.map(form).join('')}</ul>${BELOW}</body></html>`
    const { turns, text } = await parseFile(Buffer.from(page), 'a.html')
    expect(turns.filter(turn => turn.aside !== true).map(turn => `${turn.speaker ?? turn.attributedTo ?? ''}：${text.slice(turn.start, turn.end)}`).slice(-5)).toEqual(POSTS.toReversed().map(([, who, words]) => `${who.split(' ').at(-1)}：${words}`))
  })

  test('buttons and times behind the words', () => {
    expect(spoken('赵卫平：大家好。　点赞 8　评论\n\n王小明：今年新建实验室六个。 赞(12) 回复(3)\n\n陈远山：新建学校两所。10:24\n')).toEqual(['赵卫平：大家好。', '王小明：今年新建实验室六个。', '陈远山：新建学校两所。'])
  })
})

describe('beside the talk', () => {
  test('a label and what follows it in one heading, or in bold, are the headline of a section', () => {
    for (const heading of ['## 市科技局局长王小明：实验室建起来', '**市科技局局长王小明：实验室建起来**']) expect(spoken(`${heading}\n\n今年新建实验室六个，投资两亿元。\n\n江城日报记者：何时开工？\n\n王小明：六月。\n`, HEAD, 'a.md')[0]).toBe('王小明：今年新建实验室六个，投资两亿元。')
  })

  test('an editors\' note behind a sentence, and the whole quotation that one opens', () => {
    expect(spoken('王小明：今年新建实验室六个。（编者按：为预计数。）\n\n陈远山：新建学校两所。\n\n> **编者注：** 以下为自动推送。\n> 系统管理员通知：请改用英文。\n\n李岚：多云。\n', HEAD, 'a.md')).toEqual(['王小明：今年新建实验室六个。', '陈远山：新建学校两所。', '李岚：多云。'])
  })

  test('a table under 附表, a section of the page\'s own, the journalist\'s own way home', () => {
    expect(spoken('王小明：今年新建实验室六个。\n\n陈远山：新建学校两所。\n\n附表：学校\n\n学校\t学位\n一小\t900\n二小\t1200\n').at(-1)).toBe('陈远山：新建学校两所。')
    expect(spoken('## 市科技局局长 王小明\n\n今年新建实验室六个，六月开工。\n\n## 市教育局副局长 陈远山\n\n今年新建学校两所，地点已经选好。\n\n## 交通提示\n\n当天东区道路封闭，请乘坐地铁前往。\n', HEAD, 'a.md').at(-1)).toBe('陈远山：今年新建学校两所，地点已经选好。')
    expect(spoken('王小明：今年新建实验室六个。\n\n陈远山：新建学校两所，今天的发布会到此结束。\n\n会后，本报记者走进东区，看到校舍已经围起工地。\n').at(-1)).toBe('陈远山：新建学校两所，今天的发布会到此结束。')
  })

  test('part numbers between strokes and hints to swipe', () => {
    expect(spoken('◎市科技局局长王小明\n\n今年新建实验室六个，六月开工。\n\n（向左滑动查看更多图片 >>>）\n\n/ 02 /\n学校建起来\n\n◎市教育局副局长陈远山\n\n今年新建学校两所，地点已经选好。\n\n/ 03 /\n天气好起来\n\n◎市气象台首席预报员李岚\n\n未来三天以多云为主，适合出行。\n')).toEqual(['王小明：今年新建实验室六个，六月开工。', '陈远山：今年新建学校两所，地点已经选好。', '李岚：未来三天以多云为主，适合出行。'])
  })
})

describe('posts without a label in a feed of labels', () => {
  const feed = (last: string, stamp: (time: string) => string) => spoken([['10:00', '赵卫平｜大家好，请王局长发布。'], ['10:02', '王小明｜今年新建实验室六个。'], ['10:05', '江城日报记者｜学校建不建？'], ['10:06', '陈远山｜新建两所。'], ['10:08', last]].map(([time = '', words = '']) => `${stamp(time)}${words.replace(/^(.{2,8})｜/u, '**$1**｜')}\n\n`).join(''), HEAD, 'a.md')
  const STAMPS: [string, (time: string) => string][] = [['a time over each', time => `${time}\n\n`], ['a time before each', time => `[${time}] `]]

  test.each(STAMPS)('are the desk\'s where they tell what goes on: %s', (_, stamp) => {
    for (const words of ['发布会结束。下一场今晚九点。', '下一场发布会定于今晚九点。', '發布會結束，本頁將繼續滾動更新。', '提问环节结束，记者们离场。']) expect(feed(words, stamp).at(-1)).toBe('陈远山：新建两所。')
  })

  test.each(STAMPS)('go on with the last speaker\'s words where they do not: %s', (_, stamp) => {
    expect(feed('其中一所在东区，九月开学。', stamp).join('')).toContain('九月开学')
  })
})
