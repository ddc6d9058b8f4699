import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { isStageCredit } from '../../lib/parse/lines/is-stage-credit.ts'
import { byEnglishRank } from '../../lib/parse/cues/by-english-rank.ts'
import { Roster } from '../../lib/parse/cues/roster.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const saidBy = (briefing: ReturnType<typeof parseText>) => briefing.turns.filter(turn => turn.aside !== true && turn.speaker !== null).map(turn => turn.speaker)

describe('an office called in English under a note that a translation follows', () => {
  const page = (note: string, office: string) => parseText(`望海市新聞公報\n\n　　以下是旅遊局局長林一帆今日在望海碼頭大樓舉行的記者會上的談話內容。海事處處長汪青嵐亦有出席：\n\n旅遊局局長：\n\n　　各位好，下月一日開放燈塔。\n\n海事處處長：\n\n　　渡輪班次會加密。\n\n${note}\n\n${office}:\n\n　　The lighthouse will open on the first of next month, free of charge.\n\n完\n`, 'a.txt')

  test.each([
    ['（英譯）', 'Director of Tourism', '林一帆'], ['（英譯）', 'Director of Marine', '汪青嵐'], ['（答問內容的英文部分）', 'Secretary for Tourism', '林一帆'],
  ])('%s %s: %s', (note, office, name) => {
    const briefing = page(note, office)
    expect(saidBy(briefing)).toEqual(['林一帆', '汪青嵐', name])
    expect(briefing.turns.some(turn => turn.aside !== true && briefing.text.slice(turn.start, turn.end) === note)).toBe(false)
  })

  test.each([['Director of Marine', '汪青嵐'], ['Director of Tourism', '林一帆'], ['Director of Housing', '汪青嵐'], ['Secretary for Housing', '林一帆'], ['Deputy Director of Marine', undefined], ['Chairman', undefined]])('%s is %s', (office, name) => {
    const people = [['林一帆', '旅遊局局長'], ['汪青嵐', '海事處處長'], ['梅小川', '旅遊局文化遺產科科長']] as const
    expect(byEnglishRank(office, new Roster(people.map(([person, title]) => ({ name: person, plain: toSimplified(person), title, host: false }))))?.name).toBe(name)
  })
})

test.each([['（英譯）', false], ['（英译）', true], ['（中文译文）', true], ['（掌声）', false], ['（他用英文回答）', false]])('%s tells of the text alone: %s', (line, told) => expect(isStageCredit(line)).toBe(told))

test.each([['会　址：望海港务局三楼会议室', '望海港务局三楼会议室'], ['会址：望海饭店', '望海饭店'], ['协会址于望海', null]])('%s was held at %s', (head, venue) => expect(findVenue(head)).toBe(venue))

test('what kind of text it is stands under the headline, as large', () => {
  const title = (second: string) => buildBriefing(readHtml(`<html><body><h1>望海港新闻发布会</h1>${second}<p>林一帆：航道明年疏浚。</p><p>林一帆：谢谢大家。</p></body></html>`), 'a.html').title
  expect(title('<h1>文 字 实 录</h1>')).toBe('望海港新闻发布会 文字实录')
  expect(title('<p>文字实录</p>')).toBe('望海港新闻发布会')
})

test('a room that posts is no organization', () => {
  const briefing = parseText('望海港新闻发布会文字直播\n\n【直播间】 09:42\n发布会马上开始，敬请关注。\n\n【望海港务局局长　林一帆】 10:03\n航道明年疏浚。\n\n【望海气象台台长　汪青岚】 10:08\n台风少了一半。\n\n【直播间】 10:14\n直播结束，感谢收看。\n', 'a.txt')
  expect(briefing.speakers.find(({ name }) => name === '直播间')).toMatchObject({ organization: null, role: 'unknown' })
  expect(saidBy(briefing)).toEqual(['林一帆', '汪青岚'])
})
