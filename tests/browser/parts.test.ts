import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerable, answered, ask } from './ask-in-page.ts'
import type { PageFaults } from './collect-faults.ts'
import { phone, withPages } from './with-pages.ts'

const open = withPages()

/** From now on the server is gone; what that leaves in the console is looked at and taken out at the end. */
async function loseServer(page: Page): Promise<void> {
  await page.route('**/*', route => route.abort())
}

function takeOut(faults: PageFaults): void {
  const told = faults.console.splice(0)
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter(each => !/Failed to load|ERR_FAILED/.test(each))).toEqual([])
  faults.failedRequests.splice(0)
}

test.each([['beside the answer', {}], ['over it on a phone', phone]])('a source that does not come leaves the answer where it is, and comes when tried again: %s', async (_, options) => {
  const { page, faults } = await open('/', { viewport: { width: 1440, height: 900 }, ...options })
  await ask(page, answerable)
  await loseServer(page)
  await page.getByRole('group', { name: '出处' }).getByRole('button').first().click()
  const source = page.getByRole('complementary', { name: '稿件原文' })
  await source.getByRole('alert').filter({ hasText: '没有载入' }).waitFor()
  expect(await page.locator('article .marker').count()).toBeGreaterThan(0)
  await page.unroute('**/*')
  await source.getByRole('button', { name: '重试' }).click()
  await page.locator('mark[data-current="true"]').first().waitFor()
  takeOut(faults)
})

test('neither do settings, the filter, a menu and a preview that do not come take the page along', async () => {
  const { page, faults } = await open()
  await ask(page, answerable)
  await loseServer(page)
  for (const press of [
    () => page.getByRole('button', { name: '设置' }).click(), () => page.getByRole('button', { name: '限定发言人或稿件' }).click(),
    () => page.locator('article').getByRole('button', { name: '更多操作' }).click(), () => page.locator('.marker').first().click(),
  ]) {
    await press()
    const instead = page.getByRole('dialog', { name: '没有载入' })
    await instead.getByRole('button', { name: '重试' }).waitFor()
    await page.keyboard.press('Escape')
    await instead.waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: '详情' }).click()
  await page.getByRole('alert').filter({ hasText: '没有载入' }).waitFor()
  expect(await page.locator('article .marker').count()).toBeGreaterThan(0)
  await page.unroute('**/*')
  await page.getByRole('alert').filter({ hasText: '没有载入' }).getByRole('button', { name: '重试' }).click()
  await page.getByText('各步用时').waitFor()
  takeOut(faults)
})

test('a first question that finds no server is told as failed, and answered when tried again', async () => {
  const { page, faults } = await open()
  await page.getByRole('textbox', { name: '向稿件提问' }).fill(answerable)
  await loseServer(page)
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert').filter({ hasText: '没能得到回答' })
  await alert.waitFor()
  expect(await alert.innerText()).toContain('连不上服务器')
  await page.unroute('**/*')
  await alert.getByRole('button', { name: '重试' }).click()
  await answered(page)
  takeOut(faults)
})

test('a briefing that cannot be fetched shows the words cited and whose they are, and comes when tried again', async () => {
  const { page, faults } = await open()
  await ask(page, answerable)
  await page.route(/\/api\/briefings\/[^?]+$/, route => route.abort(), { times: 1 })
  await page.getByRole('group', { name: '出处' }).getByRole('button').first().click()
  const source = page.getByRole('complementary', { name: '稿件原文' })
  await source.getByRole('alert').filter({ hasText: '没能打开这篇稿件' }).waitFor()
  expect(await source.locator('figure').innerText()).toContain('轨道交通')
  await source.getByRole('button', { name: '重试' }).click()
  await page.locator('mark[data-current="true"]').first().waitFor()
  takeOut(faults)
})
