import { beforeEach, expect, test, vi } from 'vitest'

type Entry = { state: unknown; address: string }

/** What Next's router notes in an entry where it shows a page. */
const ofRouter = { router: 'its own' }

/** A tab of a browser: its entries, and steps between them that arrive a little later, several of one moment as one. */
class Tab {
  entries: Entry[] = [{ state: ofRouter, address: '/' }]
  at = 0
  /** The page that is loaded now. */
  page = new EventTarget()
  #delta = 0

  /** Loads the page, or loads it again, and gives its steps. */
  async load(): Promise<typeof import('../../app/address/page-steps.ts')> {
    this.page = new EventTarget()
    const here = () => this.entries[this.at]!
    const write = (entries: Entry[]) => {
      this.entries = entries
      this.at = entries.length - 1
    }
    vi.stubGlobal('window', this.page)
    vi.stubGlobal('location', { get href() { return here().address } })
    vi.stubGlobal('history', {
      get state() { return here().state },
      pushState: (state: unknown, _: string, address: string) => write([...this.entries.slice(0, this.at + 1), { state: structuredClone(state), address }]),
      replaceState: (state: unknown, _: string, address: string) => { this.entries[this.at] = { state: structuredClone(state), address } },
      go: (delta: number) => this.#go(delta),
    })
    vi.resetModules()
    const steps = await import('../../app/address/page-steps.ts')
    // What the page asks of it first.
    steps.isPrivateHere()
    await this.rest()
    return steps
  }

  get address(): string {
    return this.entries[this.at]!.address
  }

  /** The reader goes so many entries back. */
  async back(entries = 1): Promise<void> {
    this.#go(-entries)
    await this.rest()
  }

  /** Until no step is on its way. */
  async rest(): Promise<void> {
    for (let turn = 0; turn < 8; turn++) await new Promise(resolve => { setTimeout(resolve) })
  }

  #go(delta: number): void {
    if (this.#delta === 0) setTimeout(() => this.#arrive())
    this.#delta += delta
  }

  #arrive(): void {
    this.at += this.#delta
    this.#delta = 0
    expect(this.entries[this.at], 'a step out of the page').toBeDefined()
    this.page.dispatchEvent(Object.assign(new Event('popstate'), { state: this.entries[this.at]!.state }))
  }
}

const place = { isPrivate: false, instead: false }
let tab: Tab
beforeEach(() => { tab = new Tab() })

test('back closes what lies over the page and no more, one layer after the other', async () => {
  const { openLayer, onTravel, writeAddress } = await tab.load()
  const travelled = vi.fn()
  onTravel(travelled)
  writeAddress('/?c=a', place)
  const [drawer, dialog] = [vi.fn(), vi.fn()]
  openLayer(drawer)
  openLayer(dialog)
  await tab.rest()
  await tab.back()
  expect([drawer.mock.calls.length, dialog.mock.calls.length]).toEqual([0, 1])
  await tab.back()
  expect([drawer.mock.calls.length, dialog.mock.calls.length]).toEqual([1, 1])
  expect(tab.address).toBe('/?c=a')
  expect(travelled).not.toHaveBeenCalled()
  await tab.back()
  expect(tab.address).toBe('/')
  expect(travelled).toHaveBeenCalledOnce()
})

test('what was closed without back leaves no entry to go back through', async () => {
  const { openLayer, writeAddress } = await tab.load()
  writeAddress('/?c=a', place)
  const close = vi.fn()
  const closed = openLayer(close)
  await tab.rest()
  closed()
  await tab.rest()
  expect(close).not.toHaveBeenCalled()
  await tab.back()
  expect(tab.address).toBe('/')
})

test('a step of the reader in the moment in which a layer is closed is his', async () => {
  const { openLayer, onTravel, writeAddress } = await tab.load()
  const travelled = vi.fn()
  onTravel(travelled)
  writeAddress('/?c=a', place)
  const closed = openLayer(() => {})
  await tab.rest()
  closed()
  await Promise.resolve()
  await tab.back()
  expect(tab.address).toBe('/')
  expect(travelled).toHaveBeenCalledOnce()
})

test('a layer that opens in the place of another takes its entry', async () => {
  const { openLayer } = await tab.load()
  const closed = openLayer(() => {})
  await tab.rest()
  const entries = tab.entries.length
  const close = vi.fn()
  closed()
  openLayer(close)
  await tab.rest()
  expect(tab.entries.length).toBe(entries)
  await tab.back()
  expect(close).toHaveBeenCalledOnce()
})

