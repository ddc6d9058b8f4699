import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerable, answered, ask } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { withPages } from './with-pages.ts'
import { pageAddress } from './page-address.ts'

const open = withPages()
const second = '谁介绍了科技创新？'

const list = (page: Page) => page.getByRole('navigation', { name: '对话' })
const row = (page: Page, title: string) => list(page).getByRole('button', { name: title, exact: true })

async function tab(context: BrowserContext, address = '/'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(new URL(address, pageAddress()).href)
  return page
}

async function act(page: Page, title: string, action: string): Promise<void> {
  await list(page).getByRole('button', { name: `“${title}”的更多操作` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('a conversation, its new name and its deletion are seen at once in a tab that was open before', async () => {
  const { page, context } = await open()
  const other = await tab(context)
  await list(other).getByText('还没有对话。').waitFor()
  await ask(page, answerable)
  await row(other, answerable).waitFor()
  await act(other, answerable, '改名')
  await other.getByRole('textbox', { name: '对话名称' }).fill('里程')
  await other.keyboard.press('Enter')
  await row(page, '里程').waitFor()
  await expect.poll(() => page.title()).toBe('里程 · 渝小智')
  await ask(other, second)
  await row(page, second).waitFor()
  await act(page, second, '删除')
  await row(other, second).waitFor({ state: 'detached' })
})

test('what another tab writes in a conversation comes to the tab that shows it, and what both write are two branches', async () => {
  const { page, context } = await open()
  const questions = (at: Page) => at.locator('article h2').allInnerTexts()
  await ask(page, answerable)
  const other = await tab(context, page.url())
  await answered(other)
  await ask(other, second)
  await expect.poll(() => questions(page)).toEqual([answerable, second])
  await answered(page)
  expect(await page.getByText(/已停止|离开了页面/).count()).toBe(0)
  // Both go on from the same answer: neither loses its own, each can turn to the other's.
  await Promise.all([ask(page, '还有呢？'), ask(other, '谁参加了发布会？')])
  expect(await questions(page)).toEqual([answerable, second, '还有呢？'])
  const versions = page.getByRole('group', { name: '问题的版本' })
  await versions.getByText(/\/ 2$/u).waitFor()
  await versions.getByRole('button', { disabled: false }).click()
  await expect.poll(() => questions(page)).toEqual([answerable, second, '谁参加了发布会？'])
})

test('a conversation deleted in another tab says so, does not come back by being written on, and can be kept again', async () => {
  const { page, context } = await open()
  await ask(page, answerable)
  const address = page.url()
  const other = await tab(context, address)
  await answered(other)
  await act(other, answerable, '删除')
  const told = page.getByRole('status').filter({ hasText: '这个对话在别的标签页里删除了' })
  await told.waitFor()
  expect(await violations(page, 'gone')).toEqual([])
  // Not in the tab that deleted it.
  expect(await other.getByText('这个对话在别的标签页里删除了').count()).toBe(0)
  await ask(page, second)
  await page.waitForTimeout(500)
  expect(await list(page).getByRole('listitem').count()).toBe(0)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: '这里没有这个对话' }).waitFor()
  // An undo in the other tab brings it back here as well.
  await other.getByRole('button', { name: '撤销' }).click()
  await row(page, answerable).click()
  await answered(page)
  await act(other, answerable, '删除')
  await told.waitFor()
  await ask(page, second)
  await told.getByRole('button', { name: '重新保存' }).click()
  await told.waitFor({ state: 'detached' })
  await row(other, answerable).click()
  await expect.poll(() => other.locator('article h2').allInnerTexts()).toEqual([answerable, second])
  await act(other, answerable, '删除')
  await told.getByRole('button', { name: '离开' }).click()
  await page.getByRole('heading', { level: 1, name: '发布会上，谁说了什么' }).waitFor()
})

test('the address of a conversation that this browser does not have says so, and a new one can be asked', async () => {
  const { page } = await open('/?c=no-such-conversation')
  await page.getByRole('heading', { level: 1, name: '这里没有这个对话' }).waitFor()
  expect(await violations(page, 'missing')).toEqual([])
  expect(page.url()).toContain('?c=no-such-conversation')
  await page.getByRole('main').getByRole('button', { name: '新对话' }).click()
  await page.getByRole('heading', { level: 1, name: '发布会上，谁说了什么' }).waitFor()
  expect(new URL(page.url()).search).toBe('')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: '这里没有这个对话' }).waitFor()
  await ask(page, answerable)
  expect(page.url()).not.toContain('no-such-conversation')
  await row(page, answerable).waitFor()
})
