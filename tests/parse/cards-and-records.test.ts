import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { findCountedHeadings } from '../../lib/parse/arrange/find-counted-headings.ts'
import { findRecordHeads } from '../../lib/parse/arrange/find-record-heads.ts'
import { makePage } from '../../lib/parse/formats/make-page.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { readMarkdown } from '../../lib/parse/formats/read-markdown.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'

const spoken = ({ text, turns }: Briefing) => turns.filter(turn => turn.aside !== true).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/\s/gu, '')])
const linesOf = (...texts: string[]) => makePage(texts.map(text => ({ text })), {}).lines

describe('cards that quote, signed below', () => {
  const card = (words: string, who: string) => `<section><span>❝</span><blockquote><p>${words}</p></blockquote><cite>——${who}</cite></section>`
  const page = (between: string) => `<html><body><h1>望海港渡轮服务记者会</h1><p>港务局3月2日召开记者会。</p>${card('航道明年三月疏浚。', '港务局局长　林一帆')}${card('换船先换老船。', '林一帆谈换船')}${between}${card('票价会不会涨？', '潮声晚报记者')}${card('不会涨。', '林一帆回应')}<p>散会后众人合影留念，气氛热烈。</p></body></html>`
  test('what stands between them is told by the page', () => {
    expect(spoken(buildBriefing(readHtml(page('<p>会场后排有居民举起纸牌。</p>')), 'a.html')).slice(1)).toEqual([
      ['林一帆', '航道明年三月疏浚。'], ['林一帆', '换船先换老船。'], [null, '会场后排有居民举起纸牌。'], ['潮声晚报记者', '票价会不会涨？'], ['林一帆', '不会涨。'], [null, '散会后众人合影留念，气氛热烈。'],
    ])
  })
  test('whom nobody else signs as, no signature names so', () => {
    expect(spoken(buildBriefing(readHtml(page(card('大海很蓝。', '老船长谈海'))), 'a.html')).map(([who]) => who)).not.toContain('老船长谈海')
  })
})

describe('a timeline whose labels have their words in quotations', () => {
  const page = (last: string) => `# 望海港滑坡处置通气会\n\n> **通气会时间**：2025-03-02 18:00　**地点**：望海镇小学操场　**发布**：望海港应急指挥部\n\n### \`18:00\` 主持 ▸ 汪听澜　县应急局科长\n\n> 请大家安静，我们开始。\n\n### \`18:04\` 发言 ▸ 林一帆　指挥部副指挥长\n\n> 受困的九人全部找到。\n\n- \`18:21\` ⏸ \n  18时21分，坡面再次落石，通气会暂停两分钟。\n\n### \`18:24\` 提问 ▸ 潮声融媒\n\n> 村子会不会再滑？要不要搬？\n\n### \`18:26\` 答复 ▸ 林一帆\n\n${last}\n`
  test('the line behind a quotation is the page\'s own', () => {
    const briefing = buildBriefing(readMarkdown(page('> 已经搬了。')), 'a.md')
    expect(spoken(briefing)).toEqual([['汪听澜', '请大家安静，我们开始。'], ['林一帆', '受困的九人全部找到。'], [null, '18时21分，坡面再次落石，通气会暂停两分钟。'], ['潮声融媒', '村子会不会再滑？要不要搬？'], ['林一帆', '已经搬了。']])
    expect([briefing.date, briefing.venue, briefing.source]).toEqual(['2025-03-02', '望海镇小学操场', '望海港应急指挥部'])
  })
  test('a saying over each speech ends none', () => {
    const speech = (name: string, words: string) => `### ${name}　港务局科长\n\n> ${words}\n\n我接着讲，${words}\n\n`
    const briefing = buildBriefing(readMarkdown(`# 望海港新闻发布会\n\n${speech('汪听澜', '海是家。')}${speech('林一帆', '船是路。')}${speech('程又青', '港是门。')}`), 'a.md')
    expect(spoken(briefing).map(([who, words]) => [who, words?.endsWith('我接着讲，海是家。')])[0]).toEqual(['汪听澜', true])
  })
  test('where one of them does not, none ends so', () => {
    expect(spoken(buildBriefing(readMarkdown(page('已经搬了。')), 'a.md'))[1]?.[1]).toContain('落石')
  })
})

