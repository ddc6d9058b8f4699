import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

type Reply = { id?: number; type: string; method?: string; result?: unknown; message?: string; params?: unknown }
type Evaluated = { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } }

/** What a page of Firefox can be asked to do; selectors are CSS. */
export type FirefoxPage = {
  /** Errors the page threw or wrote to the console. */
  faults: string[]
  goto: (address: string) => Promise<void>
  back: () => Promise<void>
  /** The value of a JavaScript expression in the page, as JSON would carry it. */
  evaluate: <Value>(expression: string) => Promise<Value>
  click: (selector: string) => Promise<void>
  /** Types into what has the focus; '\uE007' is Enter, '\uE00C' Escape. */
  type: (keys: string) => Promise<void>
  /** Puts a file into a file input. */
  choose: (selector: string, file: string) => Promise<void>
  close: () => Promise<void>
}

/** The address that Firefox prints once it listens for WebDriver BiDi. */
function listening(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    browser.once('exit', code => reject(new Error(`Firefox ended with ${code} before it listened:\n${said}`)))
  })
}

/** Commands of the W3C's WebDriver BiDi, which Firefox speaks by itself: no driver, no patched build. */
async function connect(address: string, onEvent: (method: string, params: unknown) => void) {
  const socket = new WebSocket(`${address}/session`)
  const waiting = new Map<number, (reply: Reply) => void>()
  socket.addEventListener('message', event => {
    const reply = JSON.parse(String(event.data)) as Reply
    if (reply.type === 'event') onEvent(reply.method ?? '', reply.params)
    else if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error('Firefox closed its connection')))
  })
  let last = 0
  return <Result>(method: string, params: object): Promise<Result> => new Promise((resolve, reject) => {
    const id = ++last
    waiting.set(id, reply => {
      waiting.delete(id)
      if (reply.type === 'success') resolve(reply.result as Result)
      else reject(new Error(`${method}: ${reply.message}`))
    })
    socket.send(JSON.stringify({ id, method, params }))
  })
}

/** Starts Firefox without a window, with a profile of its own, and opens one page of the given size. */
export async function openFirefox(program: string, { width, height }: { width: number; height: number }): Promise<FirefoxPage> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'yu-xiaozhi-firefox-'))
  fs.writeFileSync(path.join(profile, 'user.js'), 'user_pref("intl.accept_languages", "zh-CN, zh");\nuser_pref("datareporting.policy.dataSubmissionEnabled", false);\nuser_pref("app.update.enabled", false);\n')
  const browser = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const faults: string[] = []
  const send = await connect(await listening(browser), (method, params) => {
    const { level, text } = params as { level?: string; text?: string }
    if (method === 'log.entryAdded' && level === 'error') faults.push(text ?? '')
  })
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' })
  await send('browsingContext.setViewport', { context, viewport: { width, height } })

  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { type, result, exceptionDetails } = await send<Evaluated>('script.evaluate', { expression: `Promise.resolve(${expression}).then(value => JSON.stringify(value ?? null))`, target: { context }, awaitPromise: true })
    if (type === 'exception') throw new Error(exceptionDetails?.text)
    return JSON.parse(String(result?.value)) as Value
  }
  const elementOf = async (selector: string) => {
    const { nodes } = await send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector }, maxNodeCount: 1 })
    if (!nodes[0]) throw new Error(`Nothing on the page is ${selector}`)
    return { type: 'element', element: { sharedId: nodes[0].sharedId } }
  }
  return {
    faults, evaluate,
    goto: async url => { await send('browsingContext.navigate', { context, url, wait: 'complete' }) },
    back: async () => { await send('browsingContext.traverseHistory', { context, delta: -1 }) },
    async click(selector) {
      await evaluate(`document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center' })`)
      const origin = await elementOf(selector)
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: 0, y: 0, origin }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }] })
    },
    async type(keys) {
      const actions = Array.from(keys).flatMap(value => [{ type: 'keyDown', value }, { type: 'keyUp', value }])
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    async choose(selector, file) {
      const { element } = await elementOf(selector)
      await send('input.setFiles', { context, element, files: [file] })
    },
    async close() {
      const ended = new Promise(resolve => browser.once('exit', resolve))
      await send('browser.close', {}).catch(() => browser.kill())
      await ended
      fs.rmSync(profile, { recursive: true, force: true })
    },
  }
}
