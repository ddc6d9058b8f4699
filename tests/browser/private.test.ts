import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerable, answered, ask } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { phone, withPages } from './with-pages.ts'

const open = withPages()

async function askPrivately(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始无痕对话' }).click()
  await page.getByText('无痕对话 · ').waitFor()
  await ask(page, answerable)
}

/** Whether the browser asks before the page is closed; it is not. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  let asked = false
  page.once('dialog', dialog => {
    asked = dialog.type() === 'beforeunload'
    void dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await new Promise(resolve => { setTimeout(resolve, 1000) })
  return asked
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '离开这段无痕对话？' })

test('the browser asks before a private conversation is closed, and only then', async () => {
  const { page, context } = await open()
  await page.getByRole('button', { name: '开始无痕对话' }).click()
  await page.getByRole('textbox', { name: '向稿件提问' }).fill('还没有问')
  await page.getByRole('button', { name: '开始无痕对话' }).click()
  await askPrivately(page)
  expect(await asksBeforeClosing(page)).toBe(true)
  expect(await page.locator('article .marker').count()).toBeGreaterThan(0)
  const other = await context.newPage()
  await other.goto('/')
  await ask(other, answerable)
  expect(await asksBeforeClosing(other)).toBe(false)
})

test('a private conversation is left for a new one, or by the browser\'s back, only once the reader said so', async () => {
  const { page } = await open()
  await ask(page, '谁介绍了科技创新？')
  const kept = page.url()
  await askPrivately(page)
  const article = page.locator('article')
  for (const way of [
    () => page.getByRole('button', { name: '新对话' }).first().click(), () => page.getByRole('button', { name: '开始无痕对话' }).click(), () => page.goBack(),
  ]) {
    await way()
    await dialogOf(page).waitFor()
    expect(await violations(page, 'leave')).toEqual([])
    await dialogOf(page).getByRole('button', { name: '留在这里' }).click()
    await dialogOf(page).waitFor({ state: 'detached' })
    // Until the page has taken back the dialog's entry, a step would be one with its own.
    await expect.poll(() => page.evaluate(() => (history.state as { step: { layers: number } }).step.layers)).toBe(0)
    expect(await article.getByRole('heading', { level: 2 }).innerText()).toBe(answerable)
    expect(new URL(page.url()).search).toBe('')
  }
  await page.goBack()
  await dialogOf(page).getByRole('button', { name: '离开' }).click()
  await expect.poll(() => article.getByRole('heading', { level: 2 }).innerText()).toBe('谁介绍了科技创新？')
  expect(page.url()).toBe(kept)
  expect(await page.getByText('无痕对话 · ').count()).toBe(0)
  // Forward leads to a private conversation again, an empty one.
  await page.goForward()
  await page.getByText('无痕对话 · ').waitFor()
  await expect.poll(() => article.count()).toBe(0)
  await ask(page, answerable)
  await page.getByRole('button', { name: '新对话' }).first().click()
  await dialogOf(page).getByRole('button', { name: '离开' }).click()
  await page.getByRole('heading', { level: 1, name: '发布会上，谁说了什么' }).waitFor()
  expect(await page.getByText('无痕对话 · ').count()).toBe(0)
})

test('an undo that was offered before a private conversation asks before it leaves that', async () => {
  const { page } = await open()
  await ask(page, '谁介绍了科技创新？')
  await page.getByRole('button', { name: '“谁介绍了科技创新？”的更多操作' }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('button', { name: '撤销' }).waitFor()
  await askPrivately(page)
  await page.getByRole('button', { name: '撤销' }).click()
  await dialogOf(page).getByRole('button', { name: '留在这里' }).click()
  expect(await page.locator('article').getByRole('heading', { level: 2 }).innerText()).toBe(answerable)
})

test('on a phone, too, back out of a private conversation asks first', async () => {
  const { page } = await open('/', phone)
  await ask(page, '谁介绍了科技创新？')
  await askPrivately(page)
  await page.locator('.marker').first().tap()
  await page.getByRole('dialog', { name: '引注 1' }).waitFor()
  await page.goBack()
  await page.getByRole('dialog', { name: '引注 1' }).waitFor({ state: 'detached' })
  expect(await dialogOf(page).count()).toBe(0)
  await page.goBack()
  await dialogOf(page).waitFor()
  await page.goBack()
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(await page.locator('article').getByRole('heading', { level: 2 }).innerText()).toBe(answerable)
})

test('the way from a private conversation to the briefings says that it opens a new tab; from any other there is none', async () => {
  const { page, context } = await open()
  const link = page.getByRole('navigation', { name: '对话' }).getByRole('link', { name: /^稿件/ })
  await ask(page, '谁介绍了科技创新？')
  expect([await link.getAttribute('target'), (await link.innerText()).trim()]).toEqual([null, '稿件'])
  await askPrivately(page)
  await expect.poll(() => link.innerText()).toMatch(/稿件\s*在新标签页打开/)
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()])
  await opened.getByRole('heading', { level: 1, name: '稿件' }).waitFor()
  expect(await page.locator('article .marker').count()).toBeGreaterThan(0)
})

test('after a reload a private conversation is private still', async () => {
  const { page } = await open()
  await askPrivately(page)
  page.once('dialog', dialog => void dialog.accept())
  await page.reload()
  await page.getByText('无痕对话 · ').waitFor()
  await ask(page, answerable)
  await answered(page)
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(each => each.name))).toEqual([])
})
