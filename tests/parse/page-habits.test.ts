import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席并回答了大家关心的问题。\n\n'

const said = (body: string, head = HEAD, file = 'a.txt') => {
  const { turns, text } = parseText(head + body, file)
  return turns.filter(turn => turn.speaker !== null).map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end)}`)
}

describe('what a page does with its questions', () => {
  test('答 alone goes on for whoever was named before', () => {
    expect(said('问：何时开工？\n\n答（王小明）：明年三月。\n\n问：投资多少？\n\n答：两亿元。\n\n问：学校呢？\n\n答（李岚）：新建两所。\n').map(turn => turn.slice(0, 3))).toEqual(['记者：', '王小明', '记者：', '王小明', '记者：', '李岚：'])
  })

  test('the first colon tells what is done, the second who does it', () => {
    expect(said('记者提问：江城日报记者：何时开工？\n\n王小明：明年三月开工。\n\nQ2　江城晚报记者：投资多少？\n\n王小明：两亿元。\n')).toEqual(['江城日报记者：何时开工？', '王小明：明年三月开工。', '江城晚报记者：投资多少？', '王小明：两亿元。'])
  })

  test.each(['**市科技局局长 王小明**', '## 01 市科技局局长　王小明', '王小明（市科技局局长）', '▌王小明'])('a section headed by %s is his', heading => {
    expect(said(`${heading}\n\n**问：**何时开工？\n\n**答：**明年三月。\n\n**李岚**\n\n**问：**学校呢？\n\n**答：**新建两所。\n`, HEAD, 'a.md').map(turn => turn.split('：')[0])).toEqual(['记者', '王小明', '记者', '李岚'])
  })

  test('who helps out with an answer', () => {
    expect(said('**Q1　江城日报：**何时开工？\n\n**A1　王小明：**明年三月。\n\n**A1补充　李岚：**学校也是。\n\n**Q2　江城晚报：**投资多少？\n\n**A2　王小明：**两亿元。\n', HEAD, 'a.md').map(turn => turn.split('：')[0])).toEqual(['江城日报', '王小明', '李岚', '江城晚报', '王小明'])
  })

  test('whoever asks by number where the others do is named, whatever he is called; a topic is nobody', () => {
    const asked = (...names: string[]) => said(names.map((name, at) => `**Q${at + 1}　${name}：**何时开工？\n\n**A${at + 1}　王小明：**明年三月。\n\n`).join(''), HEAD, 'a.md').map(turn => turn.split('：')[0]).filter(name => name !== '王小明')
    expect(asked('江城日报', '三农汇', '江城晚报')).toEqual(['江城日报', '三农汇', '江城晚报'])
    expect(asked('开工', '投资', '江城晚报')).toEqual(['记者', '记者', '江城晚报'])
  })

  test.each(['◆', '▷', '☆'])('the sign %s of those who ask, and words before an answer', sign => {
    const asked = (name: string) => said(`■ 市科技局局长 王小明\n今年新建实验室六个。\n\n${sign}江城日报\n何时开工？\n\n■ 王小明\n明年三月。\n\n${sign}${name}\n投资多少？\n\n${name === '实验室够用' ? '' : '■ 王小明\n两亿元。\n\n'}${sign}江城晚报\n学校呢？\n\n■ 李岚\n新建两所。\n`).map(turn => turn.split('：')[0])
    expect(asked('三农汇')).toEqual(['王小明', '江城日报', '王小明', '三农汇', '王小明', '江城晚报', '李岚'])
    expect(asked('实验室够用')).not.toContain('实验室够用')
    expect(said(`■ 市科技局局长 王小明\n今年六个。\n\n${sign}江城日报\n何时开工？\n\n■ 王小明\n明年三月。\n\n${sign}江城晚报\n学校呢？\n\n■ 李岚\n新建两所。\n\n${sign}学费贵不贵\n江城电视台记者：学费涨不涨？\n\n■ 李岚\n不涨。\n`).map(turn => turn.split('：')[0])).not.toContain('学费贵不贵')
  })

  test('what somebody announces is his, what is told that he announced is not', () => {
    expect(said('王小明宣布：\n\n今年新建实验室六个。\n\n江城日报记者：何时开工？\n\n李岚：明年三月。\n')[0]).toBe('王小明：今年新建实验室六个。')
    expect(said('李岚：各位好。\n\n王小明宣布：“今年是科技年，实验室要翻一番。”\n\n江城日报记者：何时开工？\n\n李岚：明年三月。\n').map(turn => turn.split('：')[0])).toEqual(['李岚', '江城日报记者', '李岚'])
  })

  test('headings that ask are headlines where one of them stands over somebody\'s own question', () => {
    const page = (asked: string) => `## 问题一：何时开工？\n\n**王小明：**明年三月开工。\n\n## 问题二：学校建不建？\n\n${asked}**李岚：**新建两所。\n`
    expect(said(page(''), HEAD, 'a.md').filter(turn => turn.startsWith('记者'))).toHaveLength(2)
    expect(said(page('网友“老街坊”：孩子上学太远，能不能建一所？\n\n'), HEAD, 'a.md').map(turn => turn.slice(0, 3))).toEqual(['王小明', '网友“', '李岚：'])
  })
})

