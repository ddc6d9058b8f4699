import { expect, test } from 'vitest'
import { answerSlowly, recorded } from './answer-slowly.ts'
import { answerable, answered, ask, send, unanswerable, withModel } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { phone, withPages } from './with-pages.ts'

const open = withPages()

test('a question streams an answer whose sentences carry citations and verdicts', async () => {
  const { page } = await open()
  await ask(page, answerable)
  const article = page.locator('article')
  expect(await article.getByRole('heading', { level: 2 }).innerText()).toBe(answerable)
  expect(await article.getByRole('button', { name: /^引注 1：/ }).count()).toBeGreaterThan(0)
  // Every sentence is the speaker's own: that each was checked is said once, of all.
  await article.getByText('有引注的每一句都与所引原文相符', { exact: true }).waitFor()
  expect(await article.getByText('与原文相符', { exact: true }).count()).toBe(0)
  expect(await article.innerText()).toContain('750公里')
})

test('of what a language model wrote, each sentence has its own verdict', async () => {
  const { page } = await open()
  await withModel(page)
  const answer = recorded.find(part => part.type === 'data-answer')!
  await answerSlowly(page, 20, recorded.map(part => (part === answer ? { ...part, data: { ...part.data, model: { id: 'some-model', mode: 'llm' } } } : part)))
  await ask(page, answerable)
  const article = page.locator('article')
  expect(await article.getByText('与原文相符', { exact: true }).count()).toBeGreaterThan(1)
  await article.getByText('与所引原文相符', { exact: true }).waitFor()
})

test('what to do with sentences that are not verified is asked only where a language model may write one', async () => {
  const { page } = await open()
  const dialog = page.getByRole('dialog', { name: '设置' })
  const choice = dialog.getByRole('group', { name: '对没有核实的句子' })
  await page.getByRole('button', { name: '设置' }).click()
  await dialog.getByText('由本机模型作答，不联网。').waitFor()
  expect(await choice.count()).toBe(0)
  await withModel(page)
  await page.reload()
  await page.getByRole('button', { name: '设置' }).click()
  await choice.waitFor()
})

test('what the briefings do not say is shown as that, with the nearest words marked as no answer', async () => {
  const { page } = await open()
  await ask(page, unanswerable)
  await expect(page.locator('article').getByText('稿件没有提到').first().isVisible()).resolves.toBe(true)
  expect(await page.locator('.marker').count()).toBe(0)
})

test('Shift+Enter breaks the line, the Enter of an input method does not send', async () => {
  const { page } = await open()
  const field = page.getByRole('textbox', { name: '向稿件提问' })
  await field.fill('第一行')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('第二行')
  expect(await field.inputValue()).toBe('第一行\n第二行')
  // A composition's Enter is marked by isComposing (Chromium, Firefox) or by key code 229 alone (Safari).
  for (const sign of [{ isComposing: true }, { keyCode: 229 }]) {
    await field.evaluate((element, init) => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init })), sign)
  }
  expect(await field.inputValue()).toBe('第一行\n第二行')
  expect(await page.locator('article').count()).toBe(0)
})

test('a draft survives a reload, and not after it was sent', async () => {
  const { page } = await open()
  await page.getByRole('textbox', { name: '向稿件提问' }).fill('写到一半的问题')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('draft'))).toBe('写到一半的问题')
  await page.reload()
  await expect.poll(() => page.getByRole('textbox', { name: '向稿件提问' }).inputValue()).toBe('写到一半的问题')
  await ask(page, answerable)
  await page.reload()
  await answered(page)
  expect(await page.getByRole('textbox', { name: '向稿件提问' }).inputValue()).toBe('')
})

test('a question over the limit is not sent, and by how much is said', async () => {
  const { page } = await open()
  await page.getByRole('textbox', { name: '向稿件提问' }).fill('长'.repeat(2003))
  await expect.poll(() => page.getByRole('alert').filter({ hasText: '共 2003 字，最多 2000 字' }).count()).toBe(1)
  expect(await page.getByRole('button', { name: '发送' }).isDisabled()).toBe(true)
})

test('suggested questions at the start are asked by pressing them, and answered', async () => {
  const { page } = await open('/', phone)
  const first = page.getByRole('region', { name: '可以从这些问起' }).getByRole('button').first()
  const question = await first.innerText()
  await first.tap()
  await answered(page)
  expect(await page.locator('article').getByRole('heading', { level: 2 }).innerText()).toBe(question)
  expect(await page.locator('.marker').count()).toBeGreaterThan(0)
})

