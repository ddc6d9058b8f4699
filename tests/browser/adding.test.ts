import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from './violations.ts'
import { desktop, phone, withPages } from './with-pages.ts'

const open = withPages()

const first = '测试市人行天桥新闻发布会'
const text = `${first}\n\n时间：2025年5月6日\n\n市桥梁局局长 江晚舟：今年全市新建人行天桥十九座，全部按期完成。\n`
const file = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) })
const briefing = (what: string) => file(`${what}.txt`, `测试市${what}新闻发布会\n\n时间：2025年5月6日\n\n【市水务局局长 江晚舟】全市今年完成${what}十七处。${'各项工程按期完成。'.repeat(60)}\n`)

const opener = (page: Page) => page.getByRole('button', { name: '粘贴文字' })
const words = (page: Page) => page.getByRole('textbox', { name: '稿件文字' })
const chooser = (page: Page) => page.locator('input[type="file"]')
const inHand = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
/** Whether what has the keyboard is in view. */
const inView = (page: Page) => page.evaluate(() => { const box = document.activeElement?.getBoundingClientRect(); return box !== undefined && box.top >= 0 && box.bottom <= innerHeight })

test.each([['a desktop', desktop], ['a phone', phone]] as const)('on %s a pasted text becomes a briefing as a file does, called by its first line; until it is kept its words are not lost', async (_what, options) => {
  const { page, faults } = await open('/briefings', options)
  await opener(page).click()
  await expect.poll(() => words(page).evaluate(field => field === document.activeElement)).toBe(true)
  expect(await page.getByRole('button', { name: '预览' }).isDisabled()).toBe(true)
  expect(await violations(page, 'pasting')).toEqual([])
  await words(page).fill(text)
  await page.getByRole('button', { name: '收起' }).click()
  await expect.poll(() => inHand(page)).toBe('粘贴文字')
  await opener(page).click()
  expect(await words(page).inputValue()).toBe(text)

  // Refused, whatever for: the words stay where they are.
  await page.route('**/api/briefings?preview=1', route => route.fulfill({ status: 500, json: { error: { code: 'internal', message: '没能读这段文字。', fix: '请再试一次。' } } }), { times: 1 })
  await page.getByRole('button', { name: '预览' }).click()
  await page.getByRole('alert').filter({ hasText: `没有添加：${first}.txt` }).waitFor()
  faults.failedRequests.splice(0)
  faults.console.splice(0)
  expect(await words(page).inputValue()).toBe(text)
  await page.getByRole('button', { name: '预览' }).click()

  const card = page.getByRole('article', { name: `${first}.txt` })
  await card.waitFor()
  expect(await page.getByRole('alert').filter({ hasText: '没有添加' }).count()).toBe(0)
  await words(page).waitFor({ state: 'detached' })
  expect(await card.getByRole('list', { name: '谁在说话' }).innerText()).toMatch(/江晚舟[\s\S]*市桥梁局局长/)
  await card.getByRole('button', { name: '不保存' }).click()
  await expect.poll(() => inHand(page)).toBe('添加稿件')

  // Named by the reader, it is that; kept, it leaves nothing behind.
  await opener(page).click()
  expect(await words(page).inputValue()).toBe(text)
  await page.getByRole('textbox', { name: '名称（可不填，默认用第一行）' }).fill('天桥')
  await page.getByRole('button', { name: '预览' }).click()
  const named = page.getByRole('article', { name: '天桥.txt' })
  await named.getByRole('button', { name: '保存这篇稿件' }).click()
  try {
    await page.getByText(`已添加《${first}》。`).waitFor()
    await expect.poll(() => inHand(page)).toBe(first)
    await opener(page).click()
    expect(await words(page).inputValue()).toBe('')
  } finally {
    await page.request.delete(`/api/briefings/${encodeURIComponent('天桥')}`)
  }
})

test('what is pasted on the page comes to the field, files to the other files; a text with Markdown\'s signs is read as Markdown', async () => {
  const { page } = await open('/briefings')
  await opener(page).waitFor()
  const paste = (given: { words?: string; fileName?: string }) => page.evaluate(({ words: said, fileName }) => {
    const clipboardData = new DataTransfer()
    if (said) clipboardData.setData('text/plain', said)
    if (fileName) clipboardData.items.add(new File(['测试市泵站新闻发布会\n'], fileName, { type: 'text/plain' }))
    ;(document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, given)
  await paste({ words: '# 测试市堤防新闻发布会\n\n**市水务局局长 江晚舟：** 各位记者好，今年加固堤防三处。\n' })
  await expect.poll(() => words(page).inputValue()).toContain('加固堤防三处')
  await page.getByRole('button', { name: '预览' }).click()
  await page.getByRole('article', { name: '测试市堤防新闻发布会.md' }).getByRole('list', { name: '谁在说话' }).getByText('江晚舟').waitFor()
  await paste({ fileName: '泵站.txt' })
  await page.getByRole('list', { name: '选好的文件' }).getByRole('button', { name: /^泵站\.txt\s*可以保存$/ }).waitFor()
})

test('a file in which nobody speaks shows what was read of it', async () => {
  const { page } = await open('/briefings')
  await chooser(page).setInputFiles(file('一行.txt', '全市供水总量达到十二亿立方米\n'))
  const read = page.getByRole('article', { name: '一行.txt' }).getByRole('list', { name: '请先看一看：谁说了什么' })
  await expect.poll(() => read.innerText()).toMatch(/^未注明发言人\s*全市供水总量达到十二亿立方米$/)
})

test('with one of two previews decided the other is what is seen, and the page stays with it', async () => {
  const { page } = await open('/briefings', phone)
  try {
    await chooser(page).setInputFiles([briefing('泵站'), briefing('堤防')])
    await page.getByRole('list', { name: '选好的文件' }).getByRole('button', { name: /^堤防\.txt\s*可以保存$/ }).waitFor()
    await page.getByRole('article', { name: '泵站.txt' }).getByRole('button', { name: '保存这篇稿件' }).click()
    await page.getByText('已添加《测试市泵站新闻发布会》。').waitFor()
    await page.getByRole('article', { name: '堤防.txt' }).waitFor()
    await page.getByRole('article').filter({ hasText: '刚刚添加' }).waitFor()
    await page.waitForTimeout(500)
    expect(await inHand(page)).toBe('请先看一看：谁说了什么')
    expect(await inView(page)).toBe(true)
    await page.getByRole('article', { name: '堤防.txt' }).getByRole('button', { name: '不保存' }).click()
    await expect.poll(() => inHand(page)).toBe('添加稿件')
  } finally {
    await page.request.delete(`/api/briefings/${encodeURIComponent('泵站')}`)
  }
})

test('notices of refused files do not pile up: the same file again has one, files chosen anew have their own', async () => {
  const { page } = await open('/briefings')
  const refused = page.getByRole('alert').filter({ hasText: '没有添加' })
  const empty = { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }
  const picture = { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) }
  await chooser(page).setInputFiles([empty, picture])
  await refused.nth(1).waitFor()
  await chooser(page).setInputFiles(empty)
  await expect.poll(() => refused.allInnerTexts()).toEqual([expect.stringContaining('空.txt')])
  await page.getByRole('button', { name: '关闭：空.txt' }).click()
  expect(await refused.count()).toBe(0)
  await chooser(page).setInputFiles(picture)
  await refused.waitFor()
  await chooser(page).setInputFiles(briefing('水闸'))
  await page.getByRole('article', { name: '水闸.txt' }).waitFor()
  expect(await refused.count()).toBe(0)
})
