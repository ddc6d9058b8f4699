import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerable, answered, ask, send } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { phone, withPages } from './with-pages.ts'

const open = withPages()

/** The words that are marked as the current citation in the open source. */
async function currentWords(page: Page): Promise<string> {
  const current = page.locator('mark[data-current="true"]')
  await current.first().waitFor()
  return (await current.allInnerTexts()).join('')
}

/** Quotes skip layout breaks when shown, so they are compared without white space. */
const bare = (text: string) => text.replace(/\s+/g, '')

test('a marker shows the quote and who said it; from there the briefing opens at exactly those words', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.locator('.marker').first().click()
  const preview = page.getByRole('dialog', { name: '引注 1' })
  await preview.waitFor()
  const quote = await preview.locator('blockquote').innerText()
  expect(quote).toContain('轨道交通')
  await preview.getByRole('button', { name: '在稿件中查看' }).click()
  const source = page.getByRole('complementary', { name: '稿件原文' })
  await source.getByText('原话与稿件逐字一致').waitFor()
  expect(bare(await currentWords(page))).toBe(bare(quote))
  const mark = source.locator('mark[data-current="true"]').first()
  const [box, frame] = [await mark.boundingBox(), await source.boundingBox()]
  expect(box && frame && box.y > frame.y && box.y < frame.y + frame.height).toBe(true)
  expect(await page.locator('article').isVisible()).toBe(true)
})

test('the whole way works from the keyboard: marker, preview, source, next citation, and Escape back to the answer', async () => {
  const { page } = await open()
  await ask(page, '高健说了哪三个方面的工作？')
  // What he counts is a list, each item with its number.
  expect(await page.locator('article .items > li').evaluateAll(all => all.map(each => [each.textContent?.slice(0, 2), each.querySelectorAll('.marker').length]))).toEqual([['首先', 1], ['然后', 1], ['最后', 1]])
  const marker = page.locator('.marker').first()
  await marker.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: '引注 1' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => marker.evaluate(element => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '在稿件中查看' }).press('Enter')
  const first = await currentWords(page)
  await page.getByRole('button', { name: '下一条引注' }).press('Enter')
  await expect.poll(() => currentWords(page)).not.toBe(first)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => currentWords(page)).toBe(first)
  await page.keyboard.press('Escape')
  const markerInHand = () => page.evaluate(() => document.activeElement?.getAttribute('data-marker'))
  await expect.poll(markerInHand).toBe('1')

  // In the answer, too, one goes from citation to citation, and a source that is open goes along.
  await page.keyboard.press('j')
  expect(await markerInHand()).toBe('2')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '在稿件中查看' }).press('Enter')
  await expect.poll(() => currentWords(page)).toContain('首先')
  await page.locator('.marker[data-marker="4"]').click()
  await expect.poll(() => currentWords(page)).toContain('最后')
  expect([await page.getByRole('dialog').count(), await markerInHand()]).toEqual([0, '4'])
  await page.keyboard.press('k')
  await expect.poll(() => currentWords(page)).toContain('然后')
  expect(await markerInHand()).toBe('3')
  // Pressed again it leads back to the words, wherever the reader has gone in the source.
  const region = page.getByRole('region', { name: '稿件原文' })
  await region.evaluate(element => { element.scrollTop = element.scrollHeight })
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('mark[data-current="true"]').first().evaluate(element => element.getBoundingClientRect().top)).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('complementary', { name: '稿件原文' }).count()).toBe(0)

  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: '键盘快捷键' })
  await list.getByText('新对话').waitFor()
  expect(await violations(page, 'shortcuts')).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('j/?')
  expect(await page.locator('#composer').inputValue()).toBe('j/?')
  await page.locator('#composer').fill('')
  // Escape leaves the field for the answer; where nothing has the keyboard, its keys begin at the last answer, too.
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^answer-/)
  await page.keyboard.press('ArrowRight')
  expect(await markerInHand()).toBe('1')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('j')
  expect(await markerInHand()).toBe('1')
  await page.keyboard.press('Control+Shift+O')
  await page.getByRole('heading', { level: 1, name: '发布会上，谁说了什么' }).waitFor()
})

