import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerSlowly } from './answer-slowly.ts'
import { answerable, answered, ask, send } from './ask-in-page.ts'
import { phone, withPages } from './with-pages.ts'

const open = withPages()
const second = '谁介绍了科技创新？'

const question = (page: Page) => page.locator('article h2').allInnerTexts()
const address = (page: Page) => page.evaluate(() => location.pathname + location.search)
const start = (page: Page) => page.getByRole('heading', { level: 1, name: '发布会上，谁说了什么' })

/** Waits until the page has taken back the entry of what was closed: a step in the same moment would be one with its own. */
const settled = (page: Page) => expect.poll(() => page.evaluate(() => (history.state as { step?: { layers: number } } | null)?.step?.layers ?? 0)).toBe(0)

/** Where back and forward lead: what is shown, and that the address says the same, also after a reload. */
async function shows(page: Page, asked: string | null): Promise<void> {
  if (asked === null) {
    await start(page).waitFor()
    await expect.poll(() => address(page)).toBe('/')
  } else {
    await expect.poll(() => question(page)).toEqual([asked])
    await expect.poll(() => address(page)).toMatch(/^\/\?c=/)
  }
}

test('back and forward walk through the conversations and the starts between them, and the address tells the truth', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await shows(page, answerable)
  const first = await address(page)
  await page.goBack()
  await shows(page, null)
  await page.goForward()
  await shows(page, answerable)
  expect(await address(page)).toBe(first)
  await page.getByRole('button', { name: '新对话' }).first().click()
  await shows(page, null)
  await ask(page, second)
  await shows(page, second)
  await page.getByRole('navigation', { name: '对话' }).getByRole('button', { name: answerable, exact: true }).click()
  await shows(page, answerable)
  for (const expected of [second, null, answerable, null]) {
    await page.goBack()
    await shows(page, expected)
  }
  for (const expected of [answerable, null, second, answerable]) {
    await page.goForward()
    await shows(page, expected)
  }
  await page.goBack()
  await page.reload()
  await answered(page)
  await shows(page, second)
})

test('a conversation opened right after another, or left while its answer is written, is not overtaken by it', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.getByRole('button', { name: '新对话' }).first().click()
  await answerSlowly(page, 300)
  await send(page, second)
  await page.goBack()
  await shows(page, null)
  await page.goBack()
  await shows(page, answerable)
  await page.waitForTimeout(1500)
  await shows(page, answerable)
})

test('back to a start that was restricted finds the restriction again', async () => {
  const { page } = await open()
  const id = await page.evaluate(async () => ((await (await fetch('/api/briefings')).json()) as { briefings: { id: string }[] }).briefings[0]!.id)
  await page.goto(`/?${new URLSearchParams({ in: id })}`)
  const restricted = page.getByRole('button', { name: '不再限定' })
  await restricted.waitFor()
  const before = await address(page)
  await ask(page, answerable)
  await page.getByRole('button', { name: '新对话' }).first().click()
  await shows(page, null)
  expect(await restricted.count()).toBe(0)
  await page.goBack()
  await shows(page, answerable)
  await page.goBack()
  await start(page).waitFor()
  await restricted.waitFor()
  expect(await address(page)).toBe(before)
})

test('a question that came with a link leaves no entry that would ask it again', async () => {
  const { page } = await open('/briefings')
  await page.goto(`/?${new URLSearchParams({ q: answerable })}`)
  await answered(page)
  await shows(page, answerable)
  await page.goBack()
  await page.waitForURL('**/briefings')
})

