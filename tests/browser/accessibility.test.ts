import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerSlowly, recorded } from './answer-slowly.ts'
import { answerable, answered, ask, send, unanswerable } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { desktop, phone, withPages } from './with-pages.ts'

const open = withPages()

describe.each(['light', 'dark'] as const)('%s', colorScheme => {
  test('axe finds nothing in the states of the chat on a desktop', async () => {
    const { page } = await open('/', { ...desktop, colorScheme })
    const found = await violations(page, 'start')
    await ask(page, answerable)
    found.push(...await violations(page, 'answer'))
    await page.getByRole('button', { name: '详情' }).click()
    await page.getByRole('button', { name: '有错误' }).click()
    await page.getByText('哪里不对').waitFor()
    found.push(...await violations(page, 'feedback'))
    await page.getByRole('button', { name: '复制为其他格式' }).click()
    await page.getByRole('menu').waitFor()
    found.push(...await violations(page, 'menu'))
    await page.keyboard.press('Escape')
    await page.locator('.marker').first().click()
    await page.getByRole('dialog', { name: '引注 1' }).waitFor()
    found.push(...await violations(page, 'preview'))
    await page.getByRole('button', { name: '在稿件中查看' }).click()
    await page.locator('mark[data-current="true"]').first().waitFor()
    await page.getByText('谁说了什么').click()
    found.push(...await violations(page, 'source'))
    await ask(page, unanswerable)
    found.push(...await violations(page, 'not found'))
    await page.getByRole('button', { name: '修改问题' }).last().click()
    await page.getByRole('textbox', { name: '修改问题' }).waitFor()
    found.push(...await violations(page, 'edit'))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '限定发言人或稿件' }).click()
    await page.getByRole('dialog', { name: '限定发言人或稿件' }).getByRole('checkbox').first().waitFor()
    found.push(...await violations(page, 'filter'))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '设置' }).click()
    await page.getByRole('dialog', { name: '设置' }).waitFor()
    found.push(...await violations(page, 'settings'))
    await page.goto('/briefings')
    await page.getByRole('article').first().waitFor()
    found.push(...await violations(page, 'briefings'))
    await page.getByRole('link', { name: '阅读' }).first().click()
    await page.locator('section[data-turn]').first().waitFor()
    found.push(...await violations(page, 'briefing'))
    expect(found).toEqual([])
  })

  test('axe finds nothing on a phone, nor on the briefings\' pages', async () => {
    const { page } = await open('/', { ...phone, colorScheme })
    const found = await violations(page, 'start')
    await ask(page, answerable)
    await page.locator('.marker').first().tap()
    await page.getByRole('button', { name: '在稿件中查看' }).waitFor()
    found.push(...await violations(page, 'preview'))
    await page.getByRole('button', { name: '在稿件中查看' }).tap()
    await page.locator('mark[data-current="true"]').first().waitFor()
    found.push(...await violations(page, 'sheet'))
    await page.goBack()
    await page.getByRole('button', { name: '打开菜单' }).tap()
    await page.getByRole('dialog', { name: '对话' }).waitFor()
    found.push(...await violations(page, 'drawer'))
    await page.goto('/briefings')
    await page.getByRole('article').first().waitFor()
    found.push(...await violations(page, 'briefings'))
    await page.locator('input[type="file"]').setInputFiles(path.join(import.meta.dirname, 'fixtures/hostile.md'))
    await page.getByRole('article', { name: 'hostile.md' }).waitFor()
    found.push(...await violations(page, 'preview'))
    await page.getByRole('button', { name: '不保存' }).click()
    await page.getByRole('link', { name: '阅读' }).first().click()
    await page.locator('section[data-turn]').first().waitFor()
    found.push(...await violations(page, 'briefing'))
    expect(found).toEqual([])
  })

  test.each([['a desktop', desktop], ['a phone', phone]])('axe finds nothing while an answer is awaited, streams, fails or is incomplete, nor in a private conversation: %s', async (_, options) => {
    const { page, faults } = await open('/', { ...options, colorScheme })
    const found: string[] = []
    await page.getByRole('button', { name: '无痕对话' }).click()
    await page.getByText('无痕对话 · ').waitFor()
    found.push(...await violations(page, 'private'))
    await page.route('**/api/chat', route => route.fulfill({ status: 503, json: { error: { code: 'unavailable', message: '索引正在重建。', fix: '稍等片刻再问。' } } }), { times: 1 })
    await send(page, answerable)
    await page.getByRole('alert').filter({ hasText: '没能得到回答' }).waitFor()
    found.push(...await violations(page, 'failed'))
    expect(faults.failedRequests.splice(0)).toHaveLength(1)
    expect(faults.console.splice(0)).toEqual([expect.stringContaining('503')])
    await page.getByRole('button', { name: '重试' }).click()
    await answered(page)
    await ask(page, `${answerable}造价是多少？`)
    found.push(...await violations(page, 'one part answered'))
    // Each piece waits for longer than axe looks.
    await answerSlowly(page, 4000, recorded.slice(0, 3))
    await send(page, answerable)
    found.push(...await violations(page, 'awaited'))
    await page.locator('article[data-last="true"] .marker').first().waitFor()
    expect(await page.locator('article[data-last="true"]').getAttribute('aria-busy')).toBe('true')
    found.push(...await violations(page, 'streaming'))
    await page.getByRole('button', { name: '停止' }).click()
    await page.getByRole('button', { name: '重新回答' }).last().waitFor()
    found.push(...await violations(page, 'stopped'))
    expect(found).toEqual([])
  })
})

