import path from 'node:path'
import { expect, test } from 'vitest'
import { ask } from './ask-in-page.ts'
import { desktop, phone, withPages } from './with-pages.ts'

const open = withPages()
const hostile = path.join(import.meta.dirname, 'fixtures/hostile.md')

test('the briefings are listed with who speaks; one opens as a page whose contents lead to each speaker', async () => {
  const { page } = await open('/briefings')
  const item = page.getByRole('article').first()
  await item.waitFor()
  expect(await item.getByRole('list', { name: '发言人' }).getByRole('listitem').count()).toBeGreaterThanOrEqual(7)
  await item.getByRole('link', { name: '阅读' }).click()
  await page.getByText('谁说了什么').click()
  const entries = page.getByRole('navigation', { name: '谁说了什么' }).getByRole('button')
  const name = await entries.last().locator('span').first().innerText()
  await entries.last().click()
  await expect.poll(async () => page.evaluate(() => {
    const section = location.hash ? document.getElementById(location.hash.slice(1)) : null
    return section && section.getBoundingClientRect().top < innerHeight ? section.querySelector('header')?.textContent : null
  })).toContain(name)
})

test('asking can be restricted to one speaker, from the list and from the filter', async () => {
  const { page } = await open('/briefings')
  const speaker = page.getByRole('list', { name: '发言人' }).getByRole('link').first()
  await speaker.click()
  await page.getByRole('button', { name: /^只看/ }).waitFor()
  const request = page.waitForRequest('**/api/chat')
  await ask(page, '主要介绍了什么？')
  const body = (await request).postDataJSON() as { speakers: string[]; briefingIds: string[] }
  expect(body.speakers).toHaveLength(1)
  expect(body.briefingIds).toHaveLength(1)
  await page.getByRole('button', { name: '不再限定' }).click()
  expect(await page.getByRole('button', { name: '限定发言人或稿件' }).isVisible()).toBe(true)
})

test('a file is shown as read before it is kept, kept, asked, removed, and brought back', async () => {
  const { page } = await open('/briefings')
  await page.locator('input[type="file"]').setInputFiles(hostile)
  await page.getByRole('heading', { name: '请先看一看：谁说了什么' }).waitFor()
  expect(await page.getByRole('list', { name: '请先看一看：谁说了什么' }).innerText()).toContain('李四')
  await page.getByRole('button', { name: '保存这篇稿件' }).click()
  await page.getByText(/^已添加/).waitFor()
  const item = page.getByRole('article').filter({ hasText: '测试市新闻发布会' })
  await item.waitFor()

  // What is in the file shows as text wherever it appears, and runs, loads or hides nothing.
  await item.getByRole('link', { name: '阅读' }).click()
  await page.getByText('<b>不是粗体</b>').waitFor()
  expect(await page.getByText('![追踪](http://127.0.0.1:9/beacon.png)').count()).toBe(1)
  await page.goto('/')
  await ask(page, '测试市今年全市供水总量达到多少？')
  expect(await page.locator('article').innerText()).toContain('12.5亿立方米')
  await page.getByRole('group', { name: '出处' }).getByRole('button').first().click()
  await page.locator('mark[data-current="true"]').first().waitFor()
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  expect(await page.locator('article img, article a[href^="javascript"], aside img, aside a').count()).toBe(0)

  await page.goto('/briefings')
  await item.getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect.poll(() => item.count()).toBe(0)
  await page.getByRole('button', { name: /^恢复：/ }).click()
  await item.waitFor()
  await item.getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect.poll(() => item.count()).toBe(0)
})

test('a file that cannot be read is refused with a reason', async () => {
  const { page, faults } = await open('/briefings')
  await page.locator('input[type="file"]').setInputFiles({ name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) })
  const alert = page.getByRole('alert').filter({ hasText: '没能读懂这个文件' })
  await alert.waitFor()
  expect(await alert.innerText()).toMatch(/空/)
  expect(faults.failedRequests.splice(0)).toHaveLength(1)
  faults.console.splice(0)
})

test('a briefing that is not there says so', async () => {
  const { page, faults } = await open('/briefings/no-such', phone)
  await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
  expect(faults.failedRequests.splice(0)).toHaveLength(1)
  faults.console.splice(0)
})

test('the interface speaks three languages and keeps the choice', async () => {
  const { page } = await open('/', desktop)
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('heading', { level: 1, name: 'Who said what at the press conference', includeHidden: true }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Who said what at the press conference' }).waitFor()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: '繁體中文' }).check()
  await page.getByRole('heading', { level: 1, name: '發布會上，誰說了什麼', includeHidden: true }).waitFor()
})