describe('lines between turns that nobody says', () => {
  test.each(['焦点二　学校够不够？', '■话题2：学校怎么建', 'PART 02\n\n学校怎么建？', '02\n\n学校怎么建？', '7.学校有了“新面孔”', '②学校有了“新面孔”', '—— 广告 ——\n\n春茶上市，全场买一送一', '◆现场问答\n\n发布结束后，记者们就关心的话题继续提问。', '江城市人民政府公报　2025年第14期（总第306期）', '（本版稿件未经许可不得转载）', '▲扫码加入“江城读者群”', '王小明介绍实验室　摄影：李大江', '图片由市科技局提供', '实验室 图/李大江', '2025-03-01 16:41　FROM：江城新闻办　TO：市档案馆　P.2/3', '> **小编插播：** 想知道学校在哪？后台回复“学校”就能查到～', '－ ２ －'])('%s', line => {
    expect(said(`王小明：今年新建实验室六个，投资两亿元。\n\n${line}\n\n李岚：今年新建学校两所。\n`)).toEqual(['王小明：今年新建实验室六个，投资两亿元。', '李岚：今年新建学校两所。'])
  })

  test.each(['【小编】弹幕都在问钱从哪里来！', '（编辑：此处掌声很久。）', '小编：弹幕刷屏了！', '▶▶▶ 正在直播，点击进入', '👉 点击查看完整回放', '王小明（右二）考察新实验室。', '名词解释　中试：把样品放大到小批量的试验。', '数读科技：6个实验室 2亿元投资'])('he goes on behind: %s', line => {
    expect(said(`王小明：今年新建实验室六个。\n\n${line}\n\n还要投资两亿元。\n\n李岚：今年新建学校两所。\n`)).toEqual(['王小明：今年新建实验室六个。', '王小明：还要投资两亿元。', '李岚：今年新建学校两所。'])
  })

  test.each(['我们建了三个（中）等规模的实验室。', '请大家往右（右）看一看，我指的是那一栋。', '小编：实验室在哪里，能不能参观？', '①实验室六个。'])('it stays in a speech, or is somebody\'s: %s', line => {
    expect(said(`王小明：今年新建实验室①等六个。\n\n${line}\n\n还要投资两亿元。\n\n李岚：今年新建学校两所。\n`).join('')).toContain(line.replace(/^小编：/u, ''))
  })

  test.each([['“中试基地”①', '①中试基地：把样品放大的地方。'], ['中试基地[1]', '[1] 中试基地，指把样品放大的地方。'], ['“中试基地”〔注2〕', '注〔注2〕“中试基地”是把样品放大的地方。']])('a note that repeats the word it explains: %s', (word, note) => {
    expect(said(`王小明：今年新建${word}六个。\n\n${note}\n\n还要投资两亿元。\n\n李岚：今年新建学校两所。\n`)).toEqual([`王小明：今年新建${word}六个。`, '王小明：还要投资两亿元。', '李岚：今年新建学校两所。'])
  })

  test.each(['市科技局\t32\t41万元\n市教育局\t11\t12万元', '单位\t负责人\t金额\n实验室\t李大江\t3万元', '| 单位 | 金额 |\n|--|--|\n| 市教育局 | 11万元 |\n| 市科技局 | 41万元 |'])('a table of figures stays in a speech: %#', table => {
    expect(said(`王小明：投资情况如下表：\n\n${table}\n\n以上数字截至二月底。\n\n李岚：今年新建学校两所。\n`, HEAD, 'a.md')).toEqual([`王小明：投资情况如下表：\n\n${table}\n\n以上数字截至二月底。`, '李岚：今年新建学校两所。'])
  })

  test('what readers write under the page, unless somebody answers there', () => {
    const page = (answer: string) => said(`主持人：各位好，请提问。\n\n江城日报记者：何时开工？\n\n王小明：明年三月。\n\n江城日报记者：投资多少？\n\n王小明：两亿元。\n\n主持人：再看网友怎么说。\n\n### 网友互动\n\n**山里娃**：学校什么时候建？\n\n${answer}`, HEAD, 'a.md').map(turn => turn.split('：')[0])
    expect(page('')).not.toContain('山里娃')
    expect(page('**李岚**：今年新建学校两所。\n').at(-1)).toBe('李岚')
  })

  test('a report is rounded off on somebody\'s behalf', () => {
    const { turns } = parseText(`${HEAD}江城日报记者：何时开工？\n\n王小明：明年三月开工。\n\n最后，李岚表示，感谢大家的支持。\n`, 'a.txt')
    expect(turns.filter(turn => turn.attributedTo !== undefined).map(turn => [turn.speaker, turn.attributedTo])).toEqual([[null, '李岚']])
  })

  test('points set off like labels are no speakers', () => {
    expect(said('**新时段：**早七点到晚十点。\n\n**有多远：**最近的一公里。\n\n**多少钱：**全程两元。\n\n**怎么坐：**刷卡上车。\n\n**王小明：**今年新开线路六条。\n\n**江城日报记者：**还会加车吗？\n\n**王小明：**会加车。\n', HEAD, 'a.md').map(turn => turn.split('：')[0])).toEqual(['王小明', '江城日报记者', '王小明'])
  })

  test('nothing behind the page\'s own end is a label', () => {
    expect(said('记者：何时开工？\n\n王小明：明年三月开工。\n\n记者：投资多少？\n\n王小明：两亿元。\n\n—END—\n\n王小明：我在一线这五年\n').at(-1)).toBe('王小明：两亿元。')
  })
})

