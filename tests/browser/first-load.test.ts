import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerable, ask } from './ask-in-page.ts'
import { desktop, phone, withPages } from './with-pages.ts'
import { pageAddress } from './page-address.ts'

const open = withPages()

test('the first load brings at most 170 kB of compressed JavaScript, and nothing from elsewhere', async () => {
  const { page } = await open('/briefings')
  // Suggestions may take the server a while after a change of the briefings; the network would not come to rest.
  await page.route('**/api/suggestions*', route => route.fulfill({ body: '' }))
  // The page before shares scripts with this one: without the cache each is loaded and counted.
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const loaded: { url: string; size: number }[] = []
  const measured: Promise<unknown>[] = []
  page.on('requestfinished', request => {
    measured.push(request.sizes().then(({ responseBodySize }) => loaded.push({ url: request.url(), size: responseBodySize })))
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  await Promise.all(measured)
  const scripts = loaded.filter(({ url }) => url.includes('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(170_000)
  expect(loaded.filter(({ url }) => !url.startsWith(pageAddress()))).toEqual([])
})

test('browsers that ask for an icon by its old name get it', async () => {
  const icon = await fetch(`${pageAddress()}/favicon.ico`)
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
})

test('the policy allows scripts by nonce only, a new one for every response, and no inline handler is there', async () => {
  const policies = await Promise.all([0, 1].map(async () => (await fetch(pageAddress())).headers.get('content-security-policy') ?? ''))
  const nonces = policies.map(policy => /script-src[^;]*'nonce-([^']+)'/.exec(policy)?.[1])
  expect(nonces[0]).toBeTruthy()
  expect(nonces[0]).not.toBe(nonces[1])
  for (const policy of policies) expect(/script-src[^;]*'unsafe-(inline|eval)'/.test(policy)).toBe(false)
  const { page } = await open()
  await ask(page, answerable)
  const handlers = await page.evaluate(() => [...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames().filter(name => name.startsWith('on'))))
  expect(handlers).toEqual([])
})

/** The sum of what moved on the page without being touched (layout shift scores, web.dev/articles/cls). */
async function moved(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>(resolve => {
    let sum = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 500)
  }))
}

/** A briefing added and removed again, so that the page has one to offer back. */
async function removedOne(): Promise<void> {
  const form = new FormData()
  form.set('file', new File(['测试市灯塔建设新闻发布会\n\n时间：2025年5月6日\n\n【市港口局局长 江晚舟】今年全市新建灯塔十九座。\n'], '灯塔.txt'))
  const { briefing } = await (await fetch(`${pageAddress()}/api/briefings`, { method: 'POST', body: form })).json() as { briefing: { id: string } }
  await fetch(`${pageAddress()}/api/briefings/${encodeURIComponent(briefing.id)}`, { method: 'DELETE' })
}

test.each([['a desktop', desktop], ['a phone', phone]])('what is loaded later moves nothing that could be pressed already: %s', async (_, options) => {
  await removedOne()
  const { page } = await open('/briefings', options)
  await page.getByRole('article').first().waitFor()
  await page.getByText('以前删除的稿件').waitFor()
  expect(await moved(page)).toBe(0)
  await page.getByRole('link', { name: '阅读' }).first().click()
  await page.locator('section[data-turn]').first().waitFor()
  expect(await moved(page)).toBe(0)
  await page.goto('/')
  await page.getByRole('textbox', { name: '向稿件提问' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await moved(page)).toBe(0)
})

test('a conversation of 200 turns opens at its end and lays out only what is near', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.evaluate(() => new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('yu-xiaozhi')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      const change = database.transaction(['conversations', 'messages'], 'readwrite')
      const messages = change.objectStore('messages')
      messages.getAll().onsuccess = event => {
        const kept = (event.target as IDBRequest<{ id: string; parentId: string | null; message: { id: string; role: string } }[]>).result
        const question = kept.find(each => each.message.role === 'user')
        const reply = kept.find(each => each.message.role === 'assistant')
        if (!question || !reply) throw new Error('nothing kept')
        let parentId = reply.id
        for (let turn = 0; turn < 199; turn++) {
          for (const each of [question, reply]) {
            const id = `${each.message.role}-${turn}`
            messages.put({ ...each, id, parentId, createdAt: Date.now() + turn, message: { ...each.message, id } })
            parentId = id
          }
        }
        const conversations = change.objectStore('conversations')
        conversations.getAll().onsuccess = list => {
          const [record] = (list.target as IDBRequest<object[]>).result
          conversations.put({ ...record, leafId: parentId })
        }
      }
      change.oncomplete = () => resolve()
    }
  }))
  await page.reload()
  await page.locator('article[data-last="true"]').getByRole('button', { name: '详情' }).waitFor()
  expect(await page.locator('article').count()).toBe(200)
  await expect.poll(() => page.locator('article[data-last="true"]').evaluate(element => element.getBoundingClientRect().top < innerHeight)).toBe(true)
  expect(await page.locator('article').first().evaluate(element => getComputedStyle(element).contentVisibility)).toBe('auto')
})
