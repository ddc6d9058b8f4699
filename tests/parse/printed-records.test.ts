import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席并回答了大家关心的问题。\n\n'

type Said = { speaker: string | null; words: string }

const heard = ({ turns, text }: ReturnType<typeof parseText>): Said[] => turns.filter(turn => turn.role !== 'narration').map(turn => ({ speaker: turn.speaker, words: text.slice(turn.start, turn.end) }))
const speakers = (said: Said[]) => said.map(({ speaker }) => speaker)

describe('who asks and who answers', () => {
  test('a letter apart from the name, whatever the name', () => {
    expect(speakers(heard(parseText(`${HEAD}Q 江城晚报：\n何时开工？\n\nA 王小明：\n明年三月。\n\nQ 科技早知道：\n学校建几所？\n\nA 李岚：\n两所。\n`, 'a.txt')))).toEqual(['江城晚报', '王小明', '科技早知道', '李岚'])
  })

  test.each(['Q$1 $2：\n', '问 $2：', 'Q·$2：', '❓$2：', '$1. 问｜$2\n', '提问$1【$2】', '$2 问：', '[$2]\n', 'Q$1（$2）：', '问：（$2）'])('%s before a question, also where no rule knows the medium', form => {
    const ask = (at: number, who: string, words: string) => form.replace('$1', String(at)).replace('$2', who) + words
    expect(speakers(heard(parseText(`${HEAD}${ask(1, '江城晚报', '何时开工？')}\n\n王小明：明年三月。\n\n${ask(2, '科技早知道', '学校建几所？')}\n\n李岚：两所。\n\n${ask(3, '江城日报', '谁来建？')}\n\n李岚：公开招标。\n`, 'a.txt')))).toEqual(['江城晚报', '王小明', '科技早知道', '李岚', '江城日报', '李岚'])
  })

  test('补充回答 is no part of a name', () => {
    expect(speakers(heard(parseText(`${HEAD}江城晚报记者提问：何时开工？\n\n王小明回答：明年三月。\n\n李岚补充回答：学校同时开工。\n`, 'a.txt')))).toEqual(['江城晚报记者', '王小明', '李岚'])
  })

  test.each([['江东证券', '江东证券'], ['江东证券 赵卫平', '赵卫平'], ['江城晚报', '江城晚报'], ['个人投资者', '个人投资者']])('a numbered question signed （%s） behind', (signature, name) => {
    const said = heard(parseText(`${HEAD}1、何时开工？（${signature}）\n\n王小明：明年三月。\n\n2、学校建几所？（江城日报记者）\n\n李岚：两所。\n\n3、谁来建？（网友“老街坊”）\n\n李岚：公开招标。\n`, 'a.txt'))
    expect(speakers(said)).toEqual([name, '王小明', '江城日报记者', '李岚', '网友“老街坊”', '李岚'])
    expect(said[0]?.words).toBe('何时开工？')
  })

  test('a remark in brackets signs nothing', () => {
    expect(speakers(heard(parseText(`${HEAD}王小明：有人问过三个问题。\n\n1、何时开工？（见附件）\n\n2、学校建几所？（掌声）\n\n3、谁来建？（江城日报记者）\n\n以上问题都有答案。\n`, 'a.txt')))).toEqual(['王小明'])
  })
})

describe('a record that gives fields without colons', () => {
  const page = (taken: string) => `江城市新闻发布会文字稿\n\n会议日期 2025年3月1日　会议地点 江城大厦二楼\n出席 王小明 市科技局局长；李岚 市教育局副局长\n主持 赵卫平 市政府新闻办副主任（上半场）；钱向东 市供热办科长（下半场）\n\n主持人：各位好，先请王小明局长通报。\n\n王小明：今年新建实验室六个，投资两亿元。\n\n主持人：${taken}请举手提问。\n\n江城日报记者：学校建几所？\n\n李岚：新建两所，地点已经选好。\n\n主持人：发布会到此结束。\n`

  test('people and place are read', () => {
    const briefing = parseText(page(''), 'a.txt')
    expect(briefing.venue).toBe('江城大厦二楼')
    expect(briefing.speakers.map(({ name, title }) => [name, title])).toContainEqual(['李岚', '市教育局副局长'])
  })

  test('of two hosts, the one who says that he takes over parts the page', () => {
    expect(speakers(heard(parseText(page('大家好，我是钱向东，下半场由我来主持。'), 'a.txt')))).toEqual(['赵卫平', '王小明', '钱向东', '江城日报记者', '李岚', '钱向东'])
  })

  test('where neither says so, the label is neither\'s', () => {
    expect(speakers(heard(parseText(page(''), 'a.txt')))).toEqual([null, '王小明', null, '江城日报记者', '李岚', null])
  })

  test('a name of three set wide in a list', () => {
    expect(parseText('江城市新闻发布会\n\n出席人员名单\n    王 小 明      市科技局局长\n    李      岚      市教育局副局长\n\n王 小 明：今年新建实验室六个。\n\n李    岚：新建学校两所。\n', 'a.txt').speakers.map(({ name, title }) => [name, title])).toEqual([['王小明', '市科技局局长'], ['李岚', '市教育局副局长']])
  })
})

