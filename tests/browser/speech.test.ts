import { expect, test } from 'vitest'
import { answerable, ask } from './ask-in-page.ts'
import { withPages } from './with-pages.ts'

const open = withPages()

test('where the browser can neither listen nor speak, nothing offers it', async () => {
  const { page } = await open()
  await page.addInitScript(() => {
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition', 'speechSynthesis']) Object.defineProperty(window, name, { value: undefined })
  })
  await page.reload()
  await ask(page, answerable)
  expect(await page.getByRole('button', { name: '语音输入' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: '朗读' }).count()).toBe(0)
})

test('what is spoken stands in the field, to be read before it is sent; an answer is read aloud without its markers, and can be stopped', async () => {
  const { page } = await open()
  await page.addInitScript(() => {
    const spoken: { text: string; lang: string }[] = []
    Object.assign(window, { spoken })
    class Listener {
      onresult: ((event: unknown) => void) | null = null
      onend: (() => void) | null = null
      start() { setTimeout(() => { this.onresult?.({ results: [[{ transcript: '运营里程要达到多少公里' }]] }); this.onend?.() }, 50) }
      stop() { this.onend?.() }
    }
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) Object.defineProperty(window, name, { value: Listener })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { lang = ''; text: string; constructor(text: string) { this.text = text } } })
    Object.defineProperty(window, 'speechSynthesis', {
      value: { speak: (words: { text: string; lang: string }) => spoken.push({ text: words.text, lang: words.lang }), cancel() {}, getVoices: () => [{}], addEventListener() {}, removeEventListener() {} },
    })
  })
  await page.reload()
  await page.getByRole('button', { name: '语音输入' }).click()
  await expect.poll(() => page.getByRole('textbox', { name: '向稿件提问' }).inputValue()).toBe('运营里程要达到多少公里')
  expect(await page.locator('article').count()).toBe(0)
  await ask(page, answerable)
  await page.getByRole('button', { name: '朗读' }).click()
  const [words] = await page.evaluate(() => (window as unknown as { spoken: { text: string; lang: string }[] }).spoken)
  expect(words).toMatchObject({ lang: 'zh-CN' })
  expect(words?.text).toContain('750公里')
  expect(words?.text).not.toMatch(/\[\d/)
  await page.getByRole('button', { name: '停止朗读' }).click()
  await page.getByRole('button', { name: '朗读' }).waitFor()
})

test('while it listens the page says so, and where no service answers, that', async () => {
  const { page } = await open()
  await page.addInitScript(() => {
    class Listener {
      onerror: ((event: unknown) => void) | null = null
      onend: (() => void) | null = null
      start() { setTimeout(() => { this.onerror?.({ error: 'network' }); this.onend?.() }, 1500) }
      stop() { this.onend?.() }
    }
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) Object.defineProperty(window, name, { value: Listener })
  })
  await page.reload()
  await page.getByRole('button', { name: '语音输入' }).click()
  await page.getByRole('status').filter({ hasText: '正在听写' }).waitFor()
  await page.getByRole('alert').filter({ hasText: '语音服务没有回应' }).waitFor()
  await page.getByRole('textbox', { name: '向稿件提问' }).fill('改用键盘')
  await expect.poll(() => page.getByRole('alert').filter({ hasText: '语音服务没有回应' }).count()).toBe(0)
})
