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
  if (unsaved) await opened.save(unsaved)
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

/** Calls back as soon as this browser keeps any conversation, in whichever tab it was begun; returns how to stop waiting. */
export function onceHistoryBegan(notify: () => void): () => void {
  const waiting = new AbortController()
  const began = () => {
    waiting.abort()
    notify()
  }
  const { signal } = waiting
  window.addEventListener(beganEvent, began, { signal })
  window.addEventListener('storage', ({ key }) => { if (key === beganKey) began() }, { signal })
  if (localStorage.getItem(beganKey)) began()
  return () => waiting.abort()
}
