import { describe, expect, test } from 'vitest'
import { parseFile } from '../../lib/parse/parse-file.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { isName } from '../../lib/parse/names/is-name.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席并回答了大家关心的问题。\n\n'

const said = (body: string, head = HEAD, file = 'a.txt') => {
  const { turns, text } = parseText(head + body, file)
  return turns.filter(turn => turn.speaker !== null).map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end)}`)
}

test.each(['主持人·王小明', '提问·江城日报', '发布人·李岚', '网友·小河'])('%s is nobody\'s name', words => {
  expect(isName(words)).toBe(false)
})

test.each([
  ['A｜妫素问', '妫素问'], ['A2｜訾一问', '訾一问'], ['开场｜王小明', '王小明'], ['结束·王小明', '王小明'], ['結語｜王小明', '王小明'], ['主旨发布｜市科技局局长 王小明', '王小明'],
])('%s names %s', (label, name) => {
  expect(readLabel(label)).toMatchObject({ kind: 'person', name })
})

test.each(['开场｜一张图看懂', '发布｜流感来了怎么办', '【问题一】学校建不建'])('%s names nobody', label => {
  expect(readLabel(label)?.kind).not.toBe('person')
})

describe('labels set wide', () => {
  test.each([
    ['主 持 人　各位好，先请王局长。\n\n王 小 明　今年新建六个。\n后年再建两个。\n\n江城日报记者　何时开工？\n\n李　岚　明年三月。\n\n网友“小河”　学费涨不涨？\n\n王 小 明　不涨。\n\n主 持 人　谢谢大家。\n', '主持人'],
    ['主 持 人  各位好，先請王局長。\n\n王 小 明  今年新建六個。\n後年再建兩個。\n\n江城日報記者　何時開工？\n\n李　嵐　明年三月。\n\n網友“小河”　學費漲不漲？\n\n王 小 明  不漲。\n\n主 持 人  謝謝大家。\n', '主持人'],
  ])('%#', (body, host) => {
    expect(said(body).map(turn => turn.split('：')[0])).toEqual([host, '王小明', body.includes('記者') ? '江城日報記者' : '江城日报记者', body.includes('嵐') ? '李嵐' : '李岚', body.includes('網友') ? '網友“小河”' : '网友“小河”', '王小明', host])
  })

  test('figures set wide are no names', () => {
    expect(said('王小明：今年的数字如下。\n\n第 一 季　三百万元。\n\n江城日报记者：何时开工？\n\n王小明：明年三月。\n').map(turn => turn.split('：')[0])).toEqual(['王小明', '江城日报记者', '王小明'])
  })
})

describe('media between the marks of a title, and those called 电视', () => {
  test.each([['《江城商报》', '江城商报'], ['《江城商報》', '江城商報'], ['江城电视', '江城电视'], ['江城電視', '江城電視']])('%s asks', (name, organization) => {
    const { turns, speakers } = parseText(`${HEAD}王小明：先报一个数。\n\n${name}：何时开工？\n\n王小明：明年三月。\n\n${name}：钱够吗？\n\n李岚：够。\n`, 'a.txt')
    expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['王小明', name, '王小明', name, '李岚'])
    expect(speakers.find(speaker => speaker.name === name)).toMatchObject({ role: 'reporter', organization })
  })

  test('a paper that somebody quotes does not', () => {
    expect(said('江城日报记者：何时开工？\n\n王小明：明年三月。\n\n《江城商报》：这是一句引文，说的是去年。\n\n李岚：学校也是。\n').map(turn => turn.split('：')[0])).toEqual(['江城日报记者', '王小明', '李岚'])
  })
})

describe('what a page sets over or between speeches', () => {
  test.each(['【内容摘要】', '[内容提要] ', '【导读】', '【內容摘要】'])('%s is nobody\'s', mark => {
    const { speakers, turns, text } = parseText(`江城市在线访谈\n\n${mark}3月1日，市科技局局长王小明做客本网。学校建不建？钱够不够？请看实录。\n\n【主持人 赵卫平】各位好，先请王局长。\n\n【王小明】今年新建六个。\n\n【网友 小河】学费涨不涨？\n\n【王小明】不涨。\n`, 'a.txt')
    expect(speakers.map(({ name }) => name)).toEqual(['赵卫平', '王小明', '网友 小河'])
    expect(turns.some(turn => turn.speaker === null && text.slice(turn.start, turn.end).startsWith('3月1日'))).toBe(true)
  })

  test.each(['【图片说明】市民在展台前体验。', '〔圖片說明〕市民在展台前體驗。', '▲市民在展台前。（本文图片除署名外均由江城市博物馆提供）', '★ 服务热线24小时开通，扫描页面二维码报修 ★', '—— 以下为广告 ——\n\n江城银行信用卡，刷卡满百立减', '▼ 赞助商提供 ▼\n\n江城牌空气净化器，全家的守护者，现价999元'])('nobody says %j', words => {
    expect(said(`王小明：明年三月开工。\n\n${words}\n\n江城日报记者：何时开工？\n\n李岚：今年新建学校两所。\n`).map(turn => turn.replace(/\s/gu, ''))).toEqual(['王小明：明年三月开工。', '江城日报记者：何时开工？', '李岚：今年新建学校两所。'])
  })

  test.each(['-------- 网友评价 --------', '======== 網友評價 ========'])('what stands under %s is the page\'s', rule => {
    expect(said(`江城日报记者：何时开工？\n\n王小明：明年三月开工。\n\n${rule}\n您是否满意？　满意（3）　一般（1）\n`)).toEqual(['江城日报记者：何时开工？', '王小明：明年三月开工。'])
  })
})

test('sections of a report are headed alike, whatever stands under them in questions and answers', () => {
  const { turns, text } = parseText(`${HEAD}■市科技局局长　王小明\n实验室敞开建　钱从哪里来\n\n　　王小明介绍，今年新建实验室六个。\n　　投资两亿元。\n\n■市教育局副局长　李岚\n学校“跟着孩子走”\n\n　　李岚说，今年新建学校两所。\n\n■答记者问\n\n江城日报记者：何时开工？\n王小明：明年三月。\n\n江城晚报记者：学费涨不涨？\n李岚：不涨。\n\n江城日报记者：钱够吗？\n王小明：够。\n`, 'a.txt')
  expect(turns.filter(turn => turn.speaker !== null).map(turn => [turn.speaker, text.slice(turn.start, turn.start + 5)])).toEqual([['王小明', '王小明介绍'], ['李岚', '李岚说，今'], ['江城日报记者', '何时开工？'], ['王小明', '明年三月。'], ['江城晚报记者', '学费涨不涨'], ['李岚', '不涨。\n\n'], ['江城日报记者', '钱够吗？\n'], ['王小明', '够。\n']])
})

test.each([['湖山前沿', '湖山前沿'], ['江城日报', '江城日报'], ['王小明', '王小明']])('in a table of who speaks, %s does', async (cell, name) => {
  const rows = [['李岚', '今年新建学校两所，九月开学。'], [cell, '学费会不会涨？'], ['李岚<br>（补充）', '再说一句，书本费也不收。']].map(row => `<tr>${row.map(words => `<td>${words}</td>`).join('')}</tr>`).join('')
  const { turns } = await parseFile(Buffer.from(`<html><body><h1>江城市新闻发布会</h1><p>${HEAD.split('\n\n')[1]}</p><table><tr><th>发言人</th><th>内容</th></tr>${rows}</table></body></html>`), 'a.html')
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['李岚', name, '李岚'])
})

test.each([
  ['江城在线 ｜ 在线访谈 ｜ 往期回顾\n\n江城市科技访谈', '江城在线'],
  ['云麓通讯社 | 现场直播\n\n江城市科技工作新闻发布会', '云麓通讯社'],
  ['江城市科技工作新闻发布会\n\n江城文博 · 2024-10-21 · 阅读约需8分钟', '江城文博'],
  ['江城市科技工作新闻发布会\n整理单位：江城市指挥部新闻组', '江城市指挥部新闻组'],
])('source: %j', (head, source) => {
  const { title, source: found } = parseText(`${head}\n\n3月1日，江城市举行新闻发布会。\n\n王小明：先报一个数。\n`, 'a.txt')
  expect(found).toBe(source)
  expect(title).toMatch(/^江城市科技/u)
})

test.each([
  ['在市图书馆新馆一层“石渠厅”举行新闻发布会', '市图书馆新馆一层“石渠厅”'],
  ['在市圖書館一樓「石渠廳」舉行記者會', '市圖書館一樓「石渠廳」'],
  ['在中湾码头七号泊位外会见传媒', '中湾码头七号泊位外'],
  ['在政府總部大樓外會見記者', '政府總部大樓外'],
  ['在东湖古樟下的**乡贤书院**举行新闻发布会', '乡贤书院'],
  ['在**市会议中心三楼报告厅**召开新闻发布会', '市会议中心三楼报告厅'],
])('venue: %s', (held, venue) => {
  expect(parseText(`江城市科技工作新闻发布会\n\n3月1日，江城市${held}，介绍有关情况。\n\n王小明：先报一个数。\n`, 'a.md').venue).toBe(venue)
})

test.each(['繁 | 简 | ENG          RSS   電郵訂閱', '繁體 ｜ 简体 ｜ English', '中文 / EN', '[简体版｜繁體版]'])('%j is no title', bar => {
  expect(parseText(`江城特区政府新闻公报\n${bar}\n\n科技局局长谈实验室建设进度\n\n科技局局长王小明3月1日会见传媒。\n\n科技局局长：先报一个数。\n`, 'a.txt').title).toBe('科技局局长谈实验室建设进度')
})

test.each([['江城市科技局', '江城市科技局规划处', '江城市科技局规划处'], ['江城市科技局', '江城日报', '江城市科技局'], ['江城市科技局', '江城市科技局，江城日报', '江城市科技局']])('a head that states %s over 来源：%s', async (stated, printed, source) => {
  expect((await parseFile(Buffer.from(`<html><head><meta name="ContentSource" content="${stated}"></head><body><h1>江城市科技工作新闻发布会</h1><p>来源：${printed}&nbsp;【打印】</p><p>王小明：先报一个数。</p></body></html>`), 'a.html')).source).toBe(source)
})

test('an account in code marks before the date', () => {
  expect(parseText('# 江城市科技工作新闻发布会\n\n`江城发布` · 2024-03-12 · 特刊\n\n**王小明**：先报一个数。\n', 'a.md').source).toBe('江城发布')
})

test('whose words a silence breaks still leads', () => {
  const { speakers } = parseText('江城市新闻发布会\n\n3月1日，江城市举行新闻发布会。市委宣传部副部长赵卫平主持，市科技局局长王小明、市教育局副局长李岚出席。\n\n赵卫平：各位好，请全体起立。\n\n（默哀）\n\n请坐。下面请两位介绍最新情况。\n\n王小明：今年新建实验室六个，投资两亿元，明年开工。\n\n江城日报记者：何时开工？\n\n王小明：明年三月开工，后年六月建成，请大家放心。\n\n江城日报记者：能不能捐书？\n\n赵卫平：心意我们领了，请统一送到市图书馆的接收点。\n\n江城晚报记者：学费涨不涨？\n\n李岚：今年不涨，明年也不涨，书本费照旧不收。\n\n赵卫平：今天的发布会到此结束。\n', 'a.txt')
  expect(speakers.find(({ name }) => name === '赵卫平')?.role).toBe('host')
})

test.each([['主 持 人：\t林　帆', '林帆'], ['主 持 人：林　帆', '林帆'], ['主 持：\t林　帆（市广播电视台）', '林帆'], ['主持人：林一帆', '林一帆']])('%s: the host is called 主持人', (field, name) => {
  const page = `望海港在线访谈\n\n访谈时间：\t2025年3月4日\n访谈嘉宾：\t市港务局局长 梅青岚\n${field}\n\n主持人：各位网友好，先请梅局长介绍。\n\n梅青岚：三月疏浚。\n\n主持人：钱够吗？\n\n梅青岚：够。\n`
  expect(parseText(page, 'a.txt').speakers.map(speaker => speaker.name)).toEqual([name, '梅青岚'])
})

test.each([
  ['请领导解释。', 'unknown'], ['钱什么时候发？', 'unknown'], ['我来介绍一下村里的情况。', 'spokesperson'],
])('石桥村村民 says %s', (words, role) => {
  const page = `望海港发布会\n\n市港务局局长 梅青岚：三月疏浚。\n\n望海日报记者：钱够吗？\n\n梅青岚：够。\n\n石桥村村民 汪小满：占了我们的滩涂，${words}\n\n梅青岚：谢谢。\n`
  expect(parseText(page, 'a.txt').speakers.find(({ name }) => name === '汪小满')?.role).toBe(role)
})

test('the label that says in full whose officer he is wins over the words of who leads', () => {
  const page = '# 望海港发布会\n\n### 主持人｜林一帆（望海港管理局办公室主任）\n\n今天到场的，有管理局副局长梅青岚。\n\n### 梅青岚｜望海港管理局党委委员、副局长\n\n三月疏浚，工期五个月。\n'
  expect(parseText(page, 'a.md').speakers.find(({ name }) => name === '梅青岚')).toMatchObject({ title: '望海港管理局党委委员、副局长', organization: '望海港管理局' })
})