describe('records that a program exports', () => {
  const head = (number: number, kind: string) => `记录号 000${number} ｜ 类别 ${kind} ｜ 时码 00:0${number}:15`
  test('their heads, and where nobody speaks', () => {
    expect(findRecordHeads(linesOf(head(1, '主持'), '发言者 > 汪听澜', '各位好。', head(2, '现场'), '发言者 > （无）', head(3, '发布'), '林一帆 ｜ 局长 ｜ 港务局'))).toEqual([0, 3, 5, 4])
  })
  test('two lines alike are no habit, nor are people in rows', () => {
    expect(findRecordHeads(linesOf(head(1, '主持'), head(2, '发布'), '林一帆 ｜ 局长', '汪听澜 ｜ 科长', '程又青 ｜ 处长'))).toEqual([])
  })
  test('the page', () => {
    const record = (number: number, kind: string, who: string, words: string) => `------------\n${head(number, kind)}\n发言者 > ${who}\n\n　　${words}\n\n`
    const briefing = parseText(`望海市人民政府新闻办公室·会议速记系统\n会议名称：望海市供热保障新闻发布会\n会议日期：2024年3月2日\n到会人员：主持——市政府新闻办科长　汪听澜\n　　　　　发布——市港务局局长　林一帆\n============\n\n${record(1, '主持', '汪听澜', '各位好，请林一帆局长发布。')}${record(2, '发布', '林一帆', '航道明年三月疏浚。')}${record(3, '现场', '（无）', '〔播放短片《潮声》〕')}${record(4, '提问', '潮声晚报记者', '票价会不会涨？')}${record(5, '提问', '关西能源网', '哪种票更划算？')}${record(6, '答问', '林一帆', '不涨，月票划算。')}------------\n以下空白\n附件清单：①承诺书（扫描件）`, 'a.txt')
    expect(spoken(briefing)).toEqual([['汪听澜', '各位好，请林一帆局长发布。'], ['林一帆', '航道明年三月疏浚。'], [null, '〔播放短片《潮声》〕'], ['潮声晚报记者', '票价会不会涨？'], ['关西能源网', '哪种票更划算？'], ['林一帆', '不涨，月票划算。']])
    expect(briefing.source).toBe('望海市人民政府新闻办公室')
  })
})