test.each([
  ['two lines', '轨道交通运营里程\n要达到多少公里？'], ['two blanks', '轨道交通  里程要达到多少公里？'], ['a tab', '轨道交通\t里程要达到多少公里？'],
  ['a blank where the name of the conversation ends', 'How much will the city spend on research as share of GDP in the year 2027?'],
])('a first question of %s is answered, and its conversation can be renamed so and opened again', async (_, question) => {
  const { page } = await open()
  await page.getByRole('textbox', { name: '向稿件提问' }).fill(question)
  await page.keyboard.press('Enter')
  await answered(page)
  const list = page.getByRole('navigation', { name: '对话' })
  await list.getByRole('button', { name: /的更多操作$/ }).click()
  await page.getByRole('menuitem', { name: '改名' }).click()
  await page.getByRole('textbox', { name: '对话名称' }).fill('轨道  采访')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.title()).toContain('轨道 采访')
  await page.reload()
  await answered(page)
  await expect.poll(() => page.title()).toContain('轨道 采访')
})

test('an address with a question asks it', async () => {
  const { page } = await open(`/?q=${encodeURIComponent(answerable)}`)
  await answered(page)
  expect(await page.locator('article').count()).toBe(1)
})

test('a server that refuses is told in its own words, and trying again works', async () => {
  const { page, faults } = await open()
  await page.route('**/api/chat', route => route.fulfill({ status: 503, json: { error: { code: 'unavailable', message: '索引正在重建。', fix: '稍等片刻再问。' } } }), { times: 1 })
  await page.getByRole('textbox', { name: '向稿件提问' }).fill(answerable)
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert').filter({ hasText: '没能得到回答' })
  await alert.waitFor()
  expect(await alert.innerText()).toContain('索引正在重建。')
  expect(faults.failedRequests.splice(0)).toHaveLength(1)
  expect(faults.console.splice(0)).toEqual([expect.stringContaining('503')])
  // The reason stays with the question.
  await page.reload()
  await alert.waitFor()
  expect(await alert.innerText()).toMatch(/索引正在重建。\s*稍等片刻再问。/)
  await alert.getByRole('button', { name: '重试' }).click()
  await answered(page)
  expect(await page.locator('.marker').count()).toBeGreaterThan(0)
  expect(await alert.count()).toBe(0)
})