describe('a record kept as a table', () => {
  test.each(['| 1 | 王小明<br>市科技局局长 | 今年新建实验室。 |', '| 1 | 王小明（市科技局局长） | 今年新建实验室。 |'])('%s', row => {
    const { speakers } = parseText(`# 江城市新闻发布会记录\n\n| 序号 | 发言人 | 发言内容 |\n|--|--|--|\n${row}\n| 2 | 江城日报记者 | 何时开工？ |\n`, 'a.md')
    expect(speakers.map(({ name, title }) => [name, title])).toEqual([['王小明', '市科技局局长'], ['江城日报记者', null]])
  })
})

describe('whom a page introduces', () => {
  test('name first in a field, several of them', () => {
    const { speakers } = parseText('江城市新闻发布会\n\n时间：2025年3月1日\n出席：王小明　市科技局副局长、新闻发言人；李岚　市教育局局长\n\n王局长：先报一个数。\n\n记者：何时开工？\n\n李局长：明年三月开工。\n', 'a.txt')
    expect(speakers.map(({ name, title }) => [name, title])).toEqual([['王小明', '市科技局副局长、新闻发言人'], ['记者', null], ['李岚', '市教育局局长']])
  })

  test('the head of an office before his deputy of the same surname', () => {
    const { speakers } = parseText('江城市新闻发布会\n\n市科技局局长王小明、副局长王岚出席。\n\n王局长：先报一个数。\n\n记者：何时开工？\n\n王副局长：明年三月开工。\n', 'a.txt')
    expect(speakers.map(({ name }) => name)).toEqual(['王小明', '记者', '王岚'])
  })

  test('a surname of two characters alone, short for the one person who has it', () => {
    const { speakers } = parseText('江城站新闻通气会\n\n江城站站长司空远、副站长王小明出席。\n\n记者：何时增开列车？\n\n司空：七月一日增开。\n\n记者：学生票呢？\n\n司空：打七五折。\n', 'a.txt')
    expect(speakers.map(({ name }) => name)).toEqual(['记者', '司空远'])
  })

  test('an office joined by a comma is no name', () => {
    const { speakers } = parseText('江城市新闻发布会\n\n江城地铁集团副总经理、总工程师李岚出席发布会。\n\n记者：何时通车？\n\n李岚：明年三月通车。\n', 'a.txt')
    expect(speakers.find(({ name }) => name === '李岚')?.title).toBe('江城地铁集团副总经理、总工程师')
  })
})