test('a source that is open while something else is asked lets go of the words before, and goes to the first citation of the new answer', async () => {
  const { page } = await open()
  await ask(page, '高健说了哪三个方面的工作？')
  await page.locator('.marker').first().click()
  await page.getByRole('button', { name: '在稿件中查看' }).click()
  const first = await currentWords(page)
  let answer = () => {}
  const held = new Promise<void>(resolve => { answer = resolve })
  await page.route('**/api/chat', async route => { await held; await route.continue() }, { times: 1 })
  await send(page, answerable)
  await expect.poll(() => page.locator('aside mark').count()).toBe(0)
  expect(await page.getByRole('complementary', { name: '稿件原文' }).count()).toBe(1)
  answer()
  await answered(page)
  await expect.poll(() => currentWords(page)).toMatch(/750/)
  expect(await currentWords(page)).not.toBe(first)
  await page.locator('article[data-last="true"] .marker[data-current="true"]').first().waitFor()
})

test('opening a citation far down a conversation moves its own column alone: the page stays where it is', async () => {
  const { page } = await open('/', { viewport: { width: 1024, height: 700 } })
  for (const question of ['高健说了哪三个方面的工作？', '管洪主要介绍了什么？', answerable]) await ask(page, question)
  await page.locator('article[data-last="true"] .marker').first().click()
  await page.getByRole('button', { name: '在稿件中查看' }).click()
  await page.getByText('原话与稿件逐字一致').waitFor()
  await currentWords(page)
  expect(await page.evaluate(() => [document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollTop])).toEqual([0, 0])
  const composer = await page.locator('form:has(#composer)').boundingBox()
  expect(composer && Math.round(composer.y + composer.height)).toBe(700)
})

test('on a phone the source is a sheet over the whole screen, closed by the browser\'s back', async () => {
  const { page } = await open('/', phone)
  await ask(page, answerable)
  await page.locator('.marker').first().tap()
  await page.getByRole('button', { name: '在稿件中查看' }).tap()
  const sheet = page.getByRole('dialog', { name: '稿件原文' })
  await sheet.locator('mark[data-current="true"]').first().waitFor()
  expect(await sheet.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
  await page.goBack()
  await sheet.waitFor({ state: 'detached' })
  // Its button leads back too, to the sentence that cites it.
  await page.locator('.marker').first().tap()
  await page.getByRole('button', { name: '在稿件中查看' }).tap()
  await sheet.getByRole('button', { name: '回到回答' }).tap()
  await sheet.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-marker'))).toBe('1')
  expect(await page.locator('article').getByRole('heading', { level: 2 }).innerText()).toBe(answerable)
})

test('on a phone Escape closes the sheet and no more: twice over, the reader is still in the conversation', async () => {
  const { page } = await open('/briefings', phone)
  await page.goto(new URL('/', page.url()).href)
  await ask(page, answerable)
  const address = page.url()
  for (const round of [1, 2]) {
    await page.locator('.marker').first().click()
    await page.getByRole('button', { name: '在稿件中查看' }).click()
    const sheet = page.getByRole('dialog', { name: '稿件原文' })
    await sheet.waitFor()
    await sheet.getByRole('region', { name: '稿件原文' }).focus()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await page.waitForTimeout(300)
    expect([round, page.url()]).toEqual([round, address])
  }
  expect(await page.locator('article .marker').count()).toBeGreaterThan(0)
})

test('Escape closes the source at once, without a step into it, and the marker has the keyboard again; a single citation has no steps', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.locator('.marker').first().click()
  await page.getByRole('button', { name: '在稿件中查看' }).click()
  await currentWords(page)
  const source = page.getByRole('complementary', { name: '稿件原文' })
  if (await page.locator('.marker').count() === 1) expect(await source.getByRole('button', { name: '下一条引注' }).count()).toBe(0)
  expect(await source.getByRole('button', { name: '回到回答' }).isVisible()).toBe(false)
  await page.keyboard.press('Escape')
  await source.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-marker'))).toBe('1')
})