test.each([
  ['a phone of 360 pixels', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
  ['zoom of 200 % on 1280 pixels', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
])('%s: nothing reaches beyond the edge, and every target is at least 24 pixels', async (_name, options) => {
  const { page } = await open('/', options)
  await ask(page, answerable)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  const small = await page.locator('main button:visible').evaluateAll(buttons => buttons
    .map(button => ({ name: button.textContent || button.getAttribute('aria-label'), box: button.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24).map(({ name }) => name))
  expect(small).toEqual([])
  // A marker is higher than the words about it and makes no line higher; its target is more than what is drawn.
  expect(await page.locator('article p:has(.marker)').evaluateAll(all => all.map(paragraph => (paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight)) % 1).filter(rest => rest > 0.02 && rest < 0.98))).toEqual([])
  const marker = await page.locator('.marker').first().boundingBox()
  if (!marker) throw new Error('no marker')
  for (const [x, y] of [[0, -12], [0, 12], [-12, 0], [12, 0]] as const) {
    const hit = await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.className, [marker.x + marker.width / 2 + x * 0.98, marker.y + marker.height / 2 + y * 0.98] as const)
    expect(hit).toBe('marker')
  }
})

test('for a finger, what is pressed is 44 pixels each way and overlaps nothing', async () => {
  const { page } = await open('/', phone)
  await ask(page, answerable)
  const article = page.locator('article')
  const boxes = []
  for (const button of [
    article.getByRole('button', { name: '修改问题' }), article.getByRole('button', { name: '有帮助' }), article.getByRole('button', { name: '有错误' }),
    article.getByRole('button', { name: '更多操作' }), page.getByRole('button', { name: '限定发言人或稿件' }), page.getByRole('button', { name: '发送' }),
  ]) boxes.push((await button.boundingBox())!)
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.5)
  const [, helpful, wrong] = boxes
  expect(helpful!.x + helpful!.width).toBeLessThanOrEqual(wrong!.x)
  const marker = (await page.locator('.marker').first().boundingBox())!
  for (const y of [-20, 20]) {
    const hit = await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.className, [marker.x + marker.width / 2, marker.y + marker.height / 2 + y] as const)
    expect(hit).toBe('marker')
  }
})

test('with reduced motion nothing moves', async () => {
  const { page } = await open('/', { ...desktop, reducedMotion: 'reduce' })
  await ask(page, answerable)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('with forced colours markers and buttons keep a border', async () => {
  const { page } = await open('/', { ...desktop, forcedColors: 'active' })
  await ask(page, answerable)
  expect(await page.locator('.marker').first().evaluate(element => getComputedStyle(element).borderTopWidth)).toBe('1px')
})
