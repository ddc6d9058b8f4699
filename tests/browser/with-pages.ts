import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { launchBrowser } from '../../scripts/setup/launch-browser.mjs'
import { collectFaults, type PageFaults } from './collect-faults.ts'
import { pageAddress } from './page-address.ts'

export const desktop = { viewport: { width: 1440, height: 900 } } satisfies BrowserContextOptions
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } satisfies BrowserContextOptions

type Opened = { page: Page; context: BrowserContext; faults: PageFaults }

/**
 * One browser for the tests of a file. `open` gives a page of a context of its own; whatever it
 * did wrong (console errors, failed requests, exceptions) fails the test after it. A test that
 * provokes a fault takes it out of `faults` after looking at it. `outer` is environment for the
 * browser beside the process's own.
 */
export function withPages(outer: Record<string, string> = {}): (path?: string, options?: BrowserContextOptions) => Promise<Opened> {
  // Real models on a machine that may be busy: slow is not wrong here.
  vi.setConfig({ testTimeout: 240_000 })
  let browser: Browser
  let opened: Opened[] = []
  beforeAll(async () => { browser = await launchBrowser(outer) })
  afterAll(() => browser.close())
  afterEach(async () => {
    const all = opened
    opened = []
    await Promise.all(all.map(({ context }) => context.close()))
    for (const { faults } of all) expect(faults).toEqual({ console: [], failedRequests: [], exceptions: [] })
  })
  return async (path = '/', options = desktop) => {
    const context = await browser.newContext({ locale: 'zh-CN', baseURL: pageAddress(), ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const faults = collectFaults(page)
    opened.push({ page, context, faults })
    await page.goto(path)
    return { page, context, faults }
  }
}
