import { expect, test } from 'vitest'
import { answerable, ask } from './ask-in-page.ts'
import { phone, withPages } from './with-pages.ts'

const open = withPages()
const small = { ...phone, viewport: { width: 360, height: 740 } }

test('on a small phone no speaker\'s name is broken over lines in the filter', async () => {
  const { page } = await open('/', small)
  await page.getByRole('button', { name: '限定发言人或稿件' }).tap()
  const names = page.getByRole('group', { name: '发言人' }).locator('div > label > span:first-of-type')
  await names.first().waitFor()
  const lines = await names.evaluateAll(all => all.map(name => name.getClientRects().length === 1 && name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight)))
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.every(each => each !== false && each < 1.5)).toBe(true)
})

test.each([['a small phone', small], ['a desktop of 900 pixels', { viewport: { width: 1440, height: 900 } }]])('the filter goes by briefing, finds by name in either script, and keeps its button in view: %s', async (_, options) => {
  const { page } = await open('/', options)
  // As if five briefings were there: what is tested is the dialog.
  await page.route('**/api/briefings', async route => {
    const response = await route.fetch()
    const { briefings: [first] } = await response.json() as { briefings: { id: string; title: string; speakers: object[] }[] }
    const reporters = ['甲', '乙', '丙'].map(name => ({ name: `${name}报记者`, title: null, organization: null, role: 'reporter' }))
    await route.fulfill({ response, json: { briefings: [1, 2, 3, 4, 5].map(at => ({ ...first, id: String(at), title: `第${at}场发布会`, speakers: [...first?.speakers ?? [], ...reporters] })) } })
  })
  await page.reload()
  await page.getByRole('button', { name: '限定发言人或稿件' }).click()
  const dialog = page.getByRole('dialog', { name: '限定发言人或稿件' })
  await dialog.getByRole('checkbox', { name: /^第1场发布会/ }).waitFor()
  const done = await dialog.getByRole('button', { name: '完成' }).boundingBox()
  expect(done && done.y + done.height <= (page.viewportSize()?.height ?? 0)).toBe(true)
  expect(await dialog.getByText('甲报记者').first().isVisible()).toBe(false)
  await dialog.getByRole('searchbox').fill('甲報')
  await expect.poll(() => dialog.getByText('甲报记者').first().isVisible()).toBe(true)
  await dialog.getByRole('checkbox', { name: /^甲报记者/ }).first().check()
  await dialog.getByRole('searchbox').fill('')
  await dialog.getByRole('checkbox', { name: /^第2场发布会/ }).check()
  // Nobody of a briefing that is not asked can be heard.
  expect(await dialog.getByRole('group', { name: '第1场发布会' }).getByRole('checkbox').count()).toBe(1)
  await dialog.getByRole('button', { name: '完成' }).click()
  await page.getByRole('button', { name: '只看甲报记者 · 稿件：1 篇' }).waitFor()
})

test('an answer\'s details open and close again', async () => {
  const { page } = await open('/', small)
  await ask(page, answerable)
  const button = page.getByRole('button', { name: '详情' })
  await button.tap()
  await page.getByText('各步用时').waitFor()
  await button.tap()
  await page.getByText('各步用时').waitFor({ state: 'detached' })
})

test('on a small phone the form that an answer\'s foot opens is in view whole', async () => {
  const { page } = await open('/', small)
  await ask(page, answerable)
  await page.getByRole('button', { name: '有错误' }).tap()
  const send = await page.getByRole('button', { name: '提交反馈' }).boundingBox()
  const composer = await page.locator('#composer').boundingBox()
  expect(send && composer && send.y + send.height <= composer.y).toBe(true)
})

test('a speaker of several quotations in a row is named once, by their numbers, and what the answer says is not said again below it', async () => {
  const { page } = await open('/', small)
  await ask(page, '高健说了哪三个方面的工作？')
  const sources = page.getByRole('group', { name: '出处' })
  const numbers = sources.getByRole('button', { name: /^出处 \d+：高健/ })
  const markers = await page.getByRole('button', { name: /^引注 \d+：高健/ }).allInnerTexts()
  expect(markers.length).toBeGreaterThan(1)
  expect(await numbers.allInnerTexts()).toEqual([...new Set(markers)])
  const shown = await sources.innerText()
  expect(shown.split('高健').length - 1).toBe(1)
  expect(shown).not.toContain('高质量发展')
  await numbers.last().tap()
  await page.locator('mark[data-current="true"]').first().waitFor()
})

test('where there is nothing to suggest, the start says so and leads to the briefings', async () => {
  const { page } = await open('/briefings', small)
  await page.route('**/api/suggestions*', route => route.fulfill({ body: '' }))
  await page.goto('/')
  const start = page.getByRole('region', { name: '可以从这些问起' })
  await start.getByRole('link', { name: '稿件' }).waitFor()
  expect(await start.getByText('正在从稿件里挑选').count()).toBe(0)
})

test('the start names the briefing that answers come from, with its date in words, and opens it', async () => {
  const { page } = await open('/', small)
  const line = page.locator('p').filter({ hasText: '答案来自' })
  await line.waitFor()
  expect(await line.innerText()).toMatch(/\d+月\d+日/)
  await line.getByRole('link').tap()
  await page.waitForURL('**/briefings/**')
})
