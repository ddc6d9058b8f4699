import type { History } from './open-history.ts'
import { takeSetAside } from './unsaved.ts'

const beganKey = 'history-began'
const beganEvent = 'history-began'

let history: Promise<History> | null = null

/** Opens the database and first gives it what the page that was left had not got into it. */
async function openHistoryWhole(): Promise<History> {
  const { openHistory } = await import('./open-history.ts')
  const opened = openHistory()
  const unsaved = takeSetAside()
  if (unsaved) await opened.save(unsaved.id, unsaved.title, unsaved.path)
  return opened
}

/** The kept conversations; the database library is loaded the first time something needs them. */
export function loadHistory(): Promise<History> {
  history ??= openHistoryWhole()
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
