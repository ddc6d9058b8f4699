import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerable, answered, ask, send, unanswerable, withModel } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { phone, withPages } from './with-pages.ts'

const open = withPages()

test('a conversation survives a reload with its citations', async () => {
  const { page } = await open()
  await ask(page, answerable)
  // What is fetched beside the conversation (suggestions, the briefing's title) may come after it.
  await page.getByRole('group', { name: '接着问' }).waitFor()
  await page.waitForLoadState('networkidle')
  const before = await page.locator('article').innerText()
  await page.reload()
  await answered(page)
  await expect.poll(() => page.locator('article').innerText()).toBe(before)
  await page.locator('.marker').first().click()
  await page.getByRole('dialog', { name: '引注 1' }).locator('blockquote').waitFor()
})

test('an answer that is complete is kept even where the page is left before the database has it', async () => {
  const { page } = await open()
  // Until the reload the database never opens.
  await page.evaluate(() => { indexedDB.open = () => new EventTarget() as IDBOpenDBRequest })
  await ask(page, answerable)
  await page.getByRole('group', { name: '接着问' }).waitFor()
  const before = await page.locator('article').innerText()
  await page.reload()
  await answered(page)
  await expect.poll(() => page.locator('article').innerText()).toBe(before)
  await page.getByRole('navigation', { name: '对话' }).getByRole('button', { name: answerable, exact: true }).waitFor()
})

test('a conversation that finds no room in the browser says so once, and is kept whole when tried again', async () => {
  const { page } = await open()
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError') }
    window.addEventListener('room', () => { IDBObjectStore.prototype.put = put })
  })
  await ask(page, answerable)
  await ask(page, '他还说了什么？')
  const notice = page.getByText(`对话“${answerable}”没能保存到这个浏览器里`)
  await expect.poll(() => notice.count()).toBe(1)
  const list = page.getByRole('navigation', { name: '对话' })
  expect(await list.getByRole('button', { name: answerable, exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: '重试' }).click()
  await notice.waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('room')))
  await page.getByRole('button', { name: '重试' }).click()
  await list.getByRole('button', { name: answerable, exact: true }).waitFor()
  await notice.waitFor({ state: 'detached' })
  await page.reload()
  await answered(page)
  // One that is out of sight is not laid out, and has no text of its own to show.
  expect(await page.locator('article h2').allTextContents()).toEqual([answerable, '他还说了什么？'])
})

test('an edited question and a repeated answer are branches one can return to, also after a reload', async () => {
  const { page } = await open()
  await withModel(page)
  await ask(page, answerable)
  await page.getByRole('button', { name: '重新回答' }).click()
  await page.getByRole('group', { name: '回答的版本' }).getByText('2 / 2').waitFor()
  await answered(page)
  await page.getByRole('button', { name: '修改问题' }).click()
  await page.getByRole('textbox', { name: '修改问题' }).fill(unanswerable)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: unanswerable }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('composer')
  await answered(page)
  await page.getByRole('button', { name: '上一种' }).first().click()
  await page.getByRole('heading', { level: 2, name: answerable }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 2, name: answerable }).waitFor()
  await page.getByRole('button', { name: '下一种' }).first().click()
  await page.getByRole('heading', { level: 2, name: unanswerable }).waitFor()
})

test('conversations are listed, renamed, and deleted with an undo', async () => {
  const { page } = await open()
  await ask(page, answerable)
  const list = page.getByRole('navigation', { name: '对话' })
  await list.getByRole('button', { name: answerable, exact: true }).waitFor()
  await list.getByRole('button', { name: `“${answerable}”的更多操作` }).click()
  await page.getByRole('menuitem', { name: '改名' }).click()
  await page.getByRole('textbox', { name: '对话名称' }).fill('里程')
  await page.keyboard.press('Enter')
  await list.getByRole('button', { name: '里程', exact: true }).waitFor()
  const inHand = () => page.evaluate(() => document.activeElement?.textContent)
  expect(await inHand()).toBe('里程')
  await list.getByRole('button', { name: '“里程”的更多操作' }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await expect.poll(() => list.getByRole('button', { name: '里程', exact: true }).count()).toBe(0)
  expect(await page.locator('article').count()).toBe(0)
  // The keyboard is never lost: from what is gone it goes to what is next, or else new, and back with it.
  await expect.poll(inHand).toBe('新对话')
  // The page that comes instead stands where it will stay, with the notice and without.
  const top = () => page.getByRole('heading', { level: 1 }).evaluate(each => each.getBoundingClientRect().top)
  const before = await top()
  await page.getByRole('status').getByRole('button', { name: '关闭' }).waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^answer-/)
  await page.getByRole('button', { name: '新对话' }).first().click()
  await page.getByRole('heading', { level: 1, name: '发布会上，谁说了什么' }).waitFor()
  expect(await top()).toBe(before)
  await list.getByRole('button', { name: '里程', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: answerable }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^answer-/)
})