test('a place is an entry of its own, and says whether what is begun there is kept', async () => {
  const { isPrivateHere, onTravel, writeAddress } = await tab.load()
  const travelled = vi.fn()
  const stop = onTravel(travelled)
  writeAddress('/?private', { isPrivate: true, instead: false })
  expect(isPrivateHere()).toBe(true)
  await tab.back()
  expect(isPrivateHere()).toBe(false)
  expect(travelled).toHaveBeenCalledOnce()
  stop()
  await tab.back(-1)
  expect(isPrivateHere()).toBe(true)
  expect(travelled).toHaveBeenCalledOnce()
})

test('an address written instead of another leaves no entry behind', async () => {
  const { writeAddress } = await tab.load()
  writeAddress('/?c=a', place)
  writeAddress('/?c=b', { isPrivate: false, instead: true })
  expect(tab.entries.map(each => each.address)).toEqual(['/', '/?c=b'])
})

test('back over two places closes what lay over the one that was left', async () => {
  const { openLayer, onTravel, writeAddress } = await tab.load()
  const travelled = vi.fn()
  onTravel(travelled)
  writeAddress('/?c=a', place)
  writeAddress('/?c=b', place)
  const close = vi.fn()
  openLayer(close)
  await tab.rest()
  await tab.back(3)
  expect(close).toHaveBeenCalledOnce()
  expect(travelled).toHaveBeenCalledOnce()
  expect(tab.address).toBe('/')
})

test('a step forward to what was closed comes back to its place', async () => {
  const { openLayer, writeAddress } = await tab.load()
  writeAddress('/?c=a', place)
  openLayer(() => {})
  await tab.rest()
  await tab.back()
  const { at } = tab
  await tab.back(-1)
  expect(tab.at).toBe(at)
})

test('a new address waits until nothing lies over the page; what was asked for last is done', async () => {
  const { openLayer, whenSettled, writeAddress } = await tab.load()
  const closed = openLayer(() => {})
  whenSettled(() => writeAddress('/?c=a', place))
  whenSettled(() => writeAddress('/?c=b', place))
  await tab.rest()
  expect(tab.address).toBe('/')
  closed()
  await tab.rest()
  expect(tab.entries.map(each => each.address)).toEqual(['/', '/?c=b'])
})

/** A private conversation that asks in a dialog before it is left: who asked gets how to answer. */
async function held() {
  const steps = await tab.load()
  const travelled = vi.fn()
  steps.onTravel(travelled)
  steps.writeAddress('/?private', { isPrivate: true, instead: false })
  const asked: { go: () => void; stay: () => void }[] = []
  const release = steps.holdHere(leave => {
    const close = steps.openLayer(() => {})
    asked.push({ stay: close, go: () => { close(); leave() } })
  })
  return { travelled, asked, release }
}

test('a place that is held asks before it is left, and is left after that', async () => {
  const { travelled, asked } = await held()
  await tab.back()
  expect([asked.length, tab.address, travelled.mock.calls.length]).toEqual([1, '/?private', 0])
  asked[0]!.go()
  await tab.rest()
  expect([asked.length, tab.address, travelled.mock.calls.length]).toEqual([1, '/', 1])
})

test('who stays is where he was, and is asked again the next time, until the place is held no more', async () => {
  const { travelled, asked, release } = await held()
  await tab.back()
  asked[0]!.stay()
  await tab.rest()
  expect([tab.address, travelled.mock.calls.length]).toEqual(['/?private', 0])
  await tab.back()
  expect([asked.length, tab.address]).toEqual([2, '/?private'])
  asked[1]!.stay()
  await tab.rest()
  release()
  await tab.back()
  expect([asked.length, tab.address, travelled.mock.calls.length]).toEqual([2, '/', 1])
})

test('after a reload nothing lies over the page, and back leaves the place', async () => {
  const before = await tab.load()
  before.writeAddress('/?c=a', place)
  before.openLayer(() => {})
  before.openLayer(() => {})
  await tab.rest()
  const { onTravel } = await tab.load()
  const travelled = vi.fn()
  onTravel(travelled)
  expect(tab.address).toBe('/?c=a')
  await tab.back()
  expect(tab.address).toBe('/')
  expect(travelled).toHaveBeenCalledOnce()
})

test('an entry that a refresh wrote over is known again', async () => {
  const { openLayer, onTravel, writeAddress } = await tab.load()
  const travelled = vi.fn()
  onTravel(travelled)
  writeAddress('/?c=a', place)
  history.replaceState(ofRouter, '', '/?c=a')
  const close = vi.fn()
  openLayer(close)
  await tab.rest()
  await tab.back()
  expect(close).toHaveBeenCalledOnce()
  expect(travelled).not.toHaveBeenCalled()
  await tab.back()
  expect(tab.address).toBe('/')
})
