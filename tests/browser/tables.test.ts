import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { phone, withPages } from './with-pages.ts'
import { pageAddress } from './page-address.ts'

const open = withPages()
const small = { ...phone, viewport: { width: 360, height: 740 } }
const address = `${pageAddress()}/api/briefings`
const question = '城北区计划改造管网多少公里？'
let id = ''

beforeAll(async () => {
  const body = new FormData()
  body.append('file', new Blob([fs.readFileSync(path.join(import.meta.dirname, 'fixtures/table.md'))]), 'table.md')
  const response = await fetch(address, { method: 'POST', body })
  id = (await response.json() as { briefing: { id: string } }).briefing.id
})
afterAll(async () => { await fetch(`${address}/${id}`, { method: 'DELETE' }) })

/** From the marker of the row to the briefing. */
async function openRow(page: Page): Promise<void> {
  await page.getByRole('group', { name: '出处' }).getByRole('button').filter({ hasText: '城北区' }).first().click()
  await page.getByText('原话与稿件逐字一致').waitFor()
}

test('the briefing beside an answer sets rows as a table with headings, and marks the cited row in it cell by cell', async () => {
  const { page } = await open()
  await ask(page, question)
  const source = page.getByRole('group', { name: '出处' }).getByRole('button').filter({ hasText: '城北区' })
  expect(await source.first().innerText()).not.toContain('|')
  await openRow(page)
  const table = page.getByRole('complementary', { name: '稿件原文' }).getByRole('table')
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['区', '计划改造管网（公里）', '已完成改造（公里）', '惠及居民户数', '责任单位', '完工时限'])
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['城北区', '河埠区', '柳沟区'])
  expect(await table.locator('mark[data-current="true"]').allInnerTexts()).toEqual(['城北区', '61', '52', '3.1万', '城北区城市管理局', '11月20日'])
  expect(await page.getByRole('complementary').getByText('---').count()).toBe(0)
})

test('on a small phone a wide table scrolls inside itself, by the keyboard too, while the names of its rows stay', async () => {
  const { page } = await open(`/briefings/${encodeURIComponent(id)}`, small)
  const frame = page.getByRole('group', { name: '表格' })
  await frame.waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await frame.evaluate(element => element.scrollWidth > element.clientWidth)).toBe(true)
  const name = frame.getByRole('rowheader').first()
  const before = await name.boundingBox()
  await frame.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => frame.evaluate(element => element.scrollLeft)).toBeGreaterThan(0)
  expect((await name.boundingBox())?.x).toBe(before?.x)
  // No cell is squeezed to a pillar of single characters.
  const widths = await frame.getByRole('cell').evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().width / (cell.textContent.length || 1)))
  expect(Math.min(...widths)).toBeGreaterThan(8)
})

test('a link to a row finds it in the table again, and a Markdown file is shown without Markdown\'s signs', async () => {
  const { page } = await open()
  const { text, sha256 } = await (await fetch(`${address}/${encodeURIComponent(id)}`)).json() as { text: string; sha256: string }
  const quote = '| 河埠区 | 47 | 45 | 2.6万 | 河埠区城市管理局 | 11月25日 |'
  const start = text.indexOf(quote)
  expect(start).toBeGreaterThan(0)
  await page.goto(`/briefings/${encodeURIComponent(id)}?${new URLSearchParams({ at: `${start}-${start + quote.length}`, sha256, quote })}`)
  await page.locator('mark[data-current="true"]').first().waitFor()
  expect(await page.locator('mark[data-current="true"]').allInnerTexts()).toEqual(['河埠区', '47', '45', '2.6万', '河埠区城市管理局', '11月25日'])
  expect(await page.getByRole('article').innerText()).not.toMatch(/\*\*|#|\|/)
})

test.each(['light', 'dark'] as const)('axe finds nothing in a table, on its page and marked beside an answer: %s', async colorScheme => {
  const { page } = await open(`/briefings/${encodeURIComponent(id)}`, { ...small, colorScheme })
  await page.getByRole('table').waitFor()
  const found = await violations(page, 'page')
  await page.goto('/')
  await ask(page, question)
  await openRow(page)
  found.push(...await violations(page, 'source'))
  expect(found).toEqual([])
})
