/**
 * Where the page stands in the browser's history. Every place (a conversation, the start) is an entry; what lies
 * over a place (a sheet, a drawer, a dialog) is an entry above it, so that the browser's back closes it and no more.
 */
type Step = {
  /** Its position among the entries of this tab. */
  at: number
  /** How many layers lie over the place there. */
  layers: number
  /** What is begun there is kept nowhere. */
  isPrivate: boolean
}

type Layer = { close: () => void }

/** Open now, the lowest first. The entries follow them: only `settle` goes or pushes for their sake. */
const layers: Layer[] = []
const listeners = new Set<() => void>()
let here: Step | null = null
/** A step that the page itself takes: where it leads, and what is to be done there. */
let arriving: { at: number; then: () => void } | null = null
let waiting: (() => void) | null = null
let hold: ((leave: () => void) => void) | null = null

function readStep(): Step {
  const { at = 0, layers: over = 0, isPrivate = false } = ((history.state ?? {}) as { step?: Partial<Step> }).step ?? {}
  return { at, layers: over, isPrivate }
}

/** With Next's own marks in the state its router takes no notice: a new address is no page of its own, to be announced as one. */
function write(how: 'pushState' | 'replaceState', step: Step, address: string): void {
  here = step
  history[how]({ ...history.state, step }, '', address)
}

function push(step: Omit<Step, 'at'>, address: string): void {
  write('pushState', { ...step, at: now().at + 1 }, address)
}

function travel(delta: number, then: () => void): void {
  arriving = { at: now().at + delta, then }
  history.go(delta)
}

/** Makes the entries follow the layers; with none open or on its way, does what waits for that. */
function settle(): void {
  if (arriving) return
  // A refresh drops what was noted in its entry.
  if (history.state !== null && !('step' in history.state)) write('replaceState', now(), location.href)
  const over = now().layers - layers.length
  if (over > 0) return travel(-over, () => {})
  for (let missing = over; missing < 0; missing++) push({ ...now(), layers: now().layers + 1 }, location.href)
  if (layers.length > 0) return
  const run = waiting
  waiting = null
  run?.()
}

const placeOf = ({ at, layers: over }: Step): number => at - over

function onPop(event: PopStateEvent): void {
  // Between places of one page: Next's router would announce the title of the one that is left.
  if ((event.state as { step?: Step } | null)?.step) event.stopImmediatePropagation()
  const from = now()
  here = readStep()
  const own = arriving
  arriving = null
  // Elsewhere, where the reader went at the same time: browsers take both steps as one.
  if (own?.at === here.at) {
    own.then()
    settle()
    return
  }
  // The reader went. What lay over the place that is left, or over this one, is closed.
  for (const layer of layers.splice(here.layers)) layer.close()
  const delta = here.at - from.at
  // Entries that the browser made of itself (a fragment of the page) are no places of their own.
  const left = history.state !== null && placeOf(from) !== placeOf(here)
  if (left && hold) {
    const ask = hold
    const leave = () => whenSettled(() => travel(delta, notify))
    travel(-delta, () => ask(leave))
  } else if (left) notify()
  settle()
}

function notify(): void {
  for (const listener of listeners) listener()
}

function now(): Step {
  if (!here) {
    here = readStep()
    window.addEventListener('popstate', onPop)
    // After a reload nothing lies over the page any more.
    queueMicrotask(settle)
  }
  return here
}

/** Notes that something lies over the page; the browser's back closes it. Gives how to tell that it is closed. */
export function openLayer(close: () => void): () => void {
  const layer = { close }
  now()
  layers.push(layer)
  // What opens in the place of another takes its entry, too.
  queueMicrotask(settle)
  return () => {
    const at = layers.indexOf(layer)
    if (at >= 0) layers.splice(at, 1)
    queueMicrotask(settle)
  }
}

/** Does something to the address once nothing lies over the page; what was asked for last. */
export function whenSettled(run: () => void): void {
  waiting = run
  now()
  queueMicrotask(settle)
}

/** Lets Next's router know the address of now: a refresh puts back the one that it knows. */
export function tellRouter(): void {
  history.replaceState({ step: now() }, '', location.href)
}

/** Writes the address of the place that is shown, as a new entry or `instead` of the one it is at. */
export function writeAddress(address: string, { isPrivate, instead }: { isPrivate: boolean; instead: boolean }): void {
  if (instead) write('replaceState', { ...now(), isPrivate }, address)
  else push({ layers: 0, isPrivate }, address)
}

/** Whether what is begun at this entry is kept nowhere. */
export function isPrivateHere(): boolean {
  return now().isPrivate
}

/** Calls back when the reader went to another place with the browser's back or forward; returns how to stop. */
export function onTravel(listener: () => void): () => void {
  now()
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Keeps the page where it is when the browser's back or forward would leave the place: `ask` gets how to go all the same. Returns how to stop. */
export function holdHere(ask: (leave: () => void) => void): () => void {
  now()
  hold = ask
  return () => { if (hold === ask) hold = null }
}
