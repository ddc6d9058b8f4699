import { describe, expect, test } from 'vitest'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { isPaperBar } from '../../lib/parse/lines/is-paper-bar.ts'
import { isRecordingGap } from '../../lib/parse/lines/is-recording-gap.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

test.each([
  ['（00:12:05—00:15:40 播放宣传片，无语音）', true], ['[12:05-15:40 录音空白]', true], ['12:05～15:40：现场杂音，听不清', true],
  ['（10:00—11:30 提问环节）', false], ['10:00—11:30 播放时间不变。我们照常服务。', false],
])('%s is a stretch of the recording without speech: %s', (line, gap) => expect(isRecordingGap(line)).toBe(gap))

test('an office that the host tells begins with the office', () => {
  const named = (words: string) => findIntroductions(words, new Set())[0]?.title
  expect(named('稍后还有我们的首席潮汐工程师林一帆，请大家不要走开。')).toBe('首席潮汐工程师')
  expect(named('线上还有望海港务局局长林一帆。')).toBe('望海港务局局长')
  expect(named('望海我们港务公司总经理林一帆表示。')).not.toBe('总经理')
})

test.each([
  ['望海中院审判委员会专职委员', '望海中院'], ['市海洋研究院潮汐预报中心主任', '市海洋研究院'], ['望海县审判委员会专职委员', '望海县审判委员会'], ['望海大潮研究中心主任', '望海大潮研究中心'],
])('the organization in %s', (title, organization) => expect(organizationInTitle(title, title)).toBe(organization))

test.each([['望海日报　6月12日　第3版　民生', true], ['望海日报记者6月12日在第3版面上看到消息，市民问什么时候修路。', false]])('%s is the bar of a newspaper: %s', (line, bar) => expect(isPaperBar(line)).toBe(bar))

describe('the title', () => {
  test('stands under the head of a newspaper’s page, and goes on behind a dash', () => {
    const page = '望海晚报　6月12日　第3版　民生\n\n渔船少了四成、渔民没少一分收入\n——望海市渔业改革新闻发布会回应关切\n\n本报记者　柳丁\n\n　　6月11日，望海市召开新闻发布会，港务局局长林一帆介绍情况。\n\n林一帆：今年渔船减了四成，收入没有少，补贴已经发到每一户渔民手里，大家可以放心。\n\n望海晚报记者：明年呢？\n\n林一帆：明年还要减。\n'
    expect(parseText(page, 'a.txt').title?.replace(/\s/gu, '')).toBe('渔船少了四成、渔民没少一分收入——望海市渔业改革新闻发布会回应关切')
  })
})

test('a footnote of Markdown’s own is nobody’s, and an institute over the date is whose page it is', () => {
  const page = '# 望海古港发现新闻发布会\n\n*省海洋考古研究院 · 2025.10.31*\n\n### 林一帆 / 省文物局处长（主持）\n\n今天介绍古港的发现。\n\n### 汪青岚 / 省海洋考古研究院研究员\n\n码头长三百米[^1]，比预想的早两百年。\n\n### 林一帆\n\n今天就到这里。\n\n[^1]: 长度由望海大学测定。\n'
  const briefing = parseText(page, 'a.md')
  expect(briefing.source).toBe('省海洋考古研究院')
  expect(briefing.text.slice(briefing.turns.at(-1)!.start, briefing.turns.at(-1)!.end)).toBe('今天就到这里。')
})
