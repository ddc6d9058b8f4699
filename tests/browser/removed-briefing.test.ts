import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answered, ask } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { withPages } from './with-pages.ts'
import { pageAddress } from './page-address.ts'

const open = withPages()

const file = { name: '桥梁.txt', mimeType: 'text/plain', buffer: Buffer.from('测试市桥梁建设新闻发布会\n\n时间：2025年5月6日\n来源：测试日报\n\n【市桥梁局局长 江晚舟】今年全市新建人行天桥十九座，全部按期完成。\n') }

async function keep(page: Page): Promise<string> {
  return page.evaluate(async ({ name, words }) => {
    const form = new FormData()
    form.set('file', new File([words], name))
    const { briefing } = await (await fetch('/api/briefings', { method: 'POST', body: form })).json() as { briefing: { id: string } }
    return briefing.id
  }, { name: file.name, words: file.buffer.toString() })
}

const remove = (id: string) => fetch(`${pageAddress()}/api/briefings/${encodeURIComponent(id)}`, { method: 'DELETE' })

test('an answer keeps the title and the day of its briefing when that is removed, and says that it is', async () => {
  const { page, context, faults } = await open()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const id = await keep(page)
  const sources = page.getByRole('group', { name: '出处' })
  try {
    await page.goto(`/?${new URLSearchParams({ in: id })}`)
    await ask(page, '今年新建人行天桥多少座？')
    expect(await sources.innerText()).toMatch(/测试市桥梁建设新闻发布会\s*2025年5月6日$/)
  } finally {
    await remove(id)
  }
  await page.reload()
  await answered(page)
  await expect.poll(() => sources.innerText()).toMatch(/测试市桥梁建设新闻发布会\s*2025年5月6日\s*稿件已删除$/)
  await page.locator('.marker').first().click()
  const card = page.getByRole('dialog', { name: '引注 1' })
  await expect.poll(() => card.innerText()).toMatch(/测试市桥梁建设新闻发布会\s*2025年5月6日\s*稿件已删除/)
  expect(await violations(page, 'removed')).toEqual([])
  await card.getByRole('button', { name: '复制这句和出处' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/《测试市桥梁建设新闻发布会》，测试日报，2025-05-06：/)
  // What cannot be opened is not offered; its words are here.
  await card.getByText('原文已经看不到；上面是回答当时引用的原话。').waitFor()
  for (const name of ['在稿件中查看', '复制链接']) expect(await card.getByRole('button', { name }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await sources.getByRole('button', { name: /，稿件已删除$/ }).first().click()
  const source = page.getByRole('complementary', { name: '稿件原文' })
  await source.getByRole('alert').filter({ hasText: '已经不在资料库里' }).waitFor()
  expect(await source.getByRole('heading', { level: 2 }).innerText()).toBe('测试市桥梁建设新闻发布会')
  // What is not there is asked for once: the source.
  expect(faults.failedRequests.splice(0).every(each => /\/api\/(?:briefings\/|suggestions)/.test(each))).toBe(true)
  faults.console.splice(0)
})

test('a briefing that was added elsewhere while the page was open is not said to be removed', async () => {
  const { page } = await open()
  // The page has its list of briefings.
  await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/api/briefings`).length > 0)
  const form = new FormData()
  form.set('file', new File([file.buffer], file.name))
  const kept = await (await fetch(`${pageAddress()}/api/briefings`, { method: 'POST', body: form })).json() as { briefing: { id: string } }
  try {
    await ask(page, '今年新建人行天桥多少座？')
    const sources = page.getByRole('group', { name: '出处' })
    expect(await sources.innerText()).toContain('测试市桥梁建设新闻发布会')
    await page.waitForLoadState('networkidle')
    expect(await sources.innerText()).not.toContain('稿件已删除')
    await page.locator('.marker').first().click()
    const card = page.getByRole('dialog', { name: '引注 1' })
    await card.getByText('测试市桥梁建设新闻发布会').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await card.innerText()).not.toContain('稿件已删除')
  } finally {
    await remove(kept.briefing.id)
  }
})

test('where the server cannot be asked, nothing is said to be removed', async () => {
  const { page, faults } = await open()
  await ask(page, '谁介绍了科技创新？')
  await page.getByRole('group', { name: '接着问' }).waitFor()
  await page.route('**/api/briefings', route => route.abort())
  await page.reload()
  await answered(page)
  await page.waitForTimeout(500)
  const shown = await page.getByRole('group', { name: '出处' }).innerText()
  expect(shown).toMatch(/8月19日/)
  expect(shown).not.toContain('稿件已删除')
  faults.failedRequests.splice(0)
  faults.console.splice(0)
})
