import { afterEach, expect, test } from 'vitest'
import { answerable, answered, ask, unanswerable } from './ask-in-page.ts'
import { withPages } from './with-pages.ts'
import { pageAddress } from './page-address.ts'

const open = withPages()

/** A second briefing of the same city that gives another figure for one thing; its id. */
async function addDiffering(): Promise<string> {
  const body = new FormData()
  body.set('file', new File(['重庆市交通工作新闻发布会\n\n时间：2025年10月16日\n\n【市交通运输委副主任 李通达】到2027年，全市轨道交通运营里程将达到800公里。\n'], '交通工作.txt'))
  const response = await fetch(`${pageAddress()}/api/briefings`, { method: 'POST', body })
  expect(response.status).toBe(201)
  return (await response.json() as { briefing: { id: string } }).briefing.id
}

let added: string | null = null
afterEach(async () => {
  if (added) await fetch(`${pageAddress()}/api/briefings/${encodeURIComponent(added)}`, { method: 'DELETE' })
  added = null
})

test('an answer that corrects the question says so once, in figures, before its words, and is copied so', async () => {
  const { page, context } = await open()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await ask(page, '到2027年轨道交通运营里程是不是要达到900公里？')
  const article = page.locator('article')
  await article.getByText('您问的是900公里，稿件说的是750公里', { exact: true }).waitFor()
  const words = await article.innerText()
  expect(words.indexOf('您问的是900公里')).toBeLessThan(words.lastIndexOf('750公里'))
  for (const again of ['与提问的说法不同', '稿件中的说法与提问不同']) expect(words).not.toContain(again)
  // The words of the answer itself, which others read, say it all the same.
  expect(await page.getByRole('status').filter({ hasText: '回答完毕' }).innerText()).toContain('稿件中的说法与提问不同')
  const field = () => page.locator('form:has(#composer)').boundingBox()
  const before = await field()
  await article.getByRole('button', { name: '复制', exact: true }).click()
  await page.getByText('已复制。').waitFor()
  expect(await field()).toEqual(before)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^【您问的是900公里，稿件说的是750公里】\n/)
  expect(copied).not.toContain('与提问不同')
})

test('that the briefings do not say it is said once, set apart, and so is what comes near', async () => {
  const { page } = await open()
  await ask(page, unanswerable)
  const article = page.locator('article')
  const said = article.locator('[lang="zh"]').filter({ hasText: /^稿件没有提到/ }).first()
  expect(await said.evaluate(element => getComputedStyle(element).borderLeftWidth)).toBe('4px')
  const words = await article.innerText()
  expect(words.match(/稿件没有提到/g)).toHaveLength(1)
  // Its title is there for who goes from heading to heading, and for nobody else.
  const near = article.getByRole('group', { name: '稿件里最接近的话' })
  expect(await near.getByRole('button').count()).toBeGreaterThan(0)
  expect((await near.getByRole('heading', { name: '稿件里最接近的话' }).boundingBox())!.height).toBeLessThanOrEqual(1)
  expect(words.match(/不是答案/g)).toHaveLength(1)
})

test('briefings that differ are both quoted, told apart by title and date, and cited', async () => {
  added = await addDiffering()
  const { page } = await open()
  await ask(page, answerable)
  const article = page.locator('article')
  expect(await article.getByText('稿件里的说法不一致', { exact: true }).isVisible()).toBe(true)
  const words = await article.innerText()
  expect(words.match(/稿件里的说法不一致/g)).toHaveLength(1)
  for (const each of ['750公里', '800公里', '《重庆市交通工作新闻发布会》']) expect(words).toContain(each)
  await article.getByRole('group', { name: '出处' }).getByText('2025').first().waitFor()
  expect(await article.getByRole('button', { name: /^引注 [12]：/ }).count()).toBeGreaterThanOrEqual(2)
})

test('the passages read are behind the details, open the source at their words, and survive a reload', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.reload()
  await answered(page)
  await page.getByRole('button', { name: '详情' }).click()
  const passages = page.getByRole('group', { name: '读过的段落' }).getByRole('button')
  await passages.first().waitFor()
  expect(await passages.count()).toBeLessThanOrEqual(6)
  expect(await passages.filter({ hasText: '已引用' }).count()).toBeGreaterThan(0)
  await passages.last().click()
  await page.locator('mark[data-current="true"]').first().waitFor()
  expect(await page.getByText('原话与稿件逐字一致').count()).toBe(1)
})
