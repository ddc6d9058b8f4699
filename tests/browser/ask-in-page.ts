import type { Page } from 'playwright-core'

/** A question that the first briefing answers with a number, and one that no briefing answers. */
export const answerable = '到2027年轨道交通运营里程要达到多少公里？'
export const unanswerable = '月球基地的建设费用是多少？'

/** From the next page on, as if the server had a language model: only then can an answer be worded anew. */
export async function withModel(page: Page): Promise<void> {
  await page.route('**/api/health', route => route.fulfill({ json: { models: { llm: 'some-model' } } }))
}

/** Types a question, sends it, and waits until the page shows it: until then the last answer is the one before. */
export async function send(page: Page, question: string): Promise<void> {
  const last = page.locator('article[data-last="true"]')
  const before = await last.count() > 0 ? await last.getAttribute('data-exchange') : null
  await page.getByRole('textbox', { name: '向稿件提问' }).fill(question)
  await page.keyboard.press('Enter')
  await page.locator(`article[data-last="true"]${before === null ? '' : `:not([data-exchange="${before}"])`}`).waitFor()
}

/** Sends a question and waits until its answer is complete. */
export async function ask(page: Page, question: string): Promise<void> {
  await send(page, question)
  await answered(page)
}

/** Waits until the last answer on the page is complete. */
export async function answered(page: Page): Promise<void> {
  await page.locator('article[data-last="true"][aria-busy="false"]').getByRole('button', { name: '详情' }).waitFor()
}