describe('a feed with everybody\'s part before his name', () => {
  const POSTS = ['播报 江城云播\n03-01 10:00\n发布会即将开始。', '主持 赵卫平\n03-01 10:01\n先请王小明局长通报。', '嘉宾 王小明\n03-01 10:02\n今年新建实验室六个。', '媒体 江城日报记者\n03-01 10:08\n何时开工？', '嘉宾 王小明\n03-01 10:09\n明年三月。', '网友 青瓦\n03-01 10:11\n学校建几所？', '嘉宾 李岚\n03-01 10:12\n两所。']

  test.each(['$1 $2 $3', '$3　【$1】$2', '$2（$1）10:$4', '$1｜$2　$3'])('on one line: %s', form => {
    const posts = POSTS.map(post => post.replace(/^(\S+) (\S+)\n(03-01 10:(\d\d))/u, form))
    for (const ordered of [posts, posts.toReversed()]) expect(speakers(heard(parseText(`${HEAD}${ordered.join('\n\n')}\n`, 'a.txt')))).toEqual(['赵卫平', '王小明', '江城日报记者', '王小明', '青瓦', '李岚'])
  })

  test.each([['oldest first', POSTS], ['newest first', POSTS.toReversed()]])('%s', (_, posts) => {
    expect(speakers(heard(parseText(`${HEAD}${posts.join('\n\n')}\n`, 'a.txt')))).toEqual(['赵卫平', '王小明', '江城日报记者', '王小明', '青瓦', '李岚'])
  })
})

describe('a bar for the colon', () => {
  test('wide in Chinese, narrow in English; a question in English is his who repeats it below', () => {
    const said = heard(parseText(`${HEAD}王小明 ｜ 今年新建实验室六个，谢谢大家。\nWang Xiaoming | We will build six laboratories this year.\n\nHarbour Courier | When will the work begin?\n海港信使报记者 ｜ 何时开工？\n\n李岚 ｜ 明年三月开工，欢迎大家来看。\nLi Lan | It will begin next March.\n\n王小明 ｜ 我补充一点，两所学校同时开工。\nWang Xiaoming | Both schools will be built at the same time.\n`, 'a.txt'))
    expect(speakers(said)).toEqual(['王小明', '王小明', '海港信使报记者', '海港信使报记者', '李岚', '李岚', '王小明', '王小明'])
  })
})

describe('a quotation in a web page', () => {
  const page = (quotation: string) => buildBriefing(readHtml(`<h1>江城市新闻发布会</h1><p>3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席并回答了大家关心的问题。</p><p>王小明介绍，今年新建实验室六个。</p><blockquote>${quotation}</blockquote><p>会后，记者走访了两所学校，看到施工正在进行。</p>`), 'a.html')

  test.each(['<p>学校要建到家门口。</p><cite>——李岚（市教育局副局长）</cite>', '学校要建到家门口。<cite>李岚（市教育局副局长）</cite>', '<p>学校要建到家门口。</p><footer>李岚，市教育局副局长</footer>'])('%s', quotation => {
    expect(heard(page(quotation))).toEqual([{ speaker: '李岚', words: '学校要建到家门口。' }])
  })

  test('who signs without an office opens nothing', () => {
    expect(heard(page('学校要建到家门口。<br>——李岚')).filter(({ words }) => words.includes('会后'))).toEqual([])
  })
})

