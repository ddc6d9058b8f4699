import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ask } from './ask-in-page.ts'
import { violations } from './violations.ts'
import { desktop, phone, withPages } from './with-pages.ts'

const open = withPages()
const hostile = path.join(import.meta.dirname, 'fixtures/hostile.md')

test('the briefings are listed with who speaks; one opens as a page whose contents lead to each speaker', async () => {
  const { page } = await open('/briefings', phone)
  const item = page.getByRole('article').first()
  await item.waitFor()
  expect(await item.getByRole('list', { name: '发言人' }).getByRole('listitem').count()).toBeGreaterThanOrEqual(7)
  await item.getByRole('link', { name: '阅读' }).click()
  await page.getByRole('button', { name: '谁说了什么' }).click()
  const entries = page.getByRole('navigation', { name: '谁说了什么' }).getByRole('button')
  const name = await entries.last().locator('span').first().innerText()
  await entries.last().click()
  await expect.poll(async () => page.evaluate(() => {
    const section = location.hash ? document.getElementById(location.hash.slice(1)) : null
    return section && section.getBoundingClientRect().top < innerHeight ? section.querySelector('header')?.textContent : null
  })).toContain(name)
})

test('on a desktop the speakers stand beside the briefing, and who is read is marked', async () => {
  const { page } = await open('/briefings/briefing', { viewport: { width: 1024, height: 768 } })
  const rail = page.getByRole('navigation', { name: '谁说了什么' })
  const entries = rail.getByRole('link')
  await entries.first().waitFor()
  expect(await page.getByRole('button', { name: '谁说了什么' }).isVisible()).toBe(false)
  expect(await rail.locator('[aria-current]').count()).toBe(0)
  // The one that was gone to, also where the page's end or a short turn leaves it in the middle of the window.
  for (const entry of [...await entries.all(), entries.nth(2), entries.first()]) {
    await entry.click()
    await expect.poll(() => entry.getAttribute('aria-current')).toBe('location')
    expect(await rail.locator('[aria-current]').count()).toBe(1)
  }
  await entries.nth(-2).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => entries.nth(-2).getAttribute('aria-current')).toBe('location')
  // Moved by the reader, the page says again who stands where one reads.
  await page.mouse.move(400, 400)
  await page.mouse.wheel(0, -100_000)
  await expect.poll(() => rail.locator('[aria-current]').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024)
})

test('lists of a Markdown file are lists, of the same words; a line that prints who speaks is said once', async () => {
  const { page } = await open('/briefings')
  const form = { file: { name: '列表.md', mimeType: 'text/markdown', buffer: Buffer.from('# 测试市供水新闻发布会\n\n**江晚舟答：**\n\n介绍三项工作：\n\n- 供水总量**十二亿**立方米；\n- 改造泵站十七处。\n\n1. 北区两座。\n2. 南区三座。\n') } }
  const { briefing } = await (await page.request.post('/api/briefings', { multipart: form })).json() as { briefing: { id: string } }
  try {
    await page.goto(`/briefings/${encodeURIComponent(briefing.id)}`)
    const said = page.locator('section[data-turn]').filter({ hasText: '介绍三项工作' })
    await expect.poll(() => said.getByRole('listitem').allInnerTexts()).toEqual(['供水总量十二亿立方米；', '改造泵站十七处。', '1. 北区两座。', '2. 南区三座。'])
    expect(await said.getByRole('list').count()).toBe(2)
    expect(await page.locator('article').getByText('江晚舟').count()).toBe(1)
    expect(await violations(page, 'lists')).toEqual([])
    // What is selected over two items is asked about in its words.
    await said.getByRole('list').first().evaluate(list => {
      const [from, to] = [list.querySelectorAll('li')[0]!, list.querySelectorAll('li')[1]!]
      document.getSelection()!.setBaseAndExtent(from, 0, to, to.childNodes.length)
    })
    await page.getByRole('group', { name: '选中的话' }).getByRole('button', { name: '就此提问' }).click()
    await expect.poll(() => page.getByRole('textbox', { name: '向稿件提问' }).inputValue()).toContain('供水总量十二亿立方米；• 改造泵站十七处')
    // The chat asks for questions about the briefing, as long as it is there.
    await page.goto('/briefings')
  } finally {
    await page.request.delete(`/api/briefings/${encodeURIComponent(briefing.id)}`)
  }
})