describe('what a page tells of itself', () => {
  test.each([
    ['在市民中心B座5楼举行新闻发布会', '市民中心B座5楼'],
    ['在国家会议厅三层召开新闻发布会', '国家会议厅三层'],
    ['在局机关 6 楼会议室召开新闻发布会', '局机关 6 楼会议室'],
    ['在市政府发布厅（市民中心一楼）召开新闻发布会', '市政府发布厅（市民中心一楼）'],
  ])('venue: %s', (words, venue) => {
    expect(parseText(`江城市新闻发布会\n\n2025年3月1日，江城市${words}。\n\n王小明：先报一个数。\n`, 'a.txt').venue).toBe(venue)
  })

  test.each([
    ['江城在线 > 直播间 > 文字回放    客户端下载 | 登录\n\n江城市科技工作新闻发布会', '江城市科技工作新闻发布会'],
    ['# 江城市科技局例行记者会 / Regular Press Conference of the Jiangcheng Office', '江城市科技局例行记者会'],
  ])('title: %s', (head, title) => {
    expect(parseText(`${head}\n\n2025年3月1日，江城市举行新闻发布会。\n\n王小明：先报一个数。\n`, 'a.md').title).toBe(title)
  })

  test.each([
    ['江城市人民政府网站-在线访谈-发布厅', '江城市科技工作新闻发布会'],
    ['江城市人民政府网站-新闻发布-江城市科技工作发布会实录', '江城市科技工作发布会实录'],
    ['江城市科技工作发布会实录-江城新闻网', '江城市科技工作发布会实录'],
  ])('title of the file: %s', (stated, title) => {
    expect(buildBriefing(readHtml(`<title>${stated}</title><p>江城市科技工作新闻发布会</p><p>2025年3月1日，江城市举行新闻发布会。</p><p>王小明：先报一个数。</p>`), 'a.html').title).toBe(title)
  })

  test.each(['2025年3月1日（星期六）10:00　江城市新闻发布厅（枫桥路9号）', '> 2025年3月1日　江城市新闻发布厅（枫桥路9号）　|　[中文](./zh)'])('when and where on one line: %s', line => {
    const { date, venue, turns } = parseText(`江城市科技工作新闻发布会\n\n来源：江城日报　2025-03-02 08:30\n\n${line}\n\n王小明　10:00:12\n先报一个数。\n\n李岚　10:02:40\n再报一个数。\n`, 'a.md')
    expect([date, venue]).toEqual(['2025-03-01', '江城市新闻发布厅（枫桥路9号）'])
    expect(turns.filter(turn => turn.aside !== true && turn.speaker === null)).toEqual([])
  })

  test.each([['灣嶼特別行政區政府\n新聞公報\n\n工程局局長會見傳媒談話內容', '灣嶼特別行政區政府新聞公報'], ['江城市新闻发布会\n江城市人民政府新闻办公室编印　　第7期（总第52期）', '江城市人民政府新闻办公室']])('source: %s', (head, source) => {
    expect(parseText(`${head}\n\n三月一日，江城市舉行發布會。\n\n王小明：先報一個數。\n`, 'a.txt').source).toBe(source)
  })

  test('a day under the day of publication is the briefing\'s', () => {
    expect(parseText('江城市答记者问\n\n江城市科技局　2025-03-03\n3月1日，江城市召开新闻发布会。\n\n王小明：先报一个数。\n', 'a.txt').date).toBe('2025-03-01')
  })
})

