import { expect, test } from 'vitest'
import { answerable, ask, withModel } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { desktop, phone, withPages } from './with-pages.ts'

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
  // A server that does not have them has no suggestions for them either.
  await page.route('**/api/suggestions*', route => route.fulfill({ body: '' }))
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
  await page.getByRole('button', { name: '只看甲报记者 · 稿件：第2场发布会' }).waitFor()
})

test.each([['390 pixels', phone], ['360 pixels', small]])('with a language model, too, what can be done with an answer stands in one row: a phone of %s', async (_, options) => {
  const { page } = await open('/', options)
  await withModel(page)
  await page.reload()
  await ask(page, answerable)
  const anew = page.getByRole('button', { name: '重新回答' })
  await anew.waitFor()
  const tops = await anew.locator('..').getByRole('button').evaluateAll(buttons => buttons.map(button => button.getBoundingClientRect().top))
  expect(tops.length).toBeGreaterThan(4)
  expect(new Set(tops).size).toBe(1)
})

test('a follow-up shows in which words it was looked up; a question that stands by itself does not', async () => {
  const { page } = await open('/', desktop)
  await ask(page, answerable)
  expect(await page.getByText('实际查找的问题').count()).toBe(0)
  await ask(page, '那占公共交通出行比例呢？')
  await page.getByText('实际查找的问题').waitFor()
  expect(await page.locator('article[data-last="true"] span[lang="zh"]').filter({ hasText: '占公共交通出行比例是多少' }).count()).toBe(1)
})

