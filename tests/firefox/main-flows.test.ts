import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { answerable, unanswerable } from '../browser/ask-in-page.ts'
import { type FirefoxPage, openFirefox } from './open-firefox.ts'
import { pageAddress } from '../browser/page-address.ts'

// Real models and a browser that starts slowly on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const composer = 'textarea#composer'
const answeredNow = 'article[data-last="true"][aria-busy="false"]'
let page: FirefoxPage
beforeAll(async () => { page = await openFirefox(process.env.FIREFOX_PATH ?? 'firefox-esr', { width: 1280, height: 800 }) })
afterAll(() => page.close())
afterEach(() => expect(page.faults.splice(0)).toEqual([]))

const exists = (selector: string) => page.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`)
/** Waits until the expression is true in the page. */
const until = (expression: string) => expect.poll(() => page.evaluate<boolean>(`Boolean(${expression})`), { timeout: 120_000 }).toBe(true)
const words = (selector: string) => page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).innerText`)

async function ask(question: string): Promise<void> {
  // The field is there before the page is alive; its counterpart after.
  await page.click(composer)
  await page.type(question)
  await expect.poll(() => page.evaluate<string>(`document.querySelector('${composer}').value`)).toBe(question)
  await page.type('\uE007')
  await until(`document.querySelector('${answeredNow} h2')?.innerText === ${JSON.stringify(question)} && document.querySelector('${answeredNow} .marker, ${answeredNow} section')`)
}

test('a question is answered with citations, and a citation opens the briefing at its exact words', async () => {
  await page.goto(pageAddress())
  await ask(answerable)
  expect(await words(answeredNow)).toContain('750公里')
  await page.click(`${answeredNow} .marker`)
  await until('document.querySelector(\'[role="dialog"] .seal-button\')')
  await page.click('[role="dialog"] .seal-button')
  await until('document.querySelector(\'mark[data-current="true"]\')')
  const marked = await page.evaluate<string>('[...document.querySelectorAll(\'mark[data-current="true"]\')].map(mark => mark.textContent).join("")')
  expect(marked).toContain('750公里')
  const inView = await page.evaluate<boolean>('(box => box.top >= 0 && box.bottom <= innerHeight)(document.querySelector(\'mark[data-current="true"]\').getBoundingClientRect())')
  expect(inView).toBe(true)
  expect(await words('aside header')).toContain('原话与稿件逐字一致')
})

test('what the briefings do not say is shown as that', async () => {
  await ask(unanswerable)
  expect(await words(answeredNow)).toContain('稿件没有提到')
  expect(await exists(`${answeredNow} .marker`)).toBe(false)
})

test('a reload keeps the conversation, and back leaves it', async () => {
  await page.goto(await page.evaluate<string>('location.href'))
  await until('document.querySelectorAll("article").length === 2')
  expect(await exists('article .marker')).toBe(true)
  await page.goto(`${pageAddress()}/briefings`)
  await page.back()
  await until('document.querySelectorAll("article").length === 2 && location.pathname === "/"')
})

test('a file is shown as it is understood before it is kept', async () => {
  await page.goto(`${pageAddress()}/briefings`)
  await until('document.querySelector(\'input[type="file"]\')')
  await page.choose('input[type="file"]', path.resolve('tests/layouts/a01_bracket_name_stamp.txt'))
  await until('document.body.innerText.includes("请先看一看")')
  expect(await page.evaluate<number>('document.querySelectorAll("article[aria-label^=\'a01_bracket\']").length')).toBe(1)
  const { briefings } = await (await fetch(`${pageAddress()}/api/briefings`)).json() as { briefings: unknown[] }
  expect(briefings).toHaveLength(1)
})
