import { expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { makePage } from '../../lib/parse/formats/make-page.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'

const turnsOf = ({ turns, text }: Briefing) => turns.filter(turn => turn.speaker !== null).map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end)}`)
const kindOf = (text: string) => classifyLine(makePage([{ text, heading: 0, strong: 0, marked: null }], { title: null, date: null, source: null, site: null }).lines[0]!)

test.each([
  ['提问', '问题', '答复', '答复内容'], ['提问媒体', '提问内容', '答复人', '答复内容'], ['提问人', '问题', '回答人', '回答'], ['记者', '提问', '发言人', '发言内容'], ['提問人', '問題', '答覆人', '答覆內容'],
])('a form with the fields %s, %s, %s, %s', (asks, question, answers, answer) => {
  const page = `望海港新闻发布会答问汇编\n\n${asks}：望海日报记者\n${question}：船票涨吗？\n${answers}：港务局局长　林一帆\n${answer}：不涨，和去年一样。\n${asks}：网友“浪里白条”\n${question}：夜航呢？\n${answers}：林一帆\n— 2 —\n${answer}：照开，但是减半。\n`
  expect(turnsOf(parseText(page, 'a.txt'))).toEqual(['望海日报记者：船票涨吗？', '林一帆：不涨，和去年一样。', '网友“浪里白条”：夜航呢？', '林一帆：照开，但是减半。'])
})

test.each([
  // in brackets and bold
  ['**【提问】** 望海日报记者\n**【问题】** 船票涨吗？\n**【答复】** 港务局局长　林一帆\n**【答复内容】** 不涨，和去年一样。\n\n**【提问】** 远航周刊\n**【问题】** 夜航呢？\n**【答复】** 林一帆\n**【答复内容】** 照开，但是减半。\n', ['望海日报记者：船票涨吗？', '林一帆：不涨，和去年一样。', '远航周刊：夜航呢？', '林一帆：照开，但是减半。']],
  // whoever asks over the field of what is asked, and a second answer
  ['提问人：望海日报记者 王小明\n提问：船票涨吗？\n答复人：港务局局长 林一帆\n答复：不涨，和去年一样。\n补充答复人：航运处处长 梅青岚\n答复：学生半价。\n\n提问人：海风视频\n提问：夜航呢？\n答复人：林一帆\n答复：照开，但是减半。\n', ['王小明：船票涨吗？', '林一帆：不涨，和去年一样。', '梅青岚：学生半价。', '海风视频：夜航呢？', '林一帆：照开，但是减半。']],
  // in a table's rows
  ['时间\t2025年3月4日\n提问\t望海日报记者\n问题\t船票涨吗？\n答复人\t港务局局长 林一帆\n答复内容\t不涨，和去年一样。\n提问\t海风视频\n问题\t夜航呢？\n答复人\t林一帆\n答复内容\t照开，但是减半。\n', ['望海日报记者：船票涨吗？', '林一帆：不涨，和去年一样。', '海风视频：夜航呢？', '林一帆：照开，但是减半。']],
])('a form as %j', (page, turns) => {
  expect(turnsOf(parseText(`望海港新闻发布会答问汇编\n\n${page}`, 'a.md'))).toEqual(turns)
})

test('提问：关于船票 over an answer names nobody', () => {
  expect(parseText('望海港新闻发布会答问汇编\n\n提问：关于船票\n答复：不涨，和去年一样。\n提问：关于夜航\n答复：照开，但是减半。\n提问：关于航道\n答复：明年疏浚。\n', 'a.txt').speakers.some(({ name }) => name.startsWith('关于'))).toBe(false)
})

test('the same words in the head of a page are a list of those present', () => {
  const page = '望海港新闻发布会\n发布人：港务局局长 林一帆\n发布内容：航道疏浚\n主持人：航运处处长 梅青岚\n\n梅青岚：请林局长介绍。\n\n林一帆：航道明年疏浚。\n\n记者：船票涨吗？\n\n林一帆：不涨。\n'
  expect(turnsOf(parseText(page, 'a.txt'))).toEqual(['梅青岚：请林局长介绍。', '林一帆：航道明年疏浚。', '记者：船票涨吗？', '林一帆：不涨。'])
})

test('lines broken by the number of their characters are one paragraph', () => {
  const break30 = (text: string) => text.replace(/.{30}/gsu, '$&\n')
  const lead = '编印说明：本汇编根据录音整理，2025年3月4日下午3点发布会在望海港召开，港务局局长林一帆到会，会议开了2小时零15分，共答问4则，由航运处编印。'
  const speech = '2024年到港船舶10800艘次，同比增长7.5%，其中外轮2310艘次，货物吞吐量达到4120万吨，比2023年多了380万吨，今年要到4500万吨，2026年再上一个台阶。'
  const { turns, text } = parseText(`望海港新闻发布会答问汇编\n\n${break30(lead)}\n\n${['望海日报', '望海晚报', '港口周报'].map(name => `提问：${name}记者\n问题：船票涨吗？\n答复：林一帆\n${break30(`答复内容：${speech}\n`)}`).join('')}`, 'a.txt')
  expect(turns.find(turn => turn.role === 'narration' && turn.aside !== true)).toBeDefined()
  expect(text.slice(turns.find(turn => turn.role === 'narration' && turn.aside !== true)?.start).startsWith('编印说明')).toBe(true)
})

const table = (rows: [string, string][]) => buildBriefing(readHtml(`<h1>望海港新闻发布会记录</h1><table><tr><td>发言人</td><td>发言内容</td></tr>${rows.map(([who, words]) => `<tr><td>${who.split('|').map(part => `<p>${part}</p>`).join('')}</td><td>${words.split('|').map(part => `<p>${part}</p>`).join('')}</td></tr>`).join('')}</table>`), 'a.html')

test.each([
  ['远航旅行|记者', '远航旅行记者'], ['望海日报|记者', '望海日报记者'], ['记者|（望海日报）', '望海日报记者'], ['记者：|（未报单位）', '记者'], ['記者|（未報單位）', '記者'],
])('who asks, set over two lines of his cell: %s', (asker, speaker) => {
  const { turns } = table([['港务局局长|林一帆', '航道明年疏浚。'], [asker, '船票涨吗？'], ['航运处处长|梅　青岚', '不涨。|和去年一样。']])
  expect(turns.filter(turn => turn.speaker !== null).map(turn => turn.speaker?.replace(/\s/gu, ''))).toEqual(['林一帆', speaker, '梅青岚'])
})

test('names over two lines in a table without a heading', () => {
  const page = buildBriefing(readHtml('<h1>望海港新闻发布会记录</h1><table><tr><td><p>港务局局长</p><p>林一帆</p></td><td>航道明年疏浚。</td></tr><tr><td><p>远航旅行</p><p>记者</p></td><td>船票涨吗？</td></tr><tr><td><p>航运处处长</p><p>梅　青岚</p></td><td>不涨。</td></tr></table>'), 'a.html')
  expect(turnsOf(page).map(turn => turn.replace(/\s/gu, ''))).toEqual(['林一帆：航道明年疏浚。', '远航旅行记者：船票涨吗？', '梅青岚：不涨。'])
})

test('the last paragraph of a cell is none of the next speaker\'s name', () => {
  const { turns, text } = table([['林一帆', '航道明年疏浚。|请记者提问'], ['记者', '船票涨吗？'], ['林一帆', '不涨。']])
  expect(turns.filter(turn => turn.speaker !== null).map(turn => turn.speaker)).toEqual(['林一帆', '记者', '林一帆'])
  expect(text).toContain('请记者提问')
})

test.each([
  ['记者（未报单位）', '记者', null], ['记者（未通报媒体）', '记者', null], ['現場記者（單位不詳）', '現場記者', null], ['记者（望海日报）', '望海日报记者', '望海日报'],
])('%s asks for a medium that he names, or for none', (printed, name, organization) => {
  expect(readLabel(printed)).toEqual({ kind: 'reporter', name, organization })
})

test.each([
  ['市民“浪里白条”', 'netizen'], ['家长“潮头妈妈”', 'netizen'], ['旅客「遠帆」', 'netizen'], ['市民“十大”工程', null],
])('%s among the public', (printed, kind) => {
  expect(readLabel(printed)?.kind === 'netizen' ? 'netizen' : null).toBe(kind)
})

const exported = (voices: string, last: string, name = '会议转写_望海港.txt') => parseText(`${name}\n导出时间：2025-03-05 18:26\n────────────\n主题：望海港春运情况通报会\n录音时间：2025年3月4日 15:00\n发言人：${voices}\n\n林一帆  00:00:04\n大家好，今天通报春运情况，先请梅处长讲。\n\n梅青岚  00:00:51\n航道明年疏浚，投资两亿元。\n\n（此处有 8 秒静音，已自动跳过）\n\n发言人 3  00:06:10\n船票涨吗？\n\n梅青岚  00:06:29\n不涨。\n\n发言人 3  00:07:10\n${last}\n\n林一帆  00:08:00\n发布会到此结束。\n`, 'a.txt')

test('what a transcribing program exports', () => {
  const page = exported('林一帆（主持，港务局局长）、梅青岚（航运处处长）、发言人 3', '夜航呢？')
  expect([page.title, page.date]).toEqual(['望海港春运情况通报会', '2025-03-04'])
  expect(turnsOf(page).map(turn => turn.split('：')[0])).toEqual(['林一帆', '梅青岚', '发言人 3', '梅青岚', '发言人 3', '林一帆'])
  expect(page.speakers.map(({ name, title, role }) => [name, title, role])).toEqual([['林一帆', '港务局局长', 'host'], ['梅青岚', '航运处处长', 'spokesperson'], ['发言人 3', null, 'unknown']])
  expect(page.turns.some(turn => turn.aside !== true && page.text.slice(turn.start, turn.end).includes('静音'))).toBe(false)
})

test('a voice with a number that answers as well does not only ask', () => {
  expect(exported('林一帆（主持，港务局局长）、梅青岚（航运处处长）、发言人 3', '夜航照开，一天两班。').speakers.find(({ name }) => name === '发言人 3')?.role).toBe('spokesperson')
})

test.each([
  ['主题：望海港春运情况通报会', '望海港春运情况通报会'], ['会议主题：“望海之夜”新闻发布会', '“望海之夜”新闻发布会'], ['主题：春运与航道疏浚', null],
])('%s as the title of a page without one', (field, title) => {
  expect(parseText(`${field}\n时间：2025年3月4日\n\n林一帆：航道明年疏浚。\n\n记者：船票涨吗？\n\n林一帆：不涨。\n`, 'a.txt').title).toBe(title)
})

test.each([
  ['望海晚报数字报-让船票降下来', '让船票降下来'], ['望海晚报数字报', '港务局举行通气会——'],
])('the heading that the page\'s head %s states', (stated, title) => {
  expect(buildBriefing(readHtml(`<html><head><title>${stated}</title></head><body><div>港务局举行通气会——</div><h3>让船票降下来</h3><p>3月4日，市港务局在望海港召开通气会，局长林一帆到会。</p><p>【记者】船票涨吗？</p><p>【林一帆】不涨。</p></body></html>`), 'a.html').title).toBe(title)
})

test.each(['[小编] 直播小编', '[编辑] 望海编辑', '【小编】港口小编'])('%s posts what goes on, and the feed ends where it loads more', desk => {
  const post = (who: string, time: string, words: string) => `${who}　${time}\n${words}\n赞(8) 回复 分享\n\n`
  const page = parseText(`望海港新闻发布会图文直播\n\n${post(desk, '10:37:02', '本场直播到此结束。')}${post('[嘉宾] 林一帆', '10:30:55', '不涨。')}${post('[媒体] 望海日报记者', '10:29:17', '船票涨吗？')}${post('[主持] 梅青岚', '10:20:38', '请记者提问。')}${post('[嘉宾] 林一帆', '10:10:38', '航道明年疏浚。')}${post(desk, '09:41:15', '各位网友大家好，敬请关注。')}加载更多\n热门直播\n记者蹲点：早高峰的码头\n`, 'a.txt')
  expect(page.turns.filter(turn => turn.aside !== true).map(turn => page.text.slice(turn.start, turn.end))).toEqual(['各位网友大家好，敬请关注。', '航道明年疏浚。', '请记者提问。', '船票涨吗？', '不涨。', '本场直播到此结束。'])
  expect(page.turns.at(-1)?.speaker).toBe(null)
})

test.each([
  ['望海网首页 新闻 问政 视频 论坛 | 手机版 | 无障碍', 'furniture'], ['望海市人民政府 | 首页 政务公开 政务服务 互动交流', 'furniture'], ['我们在首页 放了三条 通知，请大家看', 'text'],
  ['（2025年3月4日，市港务局二楼会议室）', 'field'], ['（2025年3月4日，根据录音整理）', 'stage'],
  ['（附表由市港务局提供）', 'caption'], ['▲港务局局长林一帆演示新航标。图/小港', 'caption'], ['这张图/表格怎么看？我来讲。', 'text'],
  ['(Please also refer to the English portion of the remarks.)', 'furniture'], ['(Please see me after the meeting.)', 'stage'],
  ['────────────', 'blank'],
])('%s is %s', (line, kind) => {
  expect(kindOf(line)).toBe(kind)
})