test('words are found across briefings, in titles, speakers and what was said; a line that was found opens the briefing there', async () => {
  const { page } = await open('/briefings')
  const form = { file: { name: '天桥.txt', mimeType: 'text/plain', buffer: Buffer.from(`测试市城市建设新闻发布会\n\n时间：2025年5月6日\n\n【市桥梁局局长 江晚舟】各位记者，大家好。\n${'各项工程正在稳步推进。\n'.repeat(80)}今年全市新建人行天桥十九座，全部按期完成。\n`) } }
  const { briefing } = await (await page.request.post('/api/briefings', { multipart: form })).json() as { briefing: { id: string } }
  try {
    await page.reload()
    await page.getByText('共 2 篇').waitFor()
    const field = page.getByRole('searchbox', { name: '查找标题、发言人或稿件里的话' })
    await field.fill('人行天橋')
    await page.getByText('共 2 篇，找到 1 篇').waitFor()
    const said = page.getByRole('list', { name: '稿件里的话' })
    expect(await said.getByRole('listitem').allInnerTexts()).toEqual(['江晚舟：今年全市新建人行天桥十九座，全部按期完成。'])
    expect(await violations(page, 'words across briefings')).toEqual([])
    await field.fill('桥梁局')
    await page.getByText('共 2 篇，找到 1 篇').waitFor()
    await field.fill('没有这样的话')
    await page.getByText('没有找到“没有这样的话”。').waitFor()
    await field.fill('天桥十九座')
    await said.getByRole('link').click()
    const mark = page.locator('mark[data-current="true"]')
    await expect.poll(() => mark.allInnerTexts()).toEqual(['天桥十九座'])
    await expect.poll(() => mark.evaluate(each => { const { top, bottom } = each.getBoundingClientRect(); return top > 0 && bottom < innerHeight })).toBe(true)
  } finally {
    await page.request.delete(`/api/briefings/${encodeURIComponent(briefing.id)}`)
  }
})

test('asking can be restricted to one speaker, from the list and from the filter', async () => {
  const { page } = await open('/briefings')
  const speaker = page.getByRole('list', { name: '发言人' }).getByRole('link').first()
  await speaker.click()
  await page.getByRole('button', { name: /^只看/ }).waitFor()
  const request = page.waitForRequest('**/api/chat')
  await ask(page, '主要介绍了什么？')
  const body = (await request).postDataJSON() as { speakers: string[]; briefingIds: string[] }
  expect(body.speakers).toHaveLength(1)
  expect(body.briefingIds).toHaveLength(1)
  await page.getByRole('button', { name: '不再限定' }).click()
  expect(await page.getByRole('button', { name: '限定发言人或稿件' }).isVisible()).toBe(true)
})

