import { chromium, type Browser, type Page } from 'playwright-core'

/** What a page did wrong while it was looked at; a test expects all three to stay empty. */
export type PageFaults = { console: string[]; failedRequests: string[]; exceptions: string[] }

/** Flags for a browser that runs as root, without a screen, and asks nobody anything. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none',
]

/**
 * Starts Chromium: the one that `npm test` found or fetched (CHROMIUM_PATH, with its libraries in
 * CHROMIUM_LIBRARY_PATH and its fonts in FONTCONFIG_FILE), else Debian's.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH, LD_LIBRARY_PATH } = process.env
  const libraries = [CHROMIUM_LIBRARY_PATH, LD_LIBRARY_PATH].filter(Boolean).join(':')
  return chromium.launch({
    executablePath: CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: FLAGS,
    // Without a UTF-8 locale Chromium cannot write a Chinese file name and saves "download" instead.
    env: { ...process.env as Record<string, string>, LC_ALL: 'C.UTF-8', ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  })
}

/** Collects what goes wrong on a page from now on. Aborted requests count only where the page did not abort them itself. */
export function collectFaults(page: Page): PageFaults {
  const faults: PageFaults = { console: [], failedRequests: [], exceptions: [] }
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.console.push(message.text())
  })
  page.on('pageerror', error => faults.exceptions.push(error.message))
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') faults.failedRequests.push(`${request.method()} ${request.url()} ${reason}`)
  })
  page.on('response', response => {
    if (response.status() >= 400) faults.failedRequests.push(`${response.request().method()} ${response.url()} ${response.status()}`)
  })
  return faults
}
