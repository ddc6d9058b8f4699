import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerSlowly, type Part, recorded } from './answer-slowly.ts'
import { answered, ask, withModel } from './ask-in-page.ts'
import { desktop, phone, withPages } from './with-pages.ts'

const open = withPages()
const question = '高健说了哪三个方面的工作？'

/** The recorded answer as one that begins with the answer in a word. */
function inAWord(): Part[] {
  const deltas = ['三个方面。[1]\n', '市发展改革委党组书记、主任高健：接下来,将重点做好三个方面工作。[1]']
  const answer = recorded.find(part => part.type === 'data-answer')!
  const sentences = deltas.map(text => ({ text: text.trim(), citations: [1], verdict: 'supported', reasons: [] }))
  const [citation] = recorded.filter(part => part.type === 'data-citation')
  return [
    citation!, { type: 'text-start', id: 'text-0' }, ...deltas.map(delta => ({ type: 'text-delta', id: 'text-0', delta })), { type: 'text-end', id: 'text-0' },
    { ...answer, data: { ...answer.data, text: deltas.join(''), sentences, citations: [citation!.data] } },
  ]
}

async function send(page: Page, words = question): Promise<void> {
  await page.getByRole('textbox', { name: '向稿件提问' }).fill(words)
  await page.keyboard.press('Enter')
  await page.locator('article[data-last="true"]').locator('.marker').first().waitFor()
}

/** The recorded answer as a language model's. */
const written = recorded.map(part => (part.type === 'data-answer' ? { ...part, data: { ...part.data, model: { id: 'some-model', mode: 'llm' } } } : part))

test.each([
  ['a desktop', desktop, recorded, false], ['a phone', phone, recorded, false], ['an answer in a word', phone, inAWord(), false],
  ['a language model\'s', desktop, written, true], ['one of ours where there is a language model', desktop, recorded, true],
])('while an answer streams, nothing that can be read already moves: %s', async (_, options, parts, model) => {
  const { page } = await open('/', options)
  if (model) await withModel(page)
  await ask(page, question)
  await answerSlowly(page, 250, parts)
  await send(page)
  const last = page.locator('article[data-last="true"]')
  /** Where each piece of the words shown so far stands; pieces that come later are not looked at. */
  const places = () => last.evaluate(article => [...article.querySelectorAll('h2, .marker')].map(each => { const { left, top, height } = each.getBoundingClientRect(); return `${left} ${top} ${height}` }))
  let before = await places()
  expect(before.length).toBeGreaterThan(1)
  while (await last.getAttribute('aria-busy') === 'true') {
    await page.waitForTimeout(150)
    const now = await places()
    expect(now.slice(0, before.length)).toEqual(before)
    before = now
  }
  await answered(page)
  const now = await places()
  expect(now.slice(0, before.length)).toEqual(before)
})

test('a reader who scrolls back while an answer streams stays where he is', async () => {
  const { page } = await open('/', phone)
  await ask(page, question)
  await answerSlowly(page, 300)
  await send(page)
  const column = page.locator('main .column')
  await column.evaluate(element => { element.scrollTop = 40 })
  for (let look = 0; look < 5; look++) {
    await page.waitForTimeout(300)
    expect(await column.evaluate(element => element.scrollTop)).toBe(40)
  }
  await answered(page)
  expect(await column.evaluate(element => element.scrollTop)).toBe(40)
})