test('a file is shown as read before it is kept, kept, asked, removed, and brought back', async () => {
  const { page } = await open('/briefings')
  await page.locator('input[type="file"]').setInputFiles(hostile)
  await page.getByRole('heading', { name: '请先看一看：谁说了什么' }).waitFor()
  expect(await page.getByRole('list', { name: '请先看一看：谁说了什么' }).innerText()).toContain('李四')
  await page.getByRole('button', { name: '保存这篇稿件' }).click()
  await page.getByText(/^已添加/).waitFor()
  const item = page.getByRole('article').filter({ hasText: '测试市新闻发布会' })
  await item.waitFor()
  // The newest stands first, is marked as new, and the keyboard goes on from it.
  expect(await page.getByRole('article').first().innerText()).toMatch(/^刚刚添加[\s\S]*测试市新闻发布会/)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('测试市新闻发布会')
  await page.getByText('共 2 篇').waitFor()
  await page.getByRole('searchbox', { name: '查找标题、发言人或稿件里的话' }).fill('測試市')
  await page.getByText('共 2 篇，找到 1 篇').waitFor()
  await page.getByRole('button', { name: '清空' }).click()
  await expect.poll(() => page.getByRole('article').count()).toBe(2)

  // What is in the file shows as text wherever it appears, and runs, loads or hides nothing.
  await item.getByRole('link', { name: '阅读' }).click()
  await page.getByText('<b>不是粗体</b>').waitFor()
  expect(await page.getByText('![追踪](http://127.0.0.1:9/beacon.png)').count()).toBe(1)
  await page.goto('/')
  await ask(page, '测试市今年全市供水总量达到多少？')
  expect(await page.locator('article').innerText()).toContain('12.5亿立方米')
  await page.getByRole('group', { name: '出处' }).getByRole('button').first().click()
  await page.locator('mark[data-current="true"]').first().waitFor()
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  expect(await page.locator('article img, article a[href^="javascript"], aside img, aside a').count()).toBe(0)

  await page.goto('/briefings')
  await item.getByRole('button', { name: /的更多操作$/ }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/测试市新闻发布会.*的更多操作$/)
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect.poll(() => item.count()).toBe(0)
  // What is removed can be brought back at once, and after leaving and coming back, with how many are kept.
  const back = page.getByRole('region', { name: '可以恢复的稿件' })
  const atOnce = page.getByRole('list', { name: '可以恢复的稿件' }).getByRole('button', { name: /^恢复：.*测试市新闻发布会/ })
  expect(await violations(page, 'just removed')).toEqual([])
  // The keyboard goes on from the next one, and comes back with what is brought back.
  const inHand = () => page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(inHand).toBe(await page.getByRole('article').first().getByRole('heading').innerText())
  await atOnce.click()
  await item.waitFor()
  await expect.poll(inHand).toContain('测试市新闻发布会')
  await atOnce.waitFor({ state: 'detached' })
  await item.getByRole('button', { name: /的更多操作$/ }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect.poll(() => item.count()).toBe(0)
  await page.goto('/')
  await page.goto('/briefings')
  // The list stands below all briefings; a line at the top goes there.
  const above = page.getByRole('button', { name: /^恢复删除的稿件（\d+）$/ })
  expect((await above.boundingBox())!.y).toBeLessThan(200)
  await above.click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^以前删除的稿件（\d+）$/)
  await back.getByText('最近删除或被替换的 50 篇可以恢复；再早的不再保留。').waitFor()
  expect(await violations(page, 'removed')).toEqual([])
  await back.getByRole('button', { name: /^恢复：.*测试市新闻发布会/ }).click()
  await item.waitFor()
  await item.getByRole('button', { name: /的更多操作$/ }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect.poll(() => item.count()).toBe(0)
})

test('several files are looked at one after another, whole, each kept or left; what is refused says why and stays', async () => {
  const { page } = await open('/briefings', phone)
  const long = Buffer.from(`测试市供水工作新闻发布会\n\n时间：2025年5月6日\n\n【市水务局局长 江晚舟】全市供水管网长度达到900公里。${'供水保障工作正在稳步推进，各项工程按期完成。'.repeat(12)}最后一句话在这里。\n`)
  await page.locator('input[type="file"]').setInputFiles([
    { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }, { name: '供水.txt', mimeType: 'text/plain', buffer: long },
    { name: 'hostile.md', mimeType: 'text/markdown', buffer: fs.readFileSync(hostile) },
  ])
  const card = page.getByRole('article', { name: '供水.txt' })
  await card.waitFor()
  await page.getByRole('list', { name: '选好的文件' }).getByRole('button', { name: /^hostile\.md\s*可以保存$/ }).waitFor()
  expect(await card.getByRole('list', { name: '谁在说话' }).innerText()).toMatch(/江晚舟[\s\S]*市水务局局长[\s\S]*发言人/)
  expect(await card.getByRole('list', { name: '没有找到的信息' }).getByRole('listitem').allInnerTexts()).toEqual(['没有找到地点：列表里不写在哪里举行。', '没有找到来源：引用这篇稿件时不写由谁发布。'])
  const turns = card.getByRole('list', { name: '请先看一看：谁说了什么' })
  expect(await turns.innerText()).not.toContain('最后一句话在这里')
  await turns.getByRole('button', { name: '展开全文' }).first().click()
  expect(await turns.innerText()).toContain('最后一句话在这里')
  await card.getByRole('button', { name: '全部收起' }).click()
  expect(await turns.innerText()).not.toContain('最后一句话在这里')
  await card.getByRole('button', { name: '全部展开' }).click()
  expect(await turns.innerText()).toContain('最后一句话在这里')
  // What is decided is in view wherever the reader is in the file.
  const keep = await card.getByRole('button', { name: '保存这篇稿件' }).boundingBox()
  expect(keep && keep.y + keep.height <= 844).toBe(true)
  await card.getByRole('button', { name: '不保存' }).click()
  const next = page.getByRole('article', { name: 'hostile.md' })
  await next.waitFor()
  await next.getByRole('button', { name: '不保存' }).click()
  await next.waitFor({ state: 'detached' })
  const refused = page.getByRole('alert').filter({ hasText: '没有添加：空.txt' })
  expect(await refused.count()).toBe(1)
  await page.getByRole('button', { name: '关闭：空.txt' }).click()
  expect(await refused.count()).toBe(0)
})

test('of several files each can be looked at from a list above the one preview, what is kept already says so, and all others are kept at once', async () => {
  const { page } = await open('/briefings', phone)
  const briefing = (name: string, number: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`测试市${name.slice(0, 2)}新闻发布会\n\n时间：2025年5月6日\n\n【市水务局局长 江晚舟】全市今年完成${number}处。${'各项工程按期完成。'.repeat(40)}\n`) })
  const files = [briefing('泵站.txt', '十七'), briefing('堤防.txt', '十八'), briefing('水闸.txt', '十九')]
  const names = files.map(({ name }) => name.replace('.txt', ''))
  try {
    await page.locator('input[type="file"]').setInputFiles(files[0]!)
    await page.getByRole('button', { name: '保存这篇稿件' }).click()
    await page.getByText('已添加《测试市泵站新闻发布会》。').waitFor()
    await page.locator('input[type="file"]').setInputFiles([{ ...files[0]!, name: '另一个名字.txt' }, files[1]!, files[2]!])
    const list = page.getByRole('list', { name: '选好的文件' })
    await list.getByRole('button', { name: /^水闸\.txt\s*可以保存$/ }).waitFor()
    // The one that is kept already: said, and not to be kept again.
    const same = page.getByRole('article', { name: '另一个名字.txt' })
    await same.getByText('与已有的《测试市泵站新闻发布会》一字不差，不用再保存。').waitFor()
    expect(await same.getByRole('button', { name: '保存这篇稿件' }).count()).toBe(0)
    expect(await list.getByRole('button').allInnerTexts()).toEqual([expect.stringMatching(/已有相同的$/), expect.stringMatching(/可以保存$/), expect.stringMatching(/可以保存$/)])
    expect(await violations(page, 'files')).toEqual([])
    await list.getByRole('button', { name: /^水闸/ }).tap()
    await expect.poll(() => page.getByRole('article').filter({ hasText: '请先看一看' }).getAttribute('aria-label')).toBe('水闸.txt')
    await expect.poll(() => page.evaluate(() => { const box = document.activeElement?.getBoundingClientRect(); return box && box.top >= 0 && box.bottom <= innerHeight && document.activeElement?.textContent })).toBe('请先看一看：谁说了什么')
    await page.getByRole('button', { name: '全部保存（2 篇）' }).tap()
    await page.getByText('已保存 2 篇。').waitFor()
    for (const name of names) await page.getByRole('article').filter({ hasText: `测试市${name}新闻发布会` }).first().waitFor()
    expect(await page.getByText('刚刚添加').count()).toBe(3)
    await same.getByRole('button', { name: '不保存' }).click()
    await same.waitFor({ state: 'detached' })
    // Another text under a name that is taken: what it takes the place of is said before it does.
    await page.locator('input[type="file"]').setInputFiles([briefing('泵站.txt', '二十七'), briefing('船闸.txt', '三')])
    await list.getByRole('button', { name: /^泵站\.txt\s*会替换《测试市泵站新闻发布会》$/ }).waitFor()
    const replacing = page.getByRole('article', { name: '泵站.txt' })
    await replacing.getByText(/已有同一文件名的稿件《测试市泵站新闻发布会》，保存会替换它/).waitFor()
    await page.getByRole('button', { name: '全部保存（2 篇，其中 1 篇替换已有的）' }).waitFor()
    expect(await violations(page, 'files')).toEqual([])
    await replacing.getByRole('button', { name: '替换已有的稿件' }).tap()
    await page.getByText('已更新《测试市泵站新闻发布会》。').waitFor()
    await page.getByRole('article', { name: '船闸.txt' }).getByRole('button', { name: '不保存' }).click()
  } finally {
    for (const name of names) await page.request.delete(`/api/briefings/${encodeURIComponent(name)}`)
  }
})