test.each([['我是市委宣传部科长赵卫平。', '赵卫平'], ['', null]])('the heading 主持人开场 over a greeting is the host\'s if he gives his name: %s', (name, speaker) => {
  const [first] = parseText(`江城市新闻发布会文稿\n\n**一、主持人开场**\n\n大家好！今天请市科技局局长王小明介绍情况。${name}\n\n**二、新闻发布**\n\n王小明：今年新建实验室六个，投资两亿元。\n\n赵卫平：发布会到此结束，谢谢大家。\n`, 'a.md').turns.filter(turn => turn.role !== 'narration')
  expect(first?.speaker).toBe(speaker ?? '王小明')
})

describe('the same talk, labelled otherwise', () => {
  const TALK: [string, string, string][] = [['主', '赵卫平', '各位记者，大家好，先请王小明局长通报情况。'], ['答', '王小明', '谢谢主持人。今年新建实验室六个，投资两亿元。'], ['主', '赵卫平', '谢谢王局长。下面请各位记者提问。'], ['问', '江城晚报记者', '请问何时开工？'], ['答', '王小明', '明年三月开工，我们会抓紧。'], ['答', '李岚', '新建学校两所，大家放心。'], ['主', '赵卫平', '今天的发布会到此结束，谢谢大家。']]
  const PARTS: Record<string, string> = { 主: '主持人', 答: '发布人', 问: '记者' }
  const VERBS: Record<string, string> = { 主: '主持', 答: '说', 问: '提问' }

  test.each<[string, (part: string, name: string, words: string) => string]>([
    ['a point behind the part', (part, name, words) => `${part}·${name}：${words}`],
    ['the part in a column', (part, name, words) => `${PARTS[part]}\t${name}\t${words}`],
    ['a verb behind the name', (part, name, words) => `${name}${VERBS[part]}：${words}`],
    ['a field over the words', (_, name, words) => `说话人：${name}\n${words}`],
    ['a dash and the name under the words', (_, name, words) => `${words}\n——${name}`],
    ['the name in brackets behind the words', (_, name, words) => `${words}（${name}）`],
  ])('%s', (_, form) => {
    const said = heard(parseText(`${HEAD}${TALK.map(turn => form(...turn)).join('\n\n')}\n`, 'a.txt'))
    expect(said).toEqual(TALK.map(([, speaker, words]) => ({ speaker, words })))
  })

  test.each<[string, (part: string, name: string, words: string) => string]>([
    ['a style', (_, name, words) => `<p><span style="color:#c00">${name}</span>${words}</p>`],
    ['one wide space', (_, name, words) => `<p><u>${name}</u>　${words}</p>`],
    ['a signature in each quotation', (_, name, words) => `<blockquote><p>${words}</p><cite>${name}</cite></blockquote>`],
    ['a caption under each quotation', (_, name, words) => `<figure><blockquote>${words}</blockquote><figcaption>${name}</figcaption></figure>`],
  ])('%s in a web page', (_, form) => {
    const said = heard(buildBriefing(readHtml(`<h1>江城市新闻发布会</h1><p>${HEAD.split('\n\n')[1]}</p>${TALK.map(turn => form(...turn)).join('')}`), 'a.html'))
    expect(said).toEqual(TALK.map(([, speaker, words]) => ({ speaker, words })))
  })

  test('a style that sets off other words parts no paragraph', () => {
    const { lines } = readHtml('<p><span style="color:red">抓安全</span>，是第一件事。</p><p><span style="color:red">促生产</span>，是第二件事。</p><p><span style="color:red">惠民生</span>，是第三件事。</p>')
    expect(lines.map(line => line.text)).toEqual(['抓安全，是第一件事。', '促生产，是第二件事。', '惠民生，是第三件事。'])
  })

  test('an initial that nothing explains is nobody\'s, and not of the one before', () => {
    const said = heard(parseText(`${HEAD}${TALK.map(([part, name, words]) => `${part === '问' ? '记' : name.charAt(0)}：${words}`).join('\n\n')}\n`, 'a.txt'))
    expect(speakers(said)).toEqual([null, '王小明', null, '记者', '王小明', '李岚', null])
  })
})

test('subtitles name who speaks in a tag', () => {
  expect(speakers(heard(parseText('WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v 主持人>各位记者，下午好，先请市科技局局长王小明介绍情况。\n\n00:00:05.500 --> 00:00:08.000\n<v 王小明>今年新建实验室六个。\n\n00:00:08.500 --> 00:00:12.000\n<v 江城日报记者>何时开工？\n\n00:00:12.500 --> 00:00:15.000\n<v 王小明>明年三月。\n', 'a.txt')))).toEqual(['主持人', '王小明', '江城日报记者', '王小明'])
})