test('a private conversation leaves nothing behind', async () => {
  const { page } = await open()
  await page.getByRole('button', { name: '无痕对话' }).click()
  await page.getByText('无痕对话 · ').waitFor()
  await ask(page, answerable)
  // Feedback would be kept on the server.
  expect(await page.getByRole('button', { name: '有帮助' }).count()).toBe(0)
  await page.getByRole('textbox', { name: '向稿件提问' }).fill('没有发出的话')
  const traces = await page.evaluate(async () => [...(await indexedDB.databases()).map(each => each.name), ...Object.keys(localStorage)])
  expect(traces).toEqual([])
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('textbox', { name: '向稿件提问' }).inputValue()).toBe('')
})

test('two tabs in one conversation add to it and overwrite nothing', async () => {
  const { page, context } = await open()
  await ask(page, answerable)
  const other = await context.newPage()
  await other.goto(page.url())
  await answered(other)
  const questions = (at: Page) => at.locator('article h2').allInnerTexts()
  await ask(page, '谁介绍了科技创新？')
  // What the one tab asked, the other goes on from.
  await expect.poll(() => questions(other)).toEqual([answerable, '谁介绍了科技创新？'])
  await ask(other, unanswerable)
  await page.reload()
  await expect.poll(() => questions(page)).toEqual([answerable, '谁介绍了科技创新？', unanswerable])
})

test('copying gives numbered sources; an export holds the conversation', async () => {
  const { page, context } = await open()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await ask(page, answerable)
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: '复制', exact: true }).click()
  await expect.poll(copied).toMatch(/750公里[\s\S]*\n出处\n\[1\] 唐小平[^\n]*《[^\n]*》，[^\n]*日报，8月19日/)
  await page.getByRole('button', { name: '复制为其他格式' }).click()
  await page.getByRole('menuitem', { name: '复制为 Markdown' }).click()
  await expect.poll(copied).toMatch(/\[\^1\][\s\S]*\n\[\^1\]: /)
  await page.getByRole('button', { name: '复制为其他格式' }).click()
  await page.getByRole('menuitem', { name: '复制参考文献' }).click()
  await expect.poll(copied).toMatch(/^\[1\] [^\n]*（8月19日举行）\[EB\/OL\]\. \[\d{4}-\d{2}-\d{2}\]\.$/)
  await page.getByRole('button', { name: `“${answerable}”的更多操作` }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /JSON/ }).click()])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  await page.locator('article').getByRole('button', { name: '更多操作', exact: true }).click()
  const [page1] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: '导出整个对话（Markdown）' }).click()])
  expect(page1.suggestedFilename()).toMatch(/\.md$/)
})

