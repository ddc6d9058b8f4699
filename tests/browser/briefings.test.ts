import fs from 'node:fs'
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

test('several files are looked at one after another, whole, each kept or left; what is refused says why and stays', async () => {
  const { page, faults } = await open('/briefings', phone)
  const long = Buffer.from(`测试市供水工作新闻发布会\n\n时间：2025年5月6日\n\n【市水务局局长 江晚舟】全市供水管网长度达到900公里。${'供水保障工作正在稳步推进，各项工程按期完成。'.repeat(12)}最后一句话在这里。\n`)
  await page.locator('input[type="file"]').setInputFiles([
    { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }, { name: '供水.txt', mimeType: 'text/plain', buffer: long },
    { name: 'hostile.md', mimeType: 'text/markdown', buffer: fs.readFileSync(hostile) },
  ])
  const card = page.getByRole('article', { name: '供水.txt' })
  await card.waitFor()
  await page.getByText('还有 1 个文件等着看。').waitFor()
  expect(await card.getByRole('list', { name: '谁在说话' }).innerText()).toMatch(/江晚舟[\s\S]*市水务局局长[\s\S]*发言人/)
  const turns = card.getByRole('list', { name: '请先看一看：谁说了什么' })
  expect(await turns.innerText()).not.toContain('最后一句话在这里')
  await turns.getByRole('button', { name: '展开全文' }).first().click()
  expect(await turns.innerText()).toContain('最后一句话在这里')
  await card.getByRole('button', { name: '全部收起' }).click()
  expect(await turns.innerText()).not.toContain('最后一句话在这里')
  await card.getByRole('button', { name: '全部展开' }).click()
  expect(await turns.innerText()).toContain('最后一句话在这里')
  // What is decided is in view wherever the reader is in the file.
  const keep = await card.getByRole('button', { name: '保存这篇稿件' }).boundingBox()
  expect(keep && keep.y + keep.height <= 844).toBe(true)
  await card.getByRole('button', { name: '不保存' }).click()
  const next = page.getByRole('article', { name: 'hostile.md' })
  await next.waitFor()
  await next.getByRole('button', { name: '不保存' }).click()
  await next.waitFor({ state: 'detached' })
  const refused = page.getByRole('alert').filter({ hasText: '没能读懂这个文件：空.txt' })
  expect(await refused.count()).toBe(1)
  await page.getByRole('button', { name: '关闭：空.txt' }).click()
  expect(await refused.count()).toBe(0)
  expect(faults.failedRequests.splice(0)).toHaveLength(1)
  faults.console.splice(0)
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
