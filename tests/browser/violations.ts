import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type AxeResult = { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }

/** What axe-core holds against the page now, one line each. */
export async function violations(page: Page, state: string): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axeSource)
  // Entering animations are over before colours are measured.
  await page.waitForTimeout(300)
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: { run: (rules: object) => Promise<AxeResult> } }).axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }))
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${state}: ${id} ${target.join(' ')} ${failureSummary}`))
}