test('on a phone back closes what lies over the conversation and no more; forward does not bring half of it again', async () => {
  const { page } = await open('/', phone)
  await ask(page, answerable)
  const here = await address(page)
  const layers = [
    ['dialog', '引注 1', () => page.locator('.marker').first().tap()],
    ['menu', '更多操作', () => page.locator('article').getByRole('button', { name: '更多操作', exact: true }).tap()],
    ['dialog', '对话', () => page.getByRole('button', { name: '打开菜单' }).tap()],
    ['dialog', '限定发言人或稿件', () => page.getByRole('button', { name: '限定发言人或稿件' }).tap()],
    ['dialog', '稿件原文', () => page.getByRole('group', { name: '出处' }).getByRole('button').first().tap()],
  ] as const
  for (const [role, name, openIt] of layers) {
    for (const closeIt of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
      await openIt()
      const layer = page.getByRole(role, { name, exact: true })
      await layer.waitFor()
      await closeIt()
      await layer.waitFor({ state: 'detached' })
      await shows(page, answerable)
      await settled(page)
      await page.goForward().catch(() => null)
      await page.waitForTimeout(200)
      expect([name, await layer.count(), await address(page)]).toEqual([name, 0, here])
    }
  }
  // However often it was opened and closed, one step leads to the start.
  await page.goBack()
  await shows(page, null)
})

test('back closes the source beside an answer, with the keyboard where it was, and the next one leaves the conversation', async () => {
  const { page } = await open()
  await ask(page, answerable)
  const source = page.getByRole('complementary', { name: '稿件原文' })
  const openSource = async () => {
    await page.locator('.marker').first().click()
    await page.getByRole('button', { name: '在稿件中查看' }).click()
    await source.waitFor()
  }
  await openSource()
  await page.goBack()
  await source.waitFor({ state: 'detached' })
  await shows(page, answerable)
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-marker'))).toBe('1')
  // Closed in the page it leaves no entry behind, and what is begun beside it is a place of its own.
  await openSource()
  await source.getByRole('button', { name: '关闭' }).click()
  await source.waitFor({ state: 'detached' })
  await settled(page)
  await openSource()
  await page.getByRole('button', { name: '新对话' }).first().click()
  await shows(page, null)
  await page.goBack()
  await shows(page, answerable)
  expect(await source.count()).toBe(0)
  await page.goBack()
  await shows(page, null)
})

test('on a phone the source takes the place of the quotation it was opened from, and what lies over the drawer closes first', async () => {
  const { page } = await open('/', phone)
  await ask(page, answerable)
  await page.locator('.marker').first().tap()
  await page.getByRole('button', { name: '在稿件中查看' }).tap()
  const sheet = page.getByRole('dialog', { name: '稿件原文' })
  await sheet.waitFor()
  await page.goBack()
  await sheet.waitFor({ state: 'detached' })
  expect(await page.getByRole('dialog').count()).toBe(0)
  await shows(page, answerable)
  const drawer = page.getByRole('dialog', { name: '对话' })
  await page.getByRole('button', { name: '打开菜单' }).tap()
  await drawer.getByRole('button', { name: '设置' }).tap()
  const settings = page.getByRole('dialog', { name: '设置' })
  await settings.waitFor()
  await page.goBack()
  await settings.waitFor({ state: 'detached' })
  expect(await drawer.count()).toBe(1)
  // A conversation chosen in the drawer is one step, and so is the way back from it.
  await drawer.getByRole('button', { name: '新对话' }).tap()
  await drawer.waitFor({ state: 'detached' })
  await shows(page, null)
  await page.goBack()
  await shows(page, answerable)
  // After a reload nothing lies over the page, and back is not spent on it.
  await page.getByRole('button', { name: '打开菜单' }).tap()
  await drawer.waitFor()
  await page.reload()
  await answered(page)
  await page.goBack()
  await shows(page, null)
})

test('a conversation chosen in the drawer of the briefings opens', async () => {
  const { page } = await open('/', phone)
  await ask(page, answerable)
  await page.goto('/briefings')
  await page.getByRole('button', { name: '打开菜单' }).tap()
  await page.getByRole('dialog', { name: '对话' }).getByRole('button', { name: answerable, exact: true }).tap()
  await answered(page)
  await shows(page, answerable)
})

test('another language leaves the conversation and its address as they are', async () => {
  const { page } = await open()
  await ask(page, answerable)
  const here = await address(page)
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('button', { name: 'New chat', includeHidden: true }).first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await settled(page)
  expect(await address(page)).toBe(here)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Who said what at the press conference' }).waitFor()
})