test('files that nobody can read are refused at once with a reason, below those that can, and are not sent', async () => {
  const { page } = await open('/briefings')
  // The server says nothing yet: what is refused did not wait for it.
  const held = Promise.withResolvers<void>()
  await page.route('**/api/briefings?preview=1', async route => {
    await held.promise
    await route.continue()
  })
  await page.locator('input[type="file"]').setInputFiles([
    { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    { name: '旧稿.doc', mimeType: 'application/msword', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) },
    { name: '好的.txt', mimeType: 'text/plain', buffer: Buffer.from('测试市新闻发布会\n') },
  ])
  const alerts = page.getByRole('alert').filter({ hasText: '没有添加' })
  await alerts.nth(2).waitFor()
  const said = await alerts.allInnerTexts()
  for (const [at, reason] of ['文件是空的。', '的格式 .png 不能读取', '是旧版 Office 文件'].entries()) expect(said[at]).toContain(reason)
  const good = page.getByRole('list', { name: '选好的文件' }).getByRole('button', { name: /^好的\.txt/ })
  expect((await good.boundingBox())!.y).toBeLessThan((await alerts.first().boundingBox())!.y)
  held.resolve()
  await good.filter({ hasText: '可以保存' }).waitFor()
  expect(await violations(page, 'refused files')).toEqual([])
})

