import fs from 'node:fs'
import path from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ask, unanswerable } from './ask-in-page.ts'
import { comparePicture } from './compare-picture.ts'
import { fixedFontEnvironment, useFixedFont } from './fixed-font.ts'
import { desktop, phone, withPages } from './with-pages.ts'

const open = withPages(fixedFontEnvironment())
const several = '高健说了哪三个方面的工作？'

/** A recorded answer as the server streams it: what is compared is the page, not what the models find. */
function recorded(name: string): string {
  const parts = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8')) as unknown[]
  return [...parts.map(part => JSON.stringify(part)), '[DONE]'].map(each => `data: ${each}\n\n`).join('')
}

/** A page in the fixed font, with the recorded answer and the same suggestions everywhere. */
async function openFixed(options: BrowserContextOptions, answer = 'answered'): Promise<Page> {
  const { page } = await open('about:blank', { ...options, bypassCSP: true, reducedMotion: 'reduce' })
  await page.route('**/api/suggestions*', route => route.fulfill({ body: ['首先介绍了什么？', '到2027年要达到多少公里？', '谁介绍了城市治理？'].map(each => JSON.stringify(each)).join('\n') + '\n' }))
  await page.route('**/api/chat', route => route.fulfill({ body: recorded(answer), headers: { 'content-type': 'text/event-stream', 'x-vercel-ai-ui-message-stream': 'v1' } }))
  await page.goto('/')
  await useFixedFont(page)
  return page
}

/** The viewport once nothing moves, against the kept picture. */
async function expectPicture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  expect(comparePicture(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }))).toBeNull()
}

/** From the first marker through its preview to the briefing. */
async function openSource(page: Page): Promise<void> {
  await page.locator('.marker').first().click()
  await page.getByRole('button', { name: '在稿件中查看' }).click()
  await page.getByText('原话与稿件逐字一致').waitFor()
}

test('the start', async () => {
  const page = await openFixed({ ...desktop, colorScheme: 'light' })
  await page.getByRole('button', { name: '谁介绍了城市治理？' }).waitFor()
  await expectPicture(page, 'start')
})

test('an answer, and the briefing beside it', async () => {
  const page = await openFixed({ ...desktop, colorScheme: 'dark' })
  await ask(page, several)
  await expectPicture(page, 'answer')
  await page.emulateMedia({ colorScheme: 'light' })
  await openSource(page)
  await expectPicture(page, 'source')
})

test('an answer on a phone, and the briefing over it', async () => {
  const page = await openFixed({ ...phone, colorScheme: 'light' })
  await ask(page, several)
  await expectPicture(page, 'answer-phone')
  await page.emulateMedia({ colorScheme: 'dark' })
  await openSource(page)
  await expectPicture(page, 'source-phone')
})

test('what the briefings do not say', async () => {
  const page = await openFixed({ ...phone, colorScheme: 'dark' }, 'not-found')
  await ask(page, unanswerable)
  await expectPicture(page, 'not-found-phone')
})