test('an answer can be stopped; what was written stays and is said to be incomplete', async () => {
  const { page } = await open()
  const piece = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`
  // A stream that never ends: the page gets its beginning, then waits.
  await page.addInitScript(beginning => {
    const plain = window.fetch
    window.fetch = (input, init) => {
      if (!String(input).endsWith('/api/chat')) return plain(input, init)
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(beginning))
          init?.signal?.addEventListener('abort', () => controller.error(new DOMException('Aborted', 'AbortError')))
        },
      })
      return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
    }
  }, piece({ type: 'start' }) + piece({ type: 'text-start', id: 't' }) + piece({ type: 'text-delta', id: 't', delta: '写到这里' }))
  await page.reload()
  await page.getByRole('textbox', { name: '向稿件提问' }).fill(answerable)
  await page.keyboard.press('Enter')
  const written = page.locator('article').getByText('写到这里')
  await written.waitFor()
  await page.getByRole('button', { name: '停止回答' }).click()
  await page.locator('article').getByText('已停止，回答没有写完。').waitFor()
  expect(await written.isVisible()).toBe(true)
})

test('an answer that is stopped before its first words says so, also after a reload, and can be had then', async () => {
  const { page } = await open()
  // Longer than a busy machine takes to press the button: an answer that failed by then says something else.
  await page.route('**/api/chat', async route => {
    await new Promise(resolve => { setTimeout(resolve, 20_000) })
    await route.abort().catch(() => {})
  }, { times: 1 })
  const field = page.getByRole('textbox', { name: '向稿件提问' })
  await field.fill(answerable)
  const send = await page.getByRole('button', { name: '发送' }).boundingBox()
  await page.keyboard.press('Enter')
  const stop = page.getByRole('button', { name: '停止回答' })
  await stop.waitFor()
  // The keyboard's and the pointer's way to both is the same.
  expect((await stop.boundingBox())?.width).toBe(send?.width)
  await stop.click()
  const note = page.locator('article').getByText('没有写出回答。')
  await note.waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('composer')
  await page.reload()
  await note.waitFor()
  await page.unroute('**/api/chat')
  await page.getByRole('button', { name: '重新回答' }).click()
  await answered(page)
  expect(await page.locator('.marker').count()).toBeGreaterThan(0)
})

test('an answer that is cut short by leaving the page says so after the reload, before its first words and amid them, and can be had then', async () => {
  const { page } = await open()
  const field = page.getByRole('textbox', { name: '向稿件提问' })
  await page.route('**/api/chat', async route => {
    await new Promise(resolve => { setTimeout(resolve, 10_000) })
    await route.abort().catch(() => {})
  }, { times: 1 })
  await field.fill(answerable)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '停止回答' }).waitFor()
  await expect.poll(() => page.url()).toContain('?c=')
  await page.waitForTimeout(500)
  await page.reload()
  await page.locator('article').getByText('回答写出来以前离开了页面，所以没有回答。').waitFor()
  expect(await violations(page, 'left before words')).toEqual([])
  const again = page.getByRole('button', { name: '重新回答' })
  await again.focus()
  await page.keyboard.press('Enter')
  await answered(page)
  expect(await page.locator('.marker').count()).toBeGreaterThan(0)
  expect(await page.locator('article').getByText('离开了页面').count()).toBe(0)

  await answerSlowly(page, 400)
  await send(page, '谁介绍了科技创新？')
  const last = page.locator('article[data-last="true"]')
  await last.locator('.marker').first().waitFor()
  await page.reload()
  await last.getByText('回答写到一半时离开了页面，没有写完。').waitFor()
  await last.getByRole('button', { name: '重新回答' }).click()
  await answered(page)
  expect(await last.getByText('离开了页面').count()).toBe(0)
})

test('a press meant for one button does not reach what it has become: a double press sends and does not stop', async () => {
  const { page } = await open()
  await page.getByRole('textbox', { name: '向稿件提问' }).fill(answerable)
  await page.getByRole('button', { name: '发送' }).dblclick()
  await answered(page)
  expect(await page.locator('article').getByText(/已停止|离开了页面/).count()).toBe(0)
})

test('without a language model an answer is not offered anew: it would be the same', async () => {
  const { page } = await open()
  await ask(page, answerable)
  await page.getByRole('group', { name: '接着问' }).waitFor()
  expect(await page.getByRole('button', { name: '重新回答' }).count()).toBe(0)
  await withModel(page)
  await page.reload()
  await page.getByRole('button', { name: '重新回答' }).waitFor()
})

test('what a restricted question does not find is not said of the rest; the restriction stays beside it, and it can be asked without', async () => {
  const { page } = await open('/?by=唐小平')
  await ask(page, '高健说了哪三个方面的工作？')
  const first = page.locator('article').first()
  await first.getByText('在限定的发言人或稿件里没有找到').waitFor()
  expect(await first.innerText()).not.toContain('稿件没有提到')
  await page.getByRole('button', { name: '不再限定' }).click()
  await page.reload()
  await answered(page)
  await first.getByText('只看唐小平').waitFor()
  const request = page.waitForRequest('**/api/chat')
  await first.getByRole('button', { name: '去掉限定再问' }).click()
  expect((await request).postDataJSON()).not.toHaveProperty('speakers')
  await page.locator('article[data-last="true"] .marker').first().waitFor()
  expect(await page.locator('article[data-last="true"]').innerText()).not.toContain('只看')
})

test('restricted otherwise, a repeated question is another version that says so', async () => {
  const { page } = await open('/?by=唐小平')
  await ask(page, answerable)
  expect(await page.getByRole('button', { name: '重新回答' }).count()).toBe(0)
  await page.getByRole('button', { name: '不再限定' }).click()
  const request = page.waitForRequest('**/api/chat')
  await page.getByRole('button', { name: '重新回答' }).click()
  expect((await request).postDataJSON()).not.toHaveProperty('speakers')
  await page.getByRole('group', { name: '问题的版本' }).getByText('2 / 2').waitFor()
  await answered(page)
  expect(await page.locator('article').innerText()).not.toContain('只看')
})

test('scrolled up, a button that covers no words leads to the end of the conversation and takes the keyboard there', async () => {
  const { page } = await open('/', { viewport: { width: 1000, height: 420 } })
  await ask(page, '高健说了哪三个方面的工作？')
  // What may be asked next comes behind the answer, a little later.
  await page.getByRole('group', { name: '接着问' }).waitFor()
  await page.locator('main .column').evaluate(element => { element.scrollTop = 0 })
  const down = page.getByRole('button', { name: '回到底部' })
  await down.waitFor()
  const [button, column] = await Promise.all([down.boundingBox(), page.locator('main .column').boundingBox()])
  expect(button && column && button.y >= column.y + column.height).toBe(true)
  await down.click()
  await down.waitFor({ state: 'detached' })
  expect(await page.getByRole('group', { name: '接着问' }).getByRole('button').last().isVisible()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^answer-/)
})

test('a screen reader hears an answer once, when it is complete, without its markers', async () => {
  const { page } = await open()
  await ask(page, answerable)
  const status = page.getByRole('status').filter({ hasText: '回答完毕。' })
  await status.waitFor({ state: 'attached' })
  expect(await status.innerText()).not.toMatch(/\[\d/)
})
