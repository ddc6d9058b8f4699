import type { Page } from 'playwright-core'

/** What a page did wrong while it was looked at; a test expects all three to stay empty. */
export type PageFaults = { console: string[]; failedRequests: string[]; exceptions: string[] }

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
