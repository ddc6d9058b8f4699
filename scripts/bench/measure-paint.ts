import type { Browser } from 'playwright-core'
import type { Env } from '../../lib/env.ts'
import { startServer } from '../serve/start-server.ts'
import { launchBrowser } from '../setup/launch-browser.mjs'

/** A middling phone on a slow 4G line, as Lighthouse throttles for its mobile profile. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN' }
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 }
const SLOWER = 4
const VISITS = 5
/** How long after loading a larger element might still be painted, in milliseconds. */
const SETTLE = 1500

/**
 * Milliseconds from asking for the start page to its largest paint, of several first visits with an empty
 * cache on a throttled phone, sorted; null where no browser can be started.
 */
export async function measurePaint(env: Env): Promise<number[] | null> {
  const browser = await launchBrowser().catch(() => null)
  if (!browser) return null
  const server = await startServer({ ...env, HOST: '127.0.0.1', PORT: 0 }, false)
  try {
    // The server's own first page is slower than all later ones and says nothing of the phone.
    await (await fetch(server.address)).text()
    const paints: number[] = []
    for (let visit = 0; visit < VISITS; visit++) paints.push(await firstVisit(browser, server.address))
    return paints.sort((a, b) => a - b)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function firstVisit(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  // What the server does for suggestions would slow the phone down that stands beside it here.
  await page.route('**/api/suggestions', route => route.fulfill({ body: '' }))
  const session = await context.newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE)
  const paint = await page.evaluate(() => new Promise<number>(resolve => {
    new PerformanceObserver(list => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({ type: 'largest-contentful-paint', buffered: true })
  }))
  await context.close()
  return paint
}
