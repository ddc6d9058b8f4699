import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席并回答了大家关心的问题。\n\n'

const heard = ({ turns, text }: ReturnType<typeof parseText>) => turns.filter(turn => turn.speaker !== null).map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end).replace(/\s/gu, '')}`)
const said = (body: string, head = HEAD, file = 'a.txt') => heard(parseText(head + body, file))
const speakers = (turns: string[]) => turns.map(turn => turn.slice(0, turn.indexOf('：')))

describe('minutes that number their paragraphs', () => {
  const FIELDS: [string, string][] = [['会议名称', '江城市实验室建设新闻发布会'], ['会议时间', '2025年3月1日（星期六）10:00'], ['会议地点', '江城大厦二楼'], ['主持人', '市政府新闻办副主任赵卫平'], ['发布人', '市科技局局长王小明；市教育局副局长李岚']]
  const TURNS: [string, string][] = [['王小明（市科技局局长）', '今年新建实验室六个。'], ['《江城晚报》记者', '学校建几所？'], ['李岚', '新建两所。'], ['赵卫平', '会议到此结束。']]

  test.each([
    ['1.1　', '2.1　'], ['1.1 ', '2.1 '], ['1.1、', '2.1、'], ['1.1.1 ', '2.1.1　'],
  ])('%s before a field, %s before a label', (field, label) => {
    const count = (form: string, at: number) => form.replace(/1(?=[ \u3000、]$)/u, String(at + 1))
    const page = `江城市政府新闻办公室\n新闻发布会会议纪要\n\n一、基本情况\n${FIELDS.map(([name, value], at) => `${count(field, at)}${name}：${value}`).join('\n')}\n\n二、发布与提问\n${TURNS.map(([who, words], at) => `${count(label, at)}${who}：${words}`).join('\n\n')}\n`
    const briefing = parseText(page, 'a.txt')
    expect(heard(briefing)).toEqual(['王小明：今年新建实验室六个。', '《江城晚报》记者：学校建几所？', '李岚：新建两所。', '赵卫平：会议到此结束。'])
    expect([briefing.title, briefing.date, briefing.venue]).toEqual(['江城市实验室建设新闻发布会', '2025-03-01', '江城大厦二楼'])
    expect(briefing.speakers.find(({ name }) => name === '赵卫平')?.role).toBe('host')
  })

  test('numbered points of a speech stay in it, and a fraction is no number of an item', () => {
    expect(said('2.1　王小明：今年新建实验室六个。\n2.1.1　关于投资。投资两亿元。\n3.5万平方米：这是新实验室的面积。\n\n2.2　李岚：新建两所。\n')).toEqual(['王小明：今年新建实验室六个。2.1.1关于投资。投资两亿元。3.5万平方米：这是新实验室的面积。', '李岚：新建两所。'])
  })

  test.each(['四、会后事项', '四、需要跟进的问题'])('%s behind the last speech is nobody\'s', heading => {
    const { turns, text } = parseText(`${HEAD}二、发布\n2.1　王小明：今年新建实验室六个。\n\n三、提问\n3.1　江城晚报记者：学校建几所？\n3.2　李岚：新建两所。\n\n${heading}\n4.1　学校的地点由市教育局于4月1日前书面答复。\n`, 'a.txt')
    const last = turns.filter(turn => turn.aside !== true).at(-1)
    expect([last?.speaker, text.slice(last?.start, last?.end)]).toEqual([null, '4.1　学校的地点由市教育局于4月1日前书面答复。'])
  })
})

describe('subtitles of a broadcast', () => {
  const page = (stamp: string, told: string, seen: string) => `节目：江城发布\n标题：江城市实验室建设新闻发布会\n\n${[
    `（${told}）\n3月1日江城市举行发布会\n介绍实验室建设的情况`, '（主持人 市政府新闻办副主任 赵卫平）\n各位记者朋友大家好\n先请科技局的王局长发布', '（王小明 市科技局局长）\n今年新建实验室六个\n投资两亿元 年底完工',
    `（${seen}：明天有雨\n最高气温9度）`, '（记者 江城晚报）\n学校今年建不建\n老师够不够', '（李岚 市教育局副局长）\n新建两所 老师招了九十个\n还有三十个名额', '（记者 江城卫视）\n实验室什么时候开放', '（王小明）\n明年三月开放\n先到先得', `（${told}）\n从明年三月起\n大家都能走进实验室`,
  ].map((part, at) => `${stamp.replace('$', String(10 + at))}\n${part}`).join('\n\n')}\n\n————字幕结束————\n`

  test.each([['10:00:$:00', '解说', '滚动字幕'], ['10:00:$', '旁白', '字幕'], ['10:00:$;12', '解说詞', '字幕'], ['10:00:$.120', '画外音', '角标']])('times like %s, %s and %s', (stamp, told, seen) => {
    const { turns, text } = parseText(page(stamp, told, seen), 'a.txt')
    expect(turns.filter(turn => turn.aside !== true && turn.start > text.indexOf('10:00')).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/\s/gu, '')])).toEqual([
      [null, '3月1日江城市举行发布会介绍实验室建设的情况'], ['赵卫平', '各位记者朋友大家好先请科技局的王局长发布'], ['王小明', '今年新建实验室六个投资两亿元年底完工'], ['江城晚报记者', '学校今年建不建老师够不够'], ['李岚', '新建两所老师招了九十个还有三十个名额'], ['江城卫视记者', '实验室什么时候开放'], ['王小明', '明年三月开放先到先得'], [null, '从明年三月起大家都能走进实验室'],
    ])
  })
})

describe('scanned sheets', () => {
  test.each(['[扫描件 0007.tif 第2页]', '【影像 A_0012.jpg 第 3 页/共 9 页 置信度 91%】', '[scan_12.pdf page 2]', '江城档案馆 全宗号 3 目录号 1 案卷号 25', '全宗號：J012　案卷號：0025　頁號：25', '■ ■ 江城档案馆查阅专用章', '[手写批注: 已阅, 存]', '（眉批：此处存疑）'])('%s interrupts a speech and is nobody\'s', line => {
    expect(said(`王小明：今年新建实验室六个，还有\n\n${line}\n\n投资两亿元。\n\n李岚：新建两所。\n`)).toEqual(['王小明：今年新建实验室六个，还有', '王小明：投资两亿元。', '李岚：新建两所。'])
  })

  test.each(['案卷号是二十五的那一份，请大家看一看。', '我们盖了章，专用章由档案馆保管。', '（批注的内容我念一下）'])('words about them are said: %s', line => {
    expect(said(`王小明：今年新建实验室六个。\n\n${line}\n\n李岚：新建两所。\n`).join('')).toContain(line.replace(/^（.*）$/u, ''))
  })

  test.each([['王 小 明 答', '王小明'], ['欧 阳 明 月', '欧阳明月'], ['欧 阳 明 月 答', '欧阳明月'], ['李　岚　答', '李岚']])('%s is %s, set wide', (label, name) => {
    expect(speakers(said(`江城晚报记者问：何时开工？\n\n${label}：明年三月。\n\n江城日报记者问：学校呢？\n\n${label}：新建两所。\n`, `${HEAD}市档案馆馆长欧阳明月主持。\n\n`))).toEqual(['江城晚报记者', name, '江城日报记者', name])
  })

  test('a name with a blank in it has the office that the page gives it', () => {
    expect(parseText('江城市新闻发布会\n时间：2025年3月1日\n发布人：市档案馆研究员、修复队副队长 欧阳 月\n\n欧阳月：今年修复六卷。\n\n江城晚报记者：还有多少？\n\n欧阳月：还有两卷。\n', 'a.txt').speakers[0]?.title).toBe('市档案馆研究员、修复队副队长')
  })
})

describe('newsletters', () => {
  test.each(['提问 | $', '问｜$', '[ 问 · $ ]', '【提问·$】', '媒體提問 / $', 'Q · $'])('%s alone on a line, whatever the medium is called', form => {
    const asker = (name: string) => form.replace('$', name)
    expect(speakers(said(`${asker('北岸体育')}\n何时开工？\n\n王小明\n明年三月。\n\n${asker('球迷台“看台”')}\n学校建几所？\n\n李岚\n两所。\n\n${asker('北岸体育')}\n谁来建？\n\n李岚\n公开招标。\n`))).toEqual(['北岸体育', '王小明', '球迷台“看台”', '李岚', '北岸体育', '李岚'])
  })

  test('topics are nobody who asks', () => {
    expect(speakers(said('提问 | 开工时间\n何时开工？\n\n王小明：明年三月。\n\n提问 | 学校建设\n学校建几所？\n\n李岚：两所。\n'))).not.toContain('开工时间')
  })

  test.each(['卡罗|主教练（翻译）', '卡罗（通过翻译）', '卡罗'])('%s is the one whose name ends so', label => {
    const page = `赛前新闻发布会\n\n3月1日，主教练安东·卡罗（Anton Caro）和队长王小明出席赛前新闻发布会。\n\n● ${label}\n我们准备好了。\n\n● 王小明 | 队长\n我也准备好了。\n\n● 卡罗（翻译）\n谢谢大家。\n\nAnton Caro: We are ready.\n\nWang Xiaoming (captain): So am I.\n`
    const { turns, speakers: known } = parseText(page, 'a.txt')
    expect(turns.filter(turn => turn.speaker !== null).map(turn => [turn.speaker, turn.lang])).toEqual([['安东·卡罗', undefined], ['王小明', undefined], ['安东·卡罗', undefined], ['安东·卡罗', 'en'], ['王小明', 'en']])
    expect(known.map(({ title }) => title)).toEqual(['主教练', '队长'])
  })

  test.each(['您收到此邮件是因为您是本会会员。退订 | 更新偏好', '如果邮件无法正常显示，请在浏览器中打开', '退訂 | 聯絡我們', '【会员专享】套票早鸟价88元起，11月3日开抢'])('%s is nobody\'s', line => {
    expect(said(`王小明：今年新建实验室六个。\n\n${line}\n\n李岚：新建两所。\n\n${line}\n`)).toEqual(['王小明：今年新建实验室六个。', '李岚：新建两所。'])
  })

  test.each(['发件人：江城足球会 <news@example.org>', 'From: 江城足球会 <news@example.org>', '寄件者：江城足球会 (news@example.org)'])('%s', field => {
    expect(parseText(`${field}\n收件人：会员\n主题：赛前\n\n${HEAD}王小明：准备好了。\n\n江城晚报记者：真的？\n\n王小明：真的。\n`, 'a.txt').source).toBe('江城足球会')
  })
})

describe('tables and cards', () => {
  const table = (row: string) => `<h1>江城市新闻发布会</h1><p>3月1日，江城市举行新闻发布会，市科技局局长王小明、市教育局副局长李岚出席。</p><table><tr><th>时间</th><th>发言人</th><th>内容</th></tr><tr><td>10:00</td><td>王小明</td><td>今年新建实验室六个。</td></tr>${row}<tr><td>10:20</td><td>李岚</td><td>新建两所。</td></tr></table>`

  test.each(['<td>10:10</td><td>（播放短片）</td><td>—</td>', '<td>10:10</td><td></td><td>（播放短片）</td>', '<td>10:10</td><td>—</td><td>（播放短片，时长3分钟）</td>'])('a row that tells an event: %s', row => {
    const { turns, text } = buildBriefing(readHtml(table(`<tr>${row}</tr>`)), 'a.html')
    expect(turns.filter(turn => turn.aside !== true).map(turn => [turn.speaker, text.slice(turn.start, turn.start + 5)]).slice(-3)).toEqual([['王小明', '今年新建实'], [null, '（播放短片'], ['李岚', '新建两所。']])
  })

  test('a row without a name goes on with the words above', () => {
    expect(heard(buildBriefing(readHtml(table('<tr><td>10:10</td><td></td><td>投资两亿元。</td></tr>')), 'a.html'))).toEqual(['王小明：今年新建实验室六个。', '王小明：投资两亿元。', '李岚：新建两所。'])
  })

  test('a table called an attachment between the speeches is nobody\'s; within one it is his', () => {
    const rows = '附表：实验室一览\n名称\t面积\n一号\t600\n二号\t900\n\n'
    expect(said(`王小明：今年新建实验室六个。\n\n${rows}李岚：新建两所。\n`)).toEqual(['王小明：今年新建实验室六个。', '李岚：新建两所。'])
    expect(said(`王小明：今年新建实验室六个。\n\n${rows}二号最大。\n\n李岚：新建两所。\n`)[0]).toContain('一号600')
  })
})

describe('fields for labels', () => {
  test.each([['答复人：', '答复人（补充）：'], ['回应人：', '回应人（补充回答）：'], ['解答人：', '解答人（续）：']])('%s and %s', (first, more) => {
    expect(said(`以下是王小明的情况通报：\n\n今年新建实验室六个。\n\n问题一\n\n提问媒体：《江城健康》\n\n何时开工？\n\n${first}市科技局局长　王小明\n\n明年三月。\n\n答复要点：明年开工。\n\n${more}李岚\n\n学校也是。\n\n问题二\n\n提问媒体：江城晚报\n\n谁来建？\n\n${first}王小明\n\n公开招标。\n\n温馨提示：名单见官网。\n（责编：赵卫平）\n`)).toEqual(['王小明：今年新建实验室六个。', '《江城健康》：何时开工？', '王小明：明年三月。', '李岚：学校也是。', '江城晚报：谁来建？', '王小明：公开招标。'])
  })

  test('要点 behind a question are the answer', () => {
    expect(said('提问媒体：江城晚报\n\n何时开工？\n\n答复人：王小明\n\n答复要点：明年三月。\n\n提问媒体：江城日报\n\n谁来建？\n\n答复人：李岚\n\n答复要点：公开招标。\n').join('')).toContain('明年三月')
  })

  test.each([['江城市法院、江城市检察院', '联合通报案件办理情况'], ['江城市实验室与', '新学校建设新闻发布会'], ['关于江城市实验室建设和', '学校扩建情况的介绍']])('a title of two lines: %s %s', (first, second) => {
    expect(parseText(`${first}\n${second}\n\n3月1日，市科技局局长王小明出席。\n\n王小明：今年新建实验室六个。\n\n江城晚报记者：何时开工？\n\n王小明：明年三月。\n`, 'a.txt').title).toBe(first + second)
  })

  test.each(['江城晚报记者：（追问）钱从哪里来？', '江城晚报记者：【补问】钱从哪里来？'])('%s', line => {
    expect(said(`王小明：今年新建实验室六个。\n\n${line}\n\n王小明：财政出。\n`)[1]).toBe('江城晚报记者：钱从哪里来？')
  })

  test.each(['（线上征集）', '（后台留言）', '（来信）', '（微博私信）', '（書面）'])('a net user %s', way => {
    expect(speakers(said(`王小明：今年新建实验室六个。\n\n网友“老街坊”${way}：学校建几所？\n\n李岚：新建两所。\n`))).toEqual(['王小明', '网友“老街坊”', '李岚'])
  })
})
