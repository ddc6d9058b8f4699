import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../scripts/setup/launch-browser.mjs'
import { collectFaults } from './collect-faults.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('the browser shows Chinese: two characters look different, not both like the box of a missing one', async () => {
  const page = await browser.newPage()
  const drawn = await page.evaluate(() => ['渝', '智', '話'].map(character => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    if (!pen) return ''
    pen.font = '40px sans-serif'
    pen.fillText(character, 0, 60)
    return canvas.toDataURL()
  }))
  expect(new Set(drawn).size).toBe(3)
  await page.close()
})

test('what goes wrong on a page is collected', async () => {
  const page = await browser.newPage()
  const faults = collectFaults(page)
  await page.setContent('<script>console.error("said"); setTimeout(() => { throw new Error("thrown") })</script><img src="http://127.0.0.1:1/missing.png">')
  await expect.poll(() => [faults.console.some(text => text.includes('said')), faults.exceptions, faults.failedRequests.length > 0]).toEqual([true, ['thrown'], true])
  await page.close()
})