test('an answer\'s details open and close again', async () => {
  const { page } = await open('/', small)
  await ask(page, answerable)
  const button = page.getByRole('button', { name: '详情' })
  const before = (await button.boundingBox())!
  await button.tap()
  await page.getByText('各步用时').waitFor()
  // What opens comes into view below it: what was pressed is still there to press.
  const after = (await button.boundingBox())!
  expect(after.y).toBeLessThanOrEqual(before.y)
  expect(after.y).toBeGreaterThan(0)
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

test('where there is nothing to suggest, the start says so and leads to the briefings; where the server cannot be reached, that, until it can', async () => {
  const { page, faults } = await open('/briefings', small)
  await page.route('**/api/suggestions*', route => route.fulfill({ body: '' }))
  await page.goto('/')
  const start = page.getByRole('region', { name: '可以从这些问起' })
  await start.getByRole('link', { name: '稿件' }).waitFor()
  expect(await start.getByText('正在从稿件里挑选').count()).toBe(0)

  await page.unroute('**/api/suggestions*')
  let asked = 0
  await page.route('**/api/**', route => {
    asked += Number(route.request().url().includes('/suggestions'))
    return route.abort()
  })
  await page.goto('/')
  await start.getByRole('alert').filter({ hasText: '连不上服务器' }).waitFor()
  expect(await start.getByText('暂时没有可以推荐的问题').count()).toBe(0)
  expect(await violations(page, 'unreachable')).toEqual([])
  const before = asked
  await start.getByRole('button', { name: '重试' }).tap()
  await expect.poll(() => asked).toBeGreaterThan(before)
  // By itself, too.
  await page.unroute('**/api/**')
  await start.getByRole('listitem').first().waitFor()
  await page.locator('main a[href^="/briefings/"]').waitFor()
  expect(await start.getByRole('button', { name: '重试' }).count()).toBe(0)
  expect([...faults.console.splice(0), ...faults.failedRequests.splice(0)].filter(each => !/ERR_FAILED/.test(each))).toEqual([])
})

test('the start stays where it is while its briefings and its questions come, long ones too', async () => {
  for (const options of [desktop, phone]) {
    const { page } = await open('/briefings', options)
    const held = Promise.withResolvers<void>()
    await page.route('**/api/suggestions*', async route => {
      await held.promise
      await route.fulfill({ body: [1, 2, 3, 4, 5].map(n => `${JSON.stringify(`${n}、${'到2027年轨道交通运营里程要达到多少公里，'.repeat(3)}占比多少？`)}\n`).join('') })
    })
    const list = Promise.withResolvers<void>()
    await page.route('**/api/briefings', async route => {
      await list.promise
      await route.continue()
    })
    await page.goto('/')
    const places = () => page.locator('main h1, main h2').evaluateAll(all => all.map(each => each.getBoundingClientRect().top))
    await page.getByText('正在从稿件里挑选').waitFor()
    const before = await places()
    list.resolve()
    await page.locator('main a[href^="/briefings"]').nth(1).waitFor()
    expect(await places()).toEqual(before)
    held.resolve()
    await page.getByRole('button', { name: /^5、/ }).waitFor()
    expect(await places()).toEqual(before)
  }
})

test('with several briefings the start says of how many in one line', async () => {
  const { page } = await open()
  await page.route('**/api/briefings', async route => {
    const response = await route.fetch()
    const { briefings } = await response.json() as { briefings: object[] }
    await route.fulfill({ json: { briefings: [...briefings, { ...briefings[0], id: 'another' }] } })
  })
  await page.reload()
  const count = page.getByRole('link', { name: '2 篇稿件' })
  await count.waitFor()
  const [words, link] = [(await page.getByText('答案来自').boundingBox())!, (await count.boundingBox())!]
  expect(link.y).toBeLessThan(words.y + words.height)
  expect(link.y + link.height).toBeGreaterThan(words.y)
})

test('zoomed to 200 %, what stands in the empty field is one line, clear of its border', async () => {
  const { page, context } = await open('/', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 })
  for (const size of ['normal', 'larger']) {
    await context.addCookies([{ name: 'settings', value: encodeURIComponent(`size=${size}`), url: page.url() }])
    await page.reload()
    const [field, line, below] = await page.locator('#composer').evaluate(element => { const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(element); return [element.clientHeight, parseFloat(lineHeight) + parseFloat(paddingTop), parseFloat(paddingBottom)] })
    expect([size, field! - line! < line!, below! > 0]).toEqual([size, true, true])
  }
})

test('the start names the briefing that answers come from, with its date in words, and opens it', async () => {
  const { page } = await open('/', small)
  const line = page.locator('div').filter({ has: page.locator('> p', { hasText: '答案来自' }) })
  await expect.poll(() => line.innerText()).toMatch(/\d+月\d+日/)
  await line.getByRole('link').last().tap()
  await page.waitForURL('**/briefings/**')
})

test('on a small phone with the largest text the settings are rows, each of one line, and nothing reaches beyond the edge', async () => {
  const { page, context } = await open('/', small)
  await context.addCookies([{ name: 'settings', value: encodeURIComponent('size=larger'), url: page.url() }])
  await page.reload()
  await page.getByRole('button', { name: '打开菜单' }).tap()
  await page.getByRole('button', { name: '设置' }).tap()
  const sizes = page.getByRole('group', { name: '字号' }).locator('label')
  await sizes.first().waitFor()
  const boxes = await sizes.evaluateAll(all => all.map(each => each.getBoundingClientRect().toJSON() as DOMRect))
  expect(new Set(boxes.map(box => `${box.x} ${box.width}`)).size).toBe(1)
  expect(boxes.every((box, at) => at === 0 || box.y >= (boxes[at - 1]?.bottom ?? 0))).toBe(true)
  const dialog = page.getByRole('dialog', { name: '设置' })
  expect(await dialog.evaluate(element => element.scrollWidth <= element.clientWidth)).toBe(true)
})

test('on paper an answer has its briefing above it and its sources in full below, and nothing to press', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.locator('header').filter({ hasText: '打印' }).waitFor({ state: 'attached' })
  await page.locator('article section li').filter({ hasText: /^\[1\]/ }).waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  const printed = await page.locator('main').innerText()
  expect(printed).toMatch(/^渝小智[\s\S]*\d+年\d+月\d+日打印[\s\S]*《[^》]*》/)
  expect(printed).toMatch(/出处[\s\S]*\[1\] 唐小平（[\s\S]*《[\s\S]*750公里/)
  expect(await page.locator('button:visible:not(.marker)').count()).toBe(0)
  expect(await page.locator('[data-sentence] svg:visible').count()).toBe(0)
  const [marker, background] = await page.evaluate(() => [getComputedStyle(document.querySelector('.marker')!, '::before').content, getComputedStyle(document.body).backgroundColor])
  expect([marker, background]).toEqual(['"["', 'rgb(255, 255, 255)'])
})