describe('voices that a program tells apart', () => {
  test.each([['发言人1', '  '], ['说话人 B', '：'], ['发言人 3', '\n'], ['讲话人二', ' 00:02:12\n'], ['发言人一', '（00:02:12）：']])('%s', (voice, end) => {
    const other = voice.replace(/.$/u, 'X').replace('X', /\d$/u.test(voice) ? '7' : /[A-Z]$/u.test(voice) ? 'C' : '七')
    expect(said(`${voice}${end}先请科技局介绍。\n\n${other}${end}投资两亿元。\n\n${voice}${end}谢谢。\n`, '录音转写\n\n').map(turn => turn.replace(/\s/gu, ''))).toEqual([`${voice}：先请科技局介绍。`, `${other}：投资两亿元。`, `${voice}：谢谢。`].map(turn => turn.replace(/\s/gu, '')))
  })
})

describe('a field that names who answers', () => {
  const ask = (body: string) => said(`${body}问：何时开工？\n\n答：明年三月。\n\n答问人：市教育局副局长 李岚\n\n问：学校呢？\n\n答：新建两所。\n`, '江城市答记者问\n\n').map(turn => turn.split('：')[0])

  test('heads his section', () => {
    expect(ask('答问人：市科技局局长 王小明\n\n')).toEqual(['记者', '王小明', '记者', '李岚'])
  })

  test('heads nobody\'s where it is one of a list', () => {
    expect(said('答问人：市科技局局长 王小明\n\n答问人：市教育局副局长 李岚\n\n问：何时开工？\n\n答：明年三月。\n', '江城市答记者问\n\n').map(turn => turn.split('：')[0])).not.toContain('李岚')
  })
})

describe('a table typed with blanks', () => {
  test.each([
    ['its words go on beneath', '', '', ['王小明：今年新建实验室六个，投资两亿元。']],
    ['it has a head', '发言人          发言内容\n', '', ['王小明：今年新建实验室六个，投资两亿元。']],
    ['the office stands beneath the name', '', '（局长）', ['王小明：今年新建实验室六个，', '王小明：投资两亿元。']],
  ])('%s', (_, head, office, first) => {
    const turns = said(`${head}王小明          今年新建实验室六个，\n${office}${' '.repeat(16 - 2 * office.length)}投资两亿元。\n李岚            今年新建学校两所，\n                地点已经选好。\n`)
    expect(turns.map(turn => turn.replace(/\s/gu, ''))).toEqual([...first, '李岚：今年新建学校两所，地点已经选好。'])
  })
})

test('a label of two hosts is both of theirs, and a row without a name goes on with whoever was named', () => {
  const { turns } = parseText('江城民声\n\n3月1日播出《民声》，市科技局局长王小明做客节目。主持人：赵卫平、李岚。\n\n主持人赵卫平、李岚\t各位好，欢迎收听。\n\t先请王局长介绍情况。\n王小明\t今年投资两亿元。\n\t新建实验室六个。\n李岚\t谢谢王局长。\n', 'a.txt')
  expect(turns.filter(turn => turn.role !== 'narration').map(turn => [turn.role, turn.speaker])).toEqual([['host', null], ['spokesperson', '王小明'], ['host', '李岚']])
})

