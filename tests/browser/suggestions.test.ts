import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answered, ask, withModel } from './ask-in-page.ts'
import { desktop, phone, withPages } from './with-pages.ts'
import { pageAddress } from './page-address.ts'

const open = withPages()
const address = `${pageAddress()}/api/briefings`

/** Presses a suggestion and waits for its answer; gives the question. */
async function press(page: Page, region: string, at: number): Promise<string> {
  const button = page.locator('section').filter({ has: page.getByRole('heading', { name: region }) }).getByRole('button').nth(at)
  const question = await button.innerText()
  await button.click()
  await page.getByRole('heading', { level: 2, name: question }).waitFor()
  return question
}

/** With a second briefing in the library, whose table says how much is to be rebuilt. */
async function withSecond(run: (id: string) => Promise<void>): Promise<void> {
  const body = new FormData()
  body.append('file', new Blob([fs.readFileSync(path.join(import.meta.dirname, 'fixtures/table.md'))]), 'table.md')
  const { briefing } = await (await fetch(address, { method: 'POST', body })).json() as { briefing: { id: string } }
  try {
    await run(briefing.id)
  } finally {
    await fetch(`${address}/${briefing.id}`, { method: 'DELETE' })
  }
}

test('in English the suggestions are English, and each of them is answered from a source', async () => {
  const { page, context } = await open('/', { ...desktop, locale: 'en-US' })
  await context.addCookies([{ name: 'settings', value: 'language=en', url: pageAddress() }])
  await page.goto('/')
  const start = page.getByRole('region', { name: 'Try asking' })
  await expect.poll(() => start.getByRole('button').count()).toBe(5)
  for (const words of await start.getByRole('button').allInnerTexts()) expect(words).toMatch(/^What /)
  expect(await start.getByRole('button').first().getAttribute('lang')).toBe('en')
  await press(page, 'Try asking', 0)
  for (const at of [0, 1]) {
    const last = page.locator('article[data-last="true"][aria-busy="false"]')
    await last.getByRole('button', { name: 'Details' }).waitFor()
    expect(await last.locator('.marker').count()).toBeGreaterThan(0)
    expect(await last.getByText('Not in the briefings').count()).toBe(0)
    await press(page, 'Ask next', at)
  }
})

test('after an answer the questions to go on with are about the briefing that it cites', async () => {
  await withSecond(async () => {
    const { page } = await open('/', phone)
    await ask(page, '河埠区已完成改造多少公里？')
    const next = page.getByRole('group', { name: '接着问' }).getByRole('button')
    await next.first().waitFor()
    expect((await next.allInnerTexts()).join()).toMatch(/集中供热面积|计划改造管网|路长平/)
    expect((await next.allInnerTexts()).join()).not.toMatch(/高健|代小红/)
    await next.first().click()
    await answered(page)
    await page.locator('article[data-last="true"]').locator('.marker').first().waitFor()
  })
})

test('what goes on from an answer is asked of the briefing that it is said to be of, and nothing is offered twice', async () => {
  await withSecond(async id => {
    const { page } = await open()
    await withModel(page)
    await ask(page, '河埠区已完成改造多少公里？')
    const next = page.getByRole('group', { name: '接着问' })
    await next.getByText('测试市供热准备新闻发布会').waitFor()
    const offered: string[] = []
    for (let at = 0; at < 2; at++) {
      offered.push(await next.getByRole('button').first().innerText())
      const request = page.waitForRequest('**/api/chat')
      await next.getByRole('button').first().click()
      expect((await request).postDataJSON()).toMatchObject({ briefingIds: [id] })
      await answered(page)
      await next.getByRole('button').first().waitFor()
      for (const asked of offered) expect(await next.getByRole('button').allInnerTexts()).not.toContain(asked)
    }
    // Asked again, it is asked of the same.
    const again = page.waitForRequest('**/api/chat')
    await page.getByRole('button', { name: '重新回答' }).last().click()
    expect((await again).postDataJSON()).toMatchObject({ briefingIds: [id] })
    await answered(page)
  })
})

test('on a page in Traditional characters so are the suggestions, and they are answered', async () => {
  const { page, context } = await open()
  await context.addCookies([{ name: 'settings', value: 'language=zh-Hant', url: pageAddress() }])
  await page.goto('/')
  const start = page.getByRole('region', { name: '可以從這些問起' })
  await expect.poll(() => start.getByRole('button').count()).toBe(5)
  expect((await start.getByRole('button').allInnerTexts()).join()).toMatch(/[麼個達到]/)
  await press(page, '可以從這些問起', 0)
  await page.locator('article[data-last="true"][aria-busy="false"] .marker').first().waitFor()
})

test('where questions are restricted, what is suggested can be answered within the restriction, and the start says so', async () => {
  await withSecond(async id => {
    const { page } = await open(`/?in=${encodeURIComponent(id)}`)
    const start = page.getByRole('region', { name: '可以从这些问起' })
    await start.getByRole('button', { name: '路长平主要介绍了什么？' }).waitFor()
    expect((await start.getByRole('button').allInnerTexts()).join()).not.toMatch(/高健|代小红|六个新/)
    await page.getByRole('link', { name: '测试市供热准备新闻发布会' }).waitFor()
    await press(page, '可以从这些问起', 0)
    await answered(page)
    expect(await page.locator('article .marker').count()).toBeGreaterThan(0)
    // The restriction is this conversation's: read again it is there, and a new one has none.
    const restricted = page.getByRole('button', { name: '稿件：测试市供热准备新闻发布会' })
    await page.reload()
    await restricted.waitFor()
    await page.getByRole('button', { name: '新对话' }).first().click()
    await restricted.waitFor({ state: 'detached' })
  })
})

test('a restriction to a briefing that is gone is told in the reader\'s words, and can be taken off', async () => {
  const { page, faults } = await open()
  // It has no suggestions either: what is tested is the answer.
  await page.route('**/api/suggestions*', route => route.fulfill({ body: '' }))
  await page.goto(new URL('/?in=nicht-da', page.url()).href)
  // The start says so before anything is asked.
  await page.getByText('限定的稿件已经不在了').waitFor()
  expect(await page.getByText('答案来自').count()).toBe(0)
  await page.getByRole('textbox', { name: '向稿件提问' }).fill('轨道交通里程到2027年要达到多少公里？')
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert').filter({ hasText: '限定的稿件或发言人已经不在了' })
  await alert.waitFor()
  expect(await alert.innerText()).not.toContain('/api')
  await alert.getByRole('button', { name: '去掉限定再问' }).click()
  await page.locator('article .marker').first().waitFor()
  expect(faults.failedRequests.splice(0)).toEqual([expect.stringMatching(/^POST .*\/api\/chat 404$/)])
  expect(faults.console.splice(0)).toEqual([expect.stringContaining('404')])
})
