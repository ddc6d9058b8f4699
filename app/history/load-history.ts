import type { History } from './open-history.ts'

const beganKey = 'history-began'
const beganEvent = 'history-began'

let history: Promise<History> | null = null

/** The kept conversations; the database library is loaded the first time something needs them. */
export function loadHistory(): Promise<History> {
  history ??= import('./open-history.ts').then(({ openHistory }) => openHistory())
  return history
}

/** Notes that there are kept conversations, so that later visits know to load them. */
export function beginHistory(): void {
  if (localStorage.getItem(beganKey)) return
  localStorage.setItem(beganKey, 'yes')
  window.dispatchEvent(new Event(beganEvent))
}

/** Calls back once as soon as this browser keeps any conversation; returns how to stop waiting. */
export function onceHistoryBegan(notify: () => void): () => void {
  if (localStorage.getItem(beganKey)) notify()
  window.addEventListener(beganEvent, notify, { once: true })
  return () => window.removeEventListener(beganEvent, notify)
}