test('all conversations are saved in one file from the settings, to read or whole; private ones are in none', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.getByRole('button', { name: '新对话' }).first().click()
  await ask(page, '谁介绍了科技创新？')
  await page.getByRole('button', { name: '设置' }).click()
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    await page.getByText('已导出 2 个对话。').waitFor()
    return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') }
  }
  const whole = await save('导出全部（JSON）')
  expect(whole.name).toMatch(/^渝小智-\d{4}-\d{2}-\d{2}\.json$/)
  const { conversations } = JSON.parse(whole.text) as { conversations: { conversation: { title: string }; messages: { message: { role: string } }[] }[] }
  expect(conversations.map(each => each.conversation.title)).toEqual(['谁介绍了科技创新？', answerable])
  expect(conversations.map(each => each.messages.map(({ message }) => message.role))).toEqual([['user', 'assistant'], ['user', 'assistant']])
  const page1 = await save('导出全部（Markdown）')
  expect(page1.text.match(/^# .+$/gmu)).toEqual(['# 谁介绍了科技创新？', `# ${answerable}`])
  // Footnotes of one file have numbers of their own.
  const notes = [...page1.text.matchAll(/^\[\^(\d+)\]:/gmu)].map(([, number]) => number)
  expect(new Set(notes).size).toBe(notes.length)
  expect(notes.length).toBeGreaterThan(1)
  expect(await violations(page, 'export')).toEqual([])

  // Brought back whole; what is here already stays as it is, and nothing else is taken for it.
  const settings = page.getByRole('dialog', { name: '设置' })
  const take = (text: string) => settings.locator('input[type="file"]').setInputFiles({ name: '对话.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await settings.getByRole('button', { name: '删除全部对话' }).click()
  await settings.getByRole('group', { name: '删除全部对话' }).getByRole('button', { name: '删除全部对话' }).click()
  await settings.getByText('已删除全部对话。').waitFor()
  await take('{"conversations":[{"conversation":{"id":"x"}}]}')
  await settings.getByText('这个文件不是从这里导出的对话，什么也没有导入。').waitFor()
  await take(whole.text)
  await settings.getByText('已导入 2 个对话。').waitFor()
  await take(whole.text)
  await settings.getByText('已导入 0 个对话；另有 2 个本来就在这里，没有改动。').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: '对话' }).getByRole('button', { name: answerable, exact: true }).click()
  await answered(page)
  expect(await page.locator('.marker').count()).toBeGreaterThan(0)
})

test('a sentence is copied from its marker with its source, or as a reference without the page\'s own address, and what was copied is shown', async () => {
  const { page, context } = await open()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await ask(page, answerable)
  await page.locator('.marker').first().click()
  const card = page.getByRole('dialog', { name: '引注 1' })
  await card.getByRole('button', { name: '复制引用条目' }).click()
  const shown = card.getByRole('status').locator('p')
  await shown.waitFor()
  const reference = await page.evaluate(() => navigator.clipboard.readText())
  expect(reference).toMatch(/^唐小平（[^\n]*\n[^\n“]*[^\n]*（8月19日举行）\[EB\/OL\]\. \[\d{4}-\d{2}-\d{2}\]\.$/)
  expect(reference).not.toMatch(/127\.0\.0\.1|%E/)
  expect(await shown.innerText()).toContain(reference.split('\n')[1])
  await card.getByRole('button', { name: '复制这句和出处' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^唐小平（[^\n]*），《[^\n]*750公里[^\n]*”$/)
})

/** Puts copies of the first kept conversation beside it, each under a name of its own, as if it had been asked so often. */
async function keepMany(page: Page, count: number): Promise<void> {
  await page.evaluate(wanted => new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('yu-xiaozhi')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const change = request.result.transaction(['conversations', 'messages'], 'readwrite')
      const [conversations, messages] = [change.objectStore('conversations'), change.objectStore('messages')]
      conversations.getAll().onsuccess = list => {
        const [record] = (list.target as IDBRequest<{ id: string; title: string; leafId: string; updatedAt: number }[]>).result
        messages.getAll().onsuccess = event => {
          const kept = (event.target as IDBRequest<{ id: string; parentId: string | null; message: object }[]>).result
          for (let at = 0; at < wanted && record; at++) {
            const named = (id: string | null) => id && `${at}-${id}`
            conversations.put({ ...record, id: `copy-${at}`, title: `第${at}个对话`, named: true, leafId: named(record.leafId), updatedAt: record.updatedAt - at - 1 })
            for (const each of kept) messages.put({ ...each, id: named(each.id), parentId: named(each.parentId), conversationId: `copy-${at}`, message: { ...each.message, id: named(each.id) } })
          }
        }
      }
      change.oncomplete = () => { request.result.close(); resolve() }
    }
  }), count)
}