describe('a forum\'s thread', () => {
  const post = (name: string, rank: string, floor: string, words: string, below = '') => `<div><table><tr><td><div><a>${name}</a></div><p><em>${rank}</em></p><p>主题 3 | 帖子 57 | 积分 480</p><ul><li>发消息</li><li>加好友</li></ul></td><td><div><strong>${floor}</strong> <em>发表于 2024-03-02 10:01</em> <span>|</span> <a>只看该作者</a></div><div>${words}</div>${below}<div><a>回复</a> <a>支持(7)</a> <a>反对(1)</a> <a>举报</a></div></td></tr></table></div>`
  const thread = (...posts: string[]) => buildBriefing(readHtml(`<html><head><title>望海港换船新闻发布会 - 城事 - 望海论坛</title></head><body><div>望海论坛 › 城事 › 查看内容</div><h1><a>[直播]</a> 望海港换船新闻发布会 [复制链接]</h1>${posts.join('')}<div><h3>热门主题</h3><ul><li>记者：我在望海等船</li></ul></div></body></html>`), 'a.html')
  test('who posts, by his card', () => {
    const briefing = thread(
      post('汪听澜', '版主 / 市政府新闻办科长', '沙发', '各位坛友好，请林局长先说。', '<div>用心听，好好说</div>'),
      post('林一帆', '认证：市港务局局长', '板凳', '今年换船二十艘。<br>明年再换七艘。', '<div><h3>点评</h3><p><a>顺风</a> 说得好！ 2024-3-2 10:20</p></div>'),
      post('码头老猫', '普通会员', '5楼', '旧船怎么办？'),
      post('林一帆', '认证：市港务局局长', '6楼', '<blockquote><font>码头老猫 发表于 5楼</font><br>旧船怎么办？</blockquote>改作他用。'),
      post('潮声晚报记者', '认证：媒体', '7楼', '票价会不会涨？'),
    )
    expect(spoken(briefing)).toEqual([['汪听澜', '各位坛友好，请林局长先说。'], ['林一帆', '今年换船二十艘。明年再换七艘。'], ['码头老猫', '旧船怎么办？'], ['林一帆', '改作他用。'], ['潮声晚报记者', '票价会不会涨？']])
    expect([briefing.title, briefing.date, briefing.source]).toEqual(['望海港换船新闻发布会', '2024-03-02', '望海论坛'])
    expect(briefing.speakers.find(({ name }) => name === '林一帆')).toMatchObject({ title: '市港务局局长', role: 'spokesperson' })
  })
  test('two posts are no thread', () => {
    expect(spoken(thread(post('码头老猫', '普通会员', '沙发', '旧船怎么办？'), post('岸上老狗', '普通会员', '板凳', '不知道。'))).map(([who]) => who)).not.toContain('岸上老狗')
  })
})

test.each([
  ['发言者 > 潮声晚报记者', { kind: 'reporter', name: '潮声晚报记者', organization: '潮声晚报' }], ['提问者｜潮声晚报记者', { kind: 'reporter', name: '潮声晚报记者' }],
  ['发言者 > 林一帆', { kind: 'person', name: '林一帆' }], ['潮声卫视前方记者', { kind: 'reporter', organization: '潮声卫视' }],
])('%s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))
test.each(['首页 > 新闻 > 正文', '气温>林场'])('%s names nobody', printed => expect(readLabel(printed)?.kind ?? 'nobody').not.toMatch(/^(?:person|reporter)$/u))

test('parts counted with a word for what they are', () => {
  expect(findCountedHeadings(linesOf('第一场 发布', '（灯亮。）', '林一帆：各位好。', '第二场 问答', '潮声晚报记者：涨不涨价？'))).toEqual([0, 3])
  expect(findCountedHeadings(linesOf('第一条 航道', '明年三月疏浚。', '第二条 票价', '不涨。'))).toEqual([])
})

test('fields of a transcript\'s head: when it was held, and of what', () => {
  const head = (held: string) => `某听转写\n0302发布会主会场.m4a　收藏　分享\n2025年3月3日 08:40 更新　｜　录音时长 24分\n\n主题：望海市献血工作新闻发布会\n${held}\n地点：市血站一楼\n\n林一帆　00:00\n各位好，我们开始。\n\n汪听澜　01:22\n我讲三组数。\n\n林一帆　06:40\n谢谢。`
  const briefing = parseText(head('召开：2025-03-02 14:30'), 'a.txt')
  expect([briefing.title, briefing.date]).toEqual(['望海市献血工作新闻发布会', '2025-03-02'])
  expect(parseText(head('召开单位：市血站'), 'a.txt').date).toBe('2025-03-03')
})

test('a box of terms between answers is nobody\'s', () => {
  const page = (title: string) => parseText(`望海湿地新闻发布会\n\n【问·潮声晚报】损失怎么赔？\n【答·林一帆】每亩赔六百元。\n${title}\n苦草：多年生沉水植物。\n【问·潮声晚报】怎么管？\n【答·林一帆】分片管。`, 'a.txt')
  expect(spoken(page('小词典'))[1]).toEqual(['林一帆', '每亩赔六百元。'])
})