test('the briefings have the chat\'s navigation, and lead back to the conversation one came from', async () => {
  const { page } = await open()
  await ask(page, '谁介绍了科技创新？')
  const address = page.url()
  const navigation = page.getByRole('navigation', { name: '对话' })
  await navigation.getByRole('link', { name: '稿件' }).click()
  await page.getByRole('article').first().waitFor()
  expect(await navigation.getByRole('link', { name: '稿件' }).getAttribute('aria-current')).toBe('page')
  await navigation.getByRole('button', { name: '谁介绍了科技创新？', exact: true }).waitFor()
  await page.getByRole('link', { name: '回到提问' }).click()
  await page.getByRole('heading', { level: 2, name: '谁介绍了科技创新？' }).waitFor()
  expect(page.url()).toBe(address)
  await page.goto('/briefings')
  await navigation.getByRole('button', { name: '无痕对话' }).click()
  await page.getByText('无痕对话 · ').waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('from the page of a briefing one asks it alone', async () => {
  const { page } = await open('/briefings')
  const link = page.getByRole('article').first().getByRole('heading', { level: 2 }).getByRole('link')
  const title = await link.innerText()
  await link.click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('article').getByRole('link', { name: '只问这篇' }).click()
  await page.getByRole('button', { name: `稿件：${title}` }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('发布会上，谁说了什么')
})

test('in a briefing words are found in either script, one place after the other, and selected words are copied with their source or asked about', async () => {
  const { page, context } = await open('/briefings/briefing', { viewport: { width: 1024, height: 768 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('section[data-turn]').first().waitFor()
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: '在稿件中查找' })
  await field.fill('軌道交通')
  const search = page.getByRole('search')
  await search.getByText('1 / 3', { exact: true }).waitFor()
  const marks = () => page.locator('mark[data-found]').evaluateAll(all => all.map(each => [each.textContent, each.getAttribute('data-found')]))
  expect(await marks()).toEqual([['轨道交通', 'now'], ['轨道交通', 'too'], ['轨道交通', 'too']])
  await page.keyboard.press('Shift+Enter')
  await search.getByText('3 / 3', { exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await search.getByText('2 / 3', { exact: true }).waitFor()
  const place = await page.locator('mark[data-found="now"]').evaluate(each => [each.getBoundingClientRect().top, each.getBoundingClientRect().bottom, innerHeight])
  expect(place[0]! > 100 && place[1]! < place[2]!).toBe(true)
  expect(await violations(page, 'find')).toEqual([])
  await field.fill('没有这样的话')
  await search.getByText('没有找到').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('mark').count()).toBe(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('查找')

  const select = () => page.getByText('到2027年,实现轨道交通运营里程').evaluate(element => {
    const words = element.textContent
    const node = element.firstChild!
    element.scrollIntoView({ block: 'center' })
    document.getSelection()!.setBaseAndExtent(node, words.indexOf('实现轨道'), node, words.indexOf('750公里') + 5)
  })
  await select()
  const offered = page.getByRole('group', { name: '选中的话' })
  await offered.waitFor()
  expect(await violations(page, 'selection')).toEqual([])
  await offered.getByRole('button', { name: '复制引文' }).click()
  await page.getByText('已复制。').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^唐小平（.+），《市委六届七次全会.+》，.+，8月19日，年份未注明：“实现轨道交通运营里程达750公里”$/)
  await offered.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('实现轨道交通运营里程达750公里')
  await select()
  await offered.getByRole('button', { name: '就此提问' }).click()
  const question = page.getByRole('textbox', { name: '向稿件提问' })
  await expect.poll(() => question.inputValue()).toBe('关于唐小平说的“实现轨道交通运营里程达750公里”')
  // What is asked goes on behind it.
  await expect.poll(() => question.evaluate((field: HTMLTextAreaElement) => [document.activeElement === field, field.value.length - field.selectionStart])).toEqual([true, 0])
  await page.getByRole('button', { name: /^稿件：市委六届七次全会/ }).waitFor()

  // Words that are selected with their own quotation marks have one pair.
  await question.fill('')
  await page.goto('/briefings/briefing')
  const quoted = page.locator('section[data-turn] p').filter({ hasText: '“最后一公里”' }).first()
  await quoted.evaluate(element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent!.indexOf('“最后一公里”')
      if (at < 0) continue
      element.scrollIntoView({ block: 'center' })
      document.getSelection()!.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 7)
    }
  })
  await offered.getByRole('button', { name: '就此提问' }).click()
  await expect.poll(() => question.inputValue()).toMatch(/^关于.+说的“最后一公里”$/)
})

test('a briefing that is not there says so', async () => {
  const { page, faults } = await open('/briefings/no-such', phone)
  await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
  expect(faults.failedRequests.splice(0)).toHaveLength(1)
  faults.console.splice(0)
})

test('the interface speaks three languages and keeps the choice', async () => {
  const { page } = await open('/', desktop)
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('heading', { level: 1, name: 'Who said what at the press conference', includeHidden: true }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Who said what at the press conference' }).waitFor()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: '繁體中文' }).check()
  await page.getByRole('heading', { level: 1, name: '發布會上，誰說了什麼', includeHidden: true }).waitFor()
})