test('a search finds what was asked and answered in any of many conversations, shows the place, and opens it there', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await ask(page, '谁介绍了科技创新？')
  await keepMany(page, 200)
  await page.reload()
  await answered(page)
  const list = page.getByRole('navigation', { name: '对话' })
  const field = list.getByRole('searchbox', { name: '搜索对话' })
  await field.fill('７５０ 軌道 第77個')
  const found = list.getByRole('button', { name: /^第77个对话/ }).first()
  await found.waitFor()
  await expect.poll(() => list.getByRole('listitem').count()).toBe(1)
  expect((await found.locator('mark').allInnerTexts()).join(' ')).toMatch(/750/)
  await expect.poll(() => list.getByRole('status').innerText()).toBe('找到 1 个对话')
  // With everything read, each further search is there at once.
  await field.fill('没有人说过的话')
  await list.getByText('没有找到“没有人说过的话”。').waitFor({ timeout: 3000 })
  await field.fill('750公里')
  await expect.poll(() => list.getByRole('listitem').count()).toBe(201)
  await list.getByRole('button', { name: /^第5个对话/ }).first().click()
  await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get('c'))).toBe('copy-5')
  // The first of its exchanges says it: not the end, as otherwise.
  await expect.poll(() => page.locator('article').first().evaluate(element => Math.abs(element.getBoundingClientRect().top) < 60)).toBe(true)
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('article') === document.querySelector('article'))).toBe(true)
})

test('a source and what was read out of an answer go with their conversation', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.getByRole('group', { name: '出处' }).getByRole('button').first().click()
  await page.locator('mark[data-current="true"]').first().waitFor()
  const live = page.locator('[role="status"]').filter({ hasText: '回答完毕' })
  await expect.poll(() => live.count()).toBe(1)
  await page.getByRole('button', { name: '新对话' }).first().click()
  await page.getByRole('heading', { level: 1, name: '发布会上，谁说了什么' }).waitFor()
  expect(await page.getByRole('complementary', { name: '稿件原文' }).count()).toBe(0)
  expect(await live.count()).toBe(0)
})

test('a notice covers neither the answer nor the question field, and an undo waits', async () => {
  const { page, context } = await open()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await ask(page, answerable)
  await page.getByRole('button', { name: `“${answerable}”的更多操作` }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  const undo = page.getByRole('button', { name: '撤销' })
  await undo.waitFor()
  const [notice, field, column] = await Promise.all([undo, page.locator('#composer'), page.locator('.column')].map(each => each.boundingBox()))
  if (!notice || !field || !column) throw new Error('not laid out')
  expect(notice.y + notice.height).toBeLessThan(field.y)
  expect(notice.y).toBeGreaterThanOrEqual(column.y + column.height - 1)
  await page.clock.install()
  await page.clock.fastForward(120_000)
  await undo.click()
  await page.getByRole('navigation', { name: '对话' }).getByRole('button', { name: answerable, exact: true }).waitFor()
})

test('feedback on an answer is kept by the server, can be changed and taken back', async () => {
  const { page } = await open()
  await ask(page, answerable)
  const sent = async (press: () => Promise<void>) => {
    const [response] = await Promise.all([page.waitForResponse('**/api/feedback'), press()])
    expect(response.status()).toBe(201)
    return response.request().postDataJSON() as { kind: string; words?: string }
  }
  const [helpful, wrong] = [page.getByRole('button', { name: '有帮助' }), page.getByRole('button', { name: '有错误' })]
  expect(await sent(() => helpful.click())).toMatchObject({ kind: 'helpful' })
  await expect.poll(() => helpful.getAttribute('aria-pressed')).toBe('true')
  await wrong.click()
  await page.getByRole('radio', { name: '说话的人不对' }).check()
  await page.getByRole('textbox', { name: '补充说明' }).fill('应是另一位')
  expect(await sent(() => page.getByRole('button', { name: '提交反馈' }).click())).toMatchObject({ kind: 'wrong_speaker', words: '应是另一位' })
  await page.getByText('已记下，谢谢。').waitFor()
  await expect.poll(() => helpful.getAttribute('aria-pressed')).toBe('false')
  expect(await wrong.getAttribute('aria-pressed')).toBe('true')
  await wrong.click()
  expect(await page.getByRole('textbox', { name: '补充说明' }).inputValue()).toBe('应是另一位')
  await page.getByRole('radio', { name: '稿件里有，却说没有' }).check()
  await page.getByRole('textbox', { name: '补充说明' }).fill('')
  expect(await sent(() => page.getByRole('button', { name: '改为这样提交' }).click())).toMatchObject({ kind: 'overlooked' })
  await wrong.click()
  expect(await sent(() => page.getByRole('button', { name: '收回反馈' }).click())).toMatchObject({ kind: 'withdrawn' })
  await expect.poll(() => wrong.getAttribute('aria-pressed')).toBe('false')
})

test('changing an earlier question says how many turns stay with its earlier version', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await ask(page, '谁介绍了科技创新？')
  await page.getByRole('button', { name: '修改问题' }).first().click()
  await page.getByText('之后的 1 轮会留在旧版本里。').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '修改问题' }).last().click()
  await page.getByRole('textbox', { name: '修改问题' }).waitFor()
  expect(await page.getByText('会留在旧版本里').count()).toBe(0)
})

