import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { isCaption } from '../../lib/parse/lines/is-caption.ts'
import { isEditorsBox } from '../../lib/parse/lines/is-editors-box.ts'
import { isLiveDesk } from '../../lib/parse/lines/is-live-desk.ts'
import { isRelated } from '../../lib/parse/lines/is-related.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const saidIn = ({ turns, text }: ReturnType<typeof parseText>) => turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? '–'}：${text.slice(turn.start, turn.end).replace(/\s+/gu, '')}`)
const lineOf = (text: string) => ({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null })

describe('a feed printed newest first, time and office beside the name', () => {
  const post = (head: string, time: string, words: string) => `<li><div class="hd">${head}<span class="tm">${time}</span></div><p>${words}</p></li>`
  const feed = (event: string) => buildBriefing(readHtml(`<html><body><h1>望海港扩建新闻发布会</h1><ul>${[
    post('<span class="who">林一帆</span>', '10:20', '明年三月疏浚。'),
    post('<span class="who">望海日报记者</span>', '10:18', '航道何时疏浚？'),
    post('<span class="post">市渔业局局长</span> <span class="who">梅青岚</span>', '10:12', '禁渔期一共四个月。'),
    post('<span class="post">市港务局局长</span> <span class="who">林一帆</span>', '10:08', '码头同时整修。'),
    post(`<span class="who">${event}</span>`, '10:05', '短片介绍了望海港一百年的历史。'),
    post('<span class="post">市政府副秘书长</span> <span class="who">蒋映川（主持）</span>', '10:00', '各位好，先请看短片。'),
  ].join('')}</ul></body></html>`), 'a.html')

  test('gives each office to the name below it', () => {
    expect(feed('播放短片').speakers.map(({ name, title }) => [name, title]).filter(([, title]) => title !== null)).toEqual([['蒋映川', '市政府副秘书长'], ['林一帆', '市港务局局长'], ['梅青岚', '市渔业局局长']])
  })

  test.each(['播放短片', '现场画面', '签约仪式'])('tells what goes on under %s', event => expect(saidIn(feed(event)).slice(0, 3)).toEqual(['蒋映川：各位好，先请看短片。', '–：短片介绍了望海港一百年的历史。', '林一帆：码头同时整修。']))

  test('and has a name where others have theirs', () => expect(saidIn(feed('望海电视台记者'))[1]).toBe('望海电视台记者：短片介绍了望海港一百年的历史。'))
})

describe('a list of titles whose links were lost', () => {
  const page = (box: string) => saidIn(buildBriefing(readHtml(`<html><body><h1>望海港答记者问</h1><p>3月4日，市港务局局长林一帆、市渔业局局长梅青岚回答记者提问。</p><p>望海日报</p><p>航道何时疏浚？</p><p>林一帆</p><p>明年三月疏浚。</p>${box}<p>潮声网</p><p>禁渔期多长？</p><p>梅青岚</p><p>一共四个月。</p></body></html>`), 'a.html')).slice(1)
  const whole = ['望海日报：航道何时疏浚？', '林一帆：明年三月疏浚。', '潮声网：禁渔期多长？', '梅青岚：一共四个月。']

  test.each(['更多阅读', '24小时热榜', '相关新闻'])('under %s is no part of the talk', heading => expect(page(`<div class="x"><p>${heading}</p><ul><li>梅青岚：把海还给鱼</li><li>灯塔修好了</li></ul></div>`)).toEqual(whole))

  test('is one of points where no heading says so', () => {
    expect(page('<div class="x"><p>一共两条</p><ul><li>挖深航道</li><li>加宽码头，让大船进得来。</li></ul></div>')[1]).toContain('挖深航道')
    expect(page('<div class="x"><p>相关举措</p><ul><li>先挖深航道；</li><li>再加宽码头。</li></ul></div>')[1]).toContain('加宽码头')
  })
})

test.each([
  ['网友评论（精选）', true], ['精选留言（摘选）', true], ['24小时热榜', true], ['评论（大家怎么看）', false], ['网友评论说得对。', false],
])('%s is over what is none of the page: %s', (line, is) => expect(isRelated(line)).toBe(is))

test.each([
  ['链接：望海港航线（节选）', true], ['【新闻背景】', true], ['现场声音', true], ['链接：我们马上发给大家。', false], ['链接：https://example.invalid/a', false], ['新闻背景', false], ['现场声音嘈杂，请大家靠近一些。', false],
])('%s heads an editors’ box: %s', (line, is) => expect(isEditorsBox(lineOf(line))).toBe(is))

test.each([
  ['市港务局局长林一帆（右二）查看新码头的模型。（新闻处图片）', true], ['灯塔重新点亮。（资料照片）', true], ['我们修好了灯塔。（掌声）', false], ['码头有三种船位。（详见图片）', false],
])('%s is a caption: %s', (line, is) => expect(isCaption(line)).toBe(is))

test.each([['潮声观察｜小编', true], ['潮声观察小编', true], ['潮声观察｜主持人', false]])('%s posts from the hall: %s', (label, is) => expect(isLiveDesk(label)).toBe(is))

test.each([
  ['望海港务集团副总经理林　帆到会回答提问。', '林帆', '望海港务集团副总经理'], ['望海港务集团副总经理林一帆到会。', '林一帆', '望海港务集团副总经理'], ['市港务局总工程师林　帆介绍情况。', '林帆', '市港务局总工程师'],
])('%s', (words, name, title) => expect(findIntroductions(words, new Set())).toEqual([expect.objectContaining({ name, title })]))

describe('the head of a record given out by an office', () => {
  const page = (supplied: string) => parseText(`望海港擴建計劃\n傳媒簡報會談話及答問紀錄\n\n舉行日期　　二○二五年三月四日\n舉行地點　　望海政府大樓三樓\n${supplied}\n\n林一帆\n港務局局長\n\n各位好，碼頭明年整修。\n\n問\n\n航道何時疏浚？\n\n林一帆\n\n明年三月。\n`, 'a.txt')

  test('is a title on two lines, a place, and who supplied it', () => {
    expect(page('紀錄提供　　望海新聞處')).toMatchObject({ title: '望海港擴建計劃傳媒簡報會談話及答問紀錄', venue: '望海政府大樓三樓', source: '望海新聞處' })
    expect(page('提供　　茶水').source).toBeNull()
  })
})

test('the time inside a bracket stays with what happened then', () => {
  const page = '望海港新闻发布会\n\n主持人蒋映川：各位好，先看短片。\n\n（10:05　大屏播放短片）\n\n市港务局局长林一帆：码头明年整修。\n\n[10:20] 望海日报记者：航道何时疏浚？\n\n林一帆：明年三月。\n'
  expect(saidIn(parseText(page, 'a.txt'))).toContain('–：（10:05大屏播放短片）')
})

test('what a page wishes its readers before its END is nobody’s, whatever buttons stand behind', () => {
  const page = (wish: string) => saidIn(parseText(`望海港新闻发布会\n\n望海日报记者：航道何时疏浚？\n\n市港务局局长林一帆：明年三月疏浚。\n\n潮声网记者：船票涨吗？\n\n林一帆：不涨。\n\n${wish}\n\n—END—\n\n使用小程序\n`, 'a.txt')).at(-1)
  expect(page('小贴士：3月12日起凭身份证免费登塔，每天八百人。')).toBe('林一帆：不涨。')
  expect(page('登塔也不收费，每天八百人。')).toBe('林一帆：不涨。登塔也不收费，每天八百人。')
})