test('a pointer that rests on a marker sees its quote without taking the keyboard; it goes with the pointer, and a press keeps it', async () => {
  const { page } = await open()
  await ask(page, answerable)
  const marker = page.locator('.marker').first()
  const card = page.getByRole('dialog', { name: '引注 1' })
  await marker.hover()
  await card.waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer')
  const [line, box] = [await marker.boundingBox(), await card.boundingBox()]
  expect(line && box && (box.y >= line.y + line.height || box.y + box.height <= line.y)).toBe(true)
  await card.hover()
  await page.waitForTimeout(400)
  expect(await card.count()).toBe(1)
  await page.mouse.move(5, 5)
  await card.waitFor({ state: 'detached' })
  await marker.hover()
  await card.waitFor()
  await marker.click()
  await expect.poll(() => card.evaluate(element => element.contains(document.activeElement))).toBe(true)
  await page.mouse.move(5, 5)
  await page.waitForTimeout(400)
  expect(await card.count()).toBe(1)
  await marker.click()
  await card.waitFor({ state: 'detached' })
  await expect.poll(() => marker.evaluate(element => element === document.activeElement)).toBe(true)
})

test('at a zoom of 200 % a quote is in view whole or can be scrolled', async () => {
  const { page } = await open('/', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })
  await ask(page, answerable)
  await page.locator('.marker').first().click()
  const card = page.getByRole('dialog', { name: '引注 1' })
  await card.waitFor()
  const box = await card.boundingBox()
  expect(box && box.y >= 0 && box.y + box.height <= 450).toBe(true)
  await card.getByRole('button', { name: '关闭' }).scrollIntoViewIfNeeded()
  expect(await card.getByRole('button', { name: '关闭' }).isVisible()).toBe(true)
})

test('a briefing that changed after the answer is said to have changed', async () => {
  const { page } = await open()
  await page.route(/\/api\/briefings\/[^?]+$/, async route => {
    const response = await route.fetch()
    const briefing = await response.json() as { text: string; turns: unknown[]; sections: unknown[] }
    await route.fulfill({ response, json: { ...briefing, text: `更正。\n${briefing.text}`, turns: [], sections: [] } })
  })
  await ask(page, answerable)
  await page.getByRole('group', { name: '出处' }).getByRole('button').first().click()
  await page.getByText('稿件内容在回答之后有过改动，已按原话重新定位。').waitFor()
  expect(bare(await currentWords(page))).toContain('轨道交通')
})

test('a copied link to a citation opens the briefing with the words marked', async () => {
  const { page, context } = await open()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await ask(page, answerable)
  await page.locator('.marker').first().click()
  const quote = await page.getByRole('dialog', { name: '引注 1' }).locator('blockquote').innerText()
  await page.getByRole('button', { name: '复制链接' }).click()
  await page.getByText('已复制。').waitFor()
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
  expect(bare(await currentWords(page))).toBe(bare(quote))
})

test('every citation of an answer is the briefing\'s own slice, in the browser too', async () => {
  const { page } = await open()
  const exact = await page.evaluate(async question => {
    const answer = await (await fetch('/api/answer', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ question }) })).json() as { citations: { briefingId: string; start: number; end: number; quote: string }[] }
    const same = await Promise.all(answer.citations.map(async ({ briefingId, start, end, quote }) => {
      const { text } = await (await fetch(`/api/briefings/${encodeURIComponent(briefingId)}`)).json() as { text: string }
      return text.slice(start, end) === quote
    }))
    return same.length > 0 && same.every(Boolean)
  }, answerable)
  expect(exact).toBe(true)
})
