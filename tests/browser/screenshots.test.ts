import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerable, ask, unanswerable } from './ask-in-page.ts'
import { comparePictures } from './compare-pictures.ts'
import { withPages } from './with-pages.ts'

/**
 * What the page looked like when somebody last looked at it and kept it. SCREENSHOTS=keep npm test --
 * tests/browser/screenshots takes the pictures anew: look at each before committing it.
 */
const folder = path.join(import.meta.dirname, 'screenshots')
const keep = process.env.SCREENSHOTS === 'keep'
/** Share of pixels that may differ: one changed word is about 0.1 %, a block moved by a pixel several per cent. */
const TOLERANCE = 0.002

const screen = (scheme: 'light' | 'dark', width: number): BrowserContextOptions => ({
  colorScheme: scheme, bypassCSP: true, reducedMotion: 'reduce',
  ...(width < 600 ? { viewport: { width, height: 780 }, isMobile: true, hasTouch: true } : { viewport: { width, height: 768 } }),
})

const open = withPages()

// One font of our own, in one weight: glyphs and line breaks are then the same whatever fonts a machine has.
const font = fs.readFileSync(path.join(import.meta.dirname, 'fixtures/noto-sans-sc-subset.woff2')).toString('base64')
const still = `
  @font-face { font-family: kept; src: url(data:font/woff2;base64,${font}); }
  * { font-family: kept !important; font-synthesis: none !important; font-weight: 400 !important; caret-color: transparent !important; animation: none !important; transition: none !important; }
`

/** Sets the page in the tests' font; before anything is measured by the page itself. */
async function hold(page: Page): Promise<void> {
  await page.addStyleTag({ content: still })
  await page.evaluate(() => document.fonts.load('16px kept', '渝'))
}

const showSource = async (page: Page) => {
  await ask(page, answerable)
  await page.getByRole('button', { name: /^引注 1：/ }).first().click()
  await page.getByRole('button', { name: '在稿件中查看' }).click()
  await page.locator('mark').first().waitFor()
}

test.each([
  ['start', screen('light', 1024), async (page: Page) => { await page.getByRole('region', { name: '可以从这些问起' }).getByRole('button').nth(4).waitFor() }],
  ['answer', screen('dark', 1024), (page: Page) => ask(page, answerable)],
  ['source-beside', screen('light', 1440), showSource],
  ['not-found', screen('light', 390), (page: Page) => ask(page, unanswerable)],
  ['partial', screen('dark', 360), (page: Page) => ask(page, '到2027年轨道交通运营里程多少公里，月球基地的建设费用是多少？')],
  ['citation', screen('light', 390), async (page: Page) => {
    await ask(page, answerable)
    await page.getByRole('button', { name: /^引注 1：/ }).first().click()
    await page.getByRole('button', { name: '在稿件中查看' }).waitFor()
  }],
  ['source-sheet', screen('dark', 390), showSource],
  ['settings', screen('dark', 1024), async (page: Page) => {
    await page.getByRole('button', { name: '设置' }).click()
    await page.getByRole('dialog').getByRole('radio').first().waitFor()
  }],
] as const)('%s looks as it was kept', async (name, options, show) => {
  const { page, context } = await open('/', options)
  await hold(page)
  await show(page)
  await page.evaluate(() => document.fonts.ready)
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const file = path.join(folder, `${name}.png`)
  if (keep) {
    fs.writeFileSync(file, taken)
    return
  }
  const { share, difference } = await comparePictures(await context.newPage(), fs.readFileSync(file), taken)
  if (share > TOLERANCE) {
    const shown = fs.mkdtempSync(path.join(os.tmpdir(), 'screenshots-'))
    fs.writeFileSync(path.join(shown, `${name}.taken.png`), taken)
    if (difference) fs.writeFileSync(path.join(shown, `${name}.difference.png`), difference)
    expect.fail(`${(share * 100).toFixed(2)} % of the picture differs from ${path.relative(process.cwd(), file)}; look at ${shown}`)
  }
  expect(share).toBeLessThanOrEqual(TOLERANCE)
})