test.each([['网友关注', '小河边', '老李头'], ['读者提问选登', '山里娃', '一片云'], ['市民最关心的问题', '北街住户', '陈先生']])('under %s, names before questions are those of readers', (head, first, second) => {
  expect(said(`${head}\n\n· ${first}：房租会不会涨？\n· ${second}：何时轮到北街？\n\n直播实录\n\n王小明：今年更新十八处。\n\n江城日报记者：资金呢？\n\n李岚：已经落实。\n`).map(turn => turn.split('：')[0])).toEqual([first, second, '王小明', '江城日报记者', '李岚'])
})

test('the part before a medium, and the name of whoever asks behind it', () => {
  expect(said('记者（江城日报 周立）：何时开工？\n\n王小明：明年三月开工。\n\n媒体｜江城晚报：投资多少？\n\n王小明：两亿元。\n')).toEqual(['周立：何时开工？', '王小明：明年三月开工。', '江城晚报：投资多少？', '王小明：两亿元。'])
})

test('headings of a folder of speeches name who gives them', () => {
  expect(said('一、王小明局长开场白\n各位来宾，大家好，先说实验室的情况，今年新建六个。\n\n二、李岚副局长发布词\n各位朋友：\n今年新建学校两所，地点已经选好。\n（完）　编辑：周立\n报：市委办。\n')).toEqual(['王小明：各位来宾，大家好，先说实验室的情况，今年新建六个。', '李岚：各位朋友：\n今年新建学校两所，地点已经选好。'])
})

test('offices in small brackets behind the names', () => {
  expect(said('王小明﹝市科技局局长﹞\n今年新建实验室六个，投资两亿元。\n\n记者﹝江城日报 周立﹞\n学校呢？\n\n李岚﹝市教育局副局长﹞\n今年新建两所，地点已经选好。\n')).toEqual(['王小明：今年新建实验室六个，投资两亿元。', '周立：学校呢？', '李岚：今年新建两所，地点已经选好。'])
})

test('a feed printed newest first whose labels stand over their times', () => {
  const post = (who: string, time: string, words: string) => `${who}\n${time}\n${words}\n赞 3　评论 1　分享\n`
  const posts = [['市教育局副局长 李岚', '10:20', '今年新建学校两所。'], ['江城晚报记者', '10:15', '学校呢？'], ['市科技局局长 王小明', '10:10', '明年三月开工。'], ['江城日报记者', '10:05', '何时开工？'], ['市科技局局长 王小明', '10:00', '今年新建实验室六个。']] as const
  expect(said(posts.map(([who, time, words]) => post(who, time, words)).join('\n'))).toEqual(['王小明：今年新建实验室六个。', '江城日报记者：何时开工？', '王小明：明年三月开工。', '江城晚报记者：学校呢？', '李岚：今年新建学校两所。'])
})

test('under a keyword and a headline a dash names who is told of next', () => {
  expect(said('关键词①｜科研\n实验室多起来\n——市科技局局长 王小明\n　　王小明表示，今年新建实验室六个，投资两亿元。\n\n关键词②｜学校\n上学近起来\n——市教育局副局长 李岚\n　　李岚介绍，今年新建学校两所，地点已经选好。\n')).toEqual(['王小明：王小明表示，今年新建实验室六个，投资两亿元。', '李岚：李岚介绍，今年新建学校两所，地点已经选好。'])
})

test.each([
  ['闻岳介绍夜航准备情况，并答记者问。', undefined], ['闻岳对有关内容进行解读。', undefined], ['闻岳就大家关心的问题作了解答。', undefined],
  // What follows is said.
  ['闻岳介绍，夜航一律不鸣笛，灯光朝江心打。', '闻岳'], ['闻岳表示夜航一律不鸣笛。', '闻岳'],
])('where an occasion is held, …%s tells what somebody said only where his words follow', (told, whose) => {
  const page = `港口夜航发布会\n\n3月1日，市政府举行新闻发布会，${told}\n\n市港务局局长程青说：“码头今年扩建两个泊位，明年六月投用。”\n\n市海事局局长闻岳表示，汛期前加固岸坡，装卸改在内港。\n`
  const { turns, text } = parseText(page, 'a.txt')
  expect(turns.find(turn => text.slice(turn.start, turn.end).startsWith('3月1日'))?.attributedTo).toBe(whose)
})