test('on paper are the questions, the answers and their sources, and nothing to press', async () => {
  for (const options of [desktop, phone]) {
    const { page } = await open('/', options)
    await ask(page, question)
    await page.getByRole('group', { name: '出处' }).getByRole('button').first().click()
    await page.getByText('原话与稿件逐字一致').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article h2').isVisible()).toBe(true)
    const marker = page.locator('article .marker[data-current="true"]').first()
    await marker.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    // The one that the source stands at, and that has the keyboard, looks like every other number.
    expect(await marker.evaluate(element => { const { backgroundColor, outlineStyle, color } = getComputedStyle(element); return [backgroundColor, outlineStyle, color] })).toEqual(['rgba(0, 0, 0, 0)', 'none', 'rgb(0, 0, 0)'])
    await page.locator('article section').filter({ hasText: /^出处\s*\[1\]/ }).waitFor()
    expect(await page.locator('section[aria-label="出处"]').isVisible()).toBe(false)
    for (const away of ['#composer', 'dialog', 'aside', 'nav[aria-label="对话"]', 'article section[aria-label="接着问"]']) expect(await page.locator(away).filter({ visible: true }).count(), away).toBe(0)
    expect(await page.getByRole('button', { name: '重新回答' }).isVisible()).toBe(false)
    // The whole conversation is on the page, not a window of it.
    expect(await page.locator('main .column').evaluate(element => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1)
  }
})

test('what was written of an answer is there after the page was loaded again amid it', async () => {
  const { page } = await open()
  const article = page.locator('article[data-last="true"]')
  await answerSlowly(page, 400)
  await send(page)
  await page.reload()
  await article.getByText('回答写到一半时离开了页面，没有写完。').waitFor()
  expect(await article.locator('.marker').count()).toBeGreaterThan(0)
  await article.getByRole('button', { name: '重新回答' }).first().click()
  await answered(page)
})

test('an answer goes on while the reader is in another conversation, and is kept when it ends there', async () => {
  const { page } = await open()
  const list = page.getByRole('navigation', { name: '对话' })
  const row = list.getByRole('listitem').filter({ hasText: question })
  const article = page.locator('article[data-last="true"]')
  const start = page.getByRole('heading', { level: 1, name: '发布会上，谁说了什么' })
  await answerSlowly(page, 1000)
  await send(page)
  await page.goBack()
  await start.waitFor()
  await row.getByText('正在回答').waitFor()
  // Come back to amid it: it is written on, and can be stopped.
  await row.getByTitle(question, { exact: true }).click()
  await page.getByRole('button', { name: '停止' }).waitFor()
  expect(await row.getByText('正在回答').count()).toBe(0)
  await list.getByRole('button', { name: '新对话' }).click()
  await start.waitFor()
  // Meanwhile another question can be asked, and answered.
  await send(page, '谁介绍了科技创新？')
  await answered(page)
  const height = async (title: string) => (await list.getByRole('listitem').filter({ hasText: title }).boundingBox())!.height
  expect(await height(question)).toBe(await height('谁介绍了科技创新？'))
  await row.getByText('正在回答').waitFor({ state: 'detached' })
  // That it ended is told until it is looked at.
  await row.getByText('有新回答').waitFor()
  expect(await height(question)).toBe(await height('谁介绍了科技创新？'))
  await row.getByTitle(question, { exact: true }).click()
  await article.getByRole('heading', { level: 2, name: question }).waitFor()
  await row.getByText('有新回答').waitFor({ state: 'detached' })
  await page.reload()
  await row.getByTitle(question, { exact: true }).click()
  await article.getByRole('heading', { level: 2, name: question }).waitFor()
  await answered(page)
  expect(await article.getByText(/已停止|离开了页面/).count()).toBe(0)
  expect(await article.locator('section[aria-label="出处"] .marker').count()).toBe(recorded.filter(part => part.type === 'data-citation').length)
})

test('on a phone the menu says that an answer ended in another conversation, until that is opened', async () => {
  const { page } = await open('/', phone)
  await answerSlowly(page, 200)
  await send(page)
  await page.getByRole('button', { name: '新对话' }).click()
  const menu = page.getByRole('button', { name: '打开菜单' })
  await page.getByRole('button', { name: '打开菜单 · 有新回答' }).waitFor()
  await menu.click()
  const drawer = page.getByRole('dialog', { name: '对话' })
  await drawer.getByRole('button', { name: `${question} 有新回答` }).click()
  await answered(page)
  await page.getByRole('button', { name: '打开菜单', exact: true }).waitFor()
  expect(await page.getByText('有新回答').count()).toBe(0)
})

test('an answer whose conversation is deleted while it is written does not bring it back', async () => {
  const { page } = await open()
  const list = page.getByRole('navigation', { name: '对话' })
  const row = list.getByRole('listitem').filter({ hasText: question })
  await answerSlowly(page, 200)
  await send(page)
  await list.getByRole('button', { name: '新对话' }).click()
  await row.getByText('正在回答').waitFor()
  await row.getByRole('button', { name: /更多操作/u }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await row.waitFor({ state: 'detached' })
  await page.waitForTimeout(200 * (recorded.length + 4))
  expect(await list.getByRole('listitem').count()).toBe(0)
})