test('the tab is called by its conversation, which is listed while its first answer is on its way', async () => {
  const { page } = await open()
  await page.evaluate(() => { indexedDB.open = () => new EventTarget() as IDBOpenDBRequest })
  await send(page, answerable)
  const list = page.getByRole('navigation', { name: '对话' })
  await list.getByRole('listitem').filter({ hasText: answerable }).waitFor()
  expect(await list.getByText('还没有对话。').count()).toBe(0)
  await expect.poll(() => page.title()).toBe(`${answerable} · 渝小智`)
  await answered(page)
  await page.getByRole('button', { name: '无痕对话' }).click()
  await expect.poll(() => page.title()).toBe('无痕对话 · 渝小智')
  expect(await list.getByRole('listitem').count()).toBe(0)
})

test('all conversations are deleted at once, after a question that says so', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.getByRole('button', { name: '设置' }).click()
  const dialog = page.getByRole('dialog', { name: '设置' })
  await dialog.getByText('由本机模型作答，不联网。').waitFor()
  await dialog.getByRole('button', { name: '删除全部对话' }).click()
  await dialog.getByText('这个浏览器里的 1 个对话会全部删除，不能恢复。').waitFor()
  await dialog.getByRole('button', { name: '删除全部对话' }).click()
  await dialog.getByText('已删除全部对话。').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: '对话' }).getByText('还没有对话。').waitFor()
  expect(await page.locator('article').count()).toBe(0)
})

test('a renamed row stays where it is', async () => {
  const { page } = await open()
  await ask(page, answerable)
  const list = page.getByRole('navigation', { name: '对话' })
  // While it is not kept yet, another row stands for it.
  await list.getByRole('button', { name: `“${answerable}”的更多操作` }).waitFor()
  const before = await list.getByRole('listitem').boundingBox()
  await list.getByRole('button', { name: `“${answerable}”的更多操作` }).click()
  await page.getByRole('menuitem', { name: '改名' }).click()
  await page.getByRole('textbox', { name: '对话名称' }).waitFor()
  expect(await list.getByRole('listitem').boundingBox()).toEqual(before)
})

test('on a phone the conversations are in a drawer', async () => {
  const { page } = await open('/', phone)
  await ask(page, answerable)
  await page.getByRole('button', { name: '打开菜单' }).tap()
  await page.getByRole('dialog', { name: '对话' }).getByRole('button', { name: answerable, exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog', { name: '对话' }).count()).toBe(0)

  // The undo is where the reader is: behind the drawer it could not be pressed.
  await page.getByRole('button', { name: '打开菜单' }).tap()
  const drawer = page.getByRole('dialog', { name: '对话' })
  await drawer.getByRole('button', { name: `“${answerable}”的更多操作` }).tap()
  await page.getByRole('menuitem', { name: '删除' }).tap()
  await drawer.getByRole('button', { name: '撤销' }).tap()
  await page.getByRole('heading', { level: 2, name: answerable }).waitFor()
  await expect.poll(() => drawer.count()).toBe(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^answer-/)
})
