import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'

const briefingOf = (html: string) => buildBriefing(readHtml(html), 'a.html')
const saidBy = (briefing: ReturnType<typeof briefingOf>) => briefing.turns.filter(turn => turn.aside !== true).map(turn => [turn.speaker ?? `(${turn.attributedTo ?? ''})`, briefing.text.slice(turn.start, turn.end)])

const POSTS = [
  ['播报', '港小望', '大家好，我在望海港三号码头，发布会马上开始。'], ['主持人', '安宁', '各位好，先请林局长。'], ['嘉宾', '林一帆', '航道明年疏浚，费用六亿元。'],
  ['媒体', '望海晚报记者', '工期多长？'], ['嘉宾', '汪青岚', '要避开台风，五个月。'], ['互动', '网友爱看海', '渔船让不让？'], ['嘉宾', '林一帆', '让，不让的罚款。'], ['播报', '港小望', '直播结束。'],
] as const
const WORDS = POSTS.map(([chip, name, words]) => [chip === '播报' ? `(${name})` : name, words])
const GUESTS = [['安宁', '市委宣传部新闻科科长'], ['林一帆', '望海港务局局长'], ['汪青岚', '望海气象台台长']] as const
const feed = (chip: string, name: string) => `<ol>${POSTS.map(([part, who, words], at) => `<li><div><span class="${chip}">${part}</span><${name}>${who}</${name}><time>10:0${at}</time></div><p>${words}</p></li>`).join('')}</ol>`

describe('a live replay with a chip before each name', () => {
  test.each([['chip', 'b'], ['badge b2', 'strong'], ['x', 'i']])('span.%s and %s', (chip, name) => {
    expect(saidBy(briefingOf(`<html><body><h1>望海港新闻发布会直播</h1><p>2025-06-12</p>${feed(chip, name)}</body></html>`))).toEqual(WORDS)
  })

  const list = GUESTS.map(([name, office]) => `<li><b>${name}</b><span>${office}</span></li>`).join('')
  test.each([
    ['beside the talk', `<aside><h3>本场嘉宾</h3><ul>${list}</ul></aside>${feed('chip', 'b')}`],
    ['under it', `${feed('chip', 'b')}<div class="sidebar"><h4>嘉宾介绍</h4><ul>${list}</ul></div>`],
  ])('offices stand in a list %s alone', (_, body) => {
    const briefing = briefingOf(`<html><body><section><h1>望海港新闻发布会直播</h1><p>2025-06-12</p></section>${body}</body></html>`)
    expect(saidBy(briefing)).toEqual(WORDS)
    for (const [name, title] of GUESTS) expect(briefing.speakers.find(speaker => speaker.name === name)).toMatchObject({ title })
  })

  test.each([['', '\n'], [' ', ' ']])('copied as text, %j behind the chip and %j before the time', (gap, time) => {
    const posts = POSTS.map(([chip, name, words], at) => `${chip}${gap}${name}${time}10:0${at}\n${words}\n`).join('\n')
    const below = gap === '' ? '' : `\n本场嘉宾\n${GUESTS.map(guest => guest.join('　')).join('\n')}\n`
    const briefing = parseText(`望海港新闻发布会直播\n2025-06-12\n\n${posts}${below}`, 'a.txt')
    expect(saidBy(briefing)).toEqual(WORDS)
    if (below !== '') expect(briefing.speakers.find(({ name }) => name === '林一帆')?.title).toBe('望海港务局局长')
  })

  test('what else a sidebar holds stays out', () => {
    const briefing = briefingOf(`<html><body><h1>望海港新闻发布会直播</h1>${feed('chip', 'b')}<aside><h3>嘉宾观点</h3><p>林一帆：航道明年疏浚。</p></aside><aside><h3>猜你喜欢</h3><p>望海港务局局长林一帆走访码头</p></aside></body></html>`)
    expect(briefing.text).not.toMatch(/嘉宾观点|走访码头/u)
  })
})

test('a journalist’s chip over a medium’s name and its time is who asks', () => {
  const posts = [['主持人', '安宁', '请提问。'], ['记者', '望海晚报', '工期多长？'], ['嘉宾', '林一帆', '五个月。'], ['记者', '潮声周刊', '费用多少？'], ['嘉宾', '林一帆', '六亿元。']]
  const briefing = briefingOf(`<html><body><h1>望海港新闻发布会直播</h1>${posts.map(([chip, name, words], at) => `<div><p><i class="tag">${chip}</i><b>${name}</b><time>10:0${at}</time></p><p>${words}</p></div>`).join('')}</body></html>`)
  expect(saidBy(briefing).map(([speaker]) => speaker)).toEqual(['安宁', '望海晚报记者', '林一帆', '潮声周刊记者', '林一帆'])
})

test.each([
  ['大家好，我在望海港展览馆。今天的发布会直接开进了仓库。', '望海港展览馆'], ['我们现在位于望海港三号码头，为您直播。', '望海港三号码头'],
  ['发布会搬到了望海港展览馆。', '望海港展览馆'], ['今天的发布会直接开进了仓库。', null], ['我在林局长的办公室工作了三年，', null],
])('%s was held at %s', (words, venue) => expect(findVenue(words)).toBe(venue))

test('a headquarters’ office is an office of its own', () => {
  expect(organizationInTitle('望海市防台风指挥部办公室副主任', '望海市防台风指挥部办公室副主任')).toBe('望海市防台风指挥部办公室')
  expect(organizationInTitle('望海大桥建设指挥部总工程师', '望海大桥建设指挥部总工程师')).toBe('望海大桥建设指挥部')
})
