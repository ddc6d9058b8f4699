import type { History } from './open-history.ts'
import { forgetSetAside, readSetAside } from './unsaved.ts'

const beganKey = 'history-began'
const toKeepEvent = 'history-to-keep'

let history: Promise<History> | null = null

/** Opens the database and first gives it what the page that was left had not got into it. */
async function openHistoryWhole(): Promise<History> {
  const { openHistory } = await import('./open-history.ts')
  const opened = await openHistory()
  const unsaved = readSetAside()
  try {
    if (unsaved) await opened.save(unsaved)
    forgetSetAside()
  } catch { /* No room: it stays set aside, and what is kept can be read all the same. */ }
  return opened
}

/**
 * The kept conversations; the database library is loaded the first time something needs them.
 * @throws where the library did not come or the database could not be opened; the next call tries anew
 */
export function loadHistory(): Promise<History> {
  history ??= openHistoryWhole().catch(error => {
    history = null
    throw error
  })
  return history
}

/** Notes that there is something to keep: who waits for the kept conversations opens them now, and later visits at once. */
export function beginHistory(): void {
  try {
    if (!localStorage.getItem(beganKey)) localStorage.setItem(beganKey, 'yes')
  } catch { /* No room, or storage is off: then later visits open them with what they keep. */ }
  window.dispatchEvent(new Event(toKeepEvent))
}

/**
 * Calls back once, as soon as this browser keeps any conversation, in whichever tab it was begun, and they could be
 * opened; returns how to stop waiting.
 */
export function onceHistoryOpens(notify: (history: History) => void): () => void {
  const waiting = new AbortController()
  const { signal } = waiting
  const open = () => void loadHistory().then(opened => {
    if (signal.aborted) return
    waiting.abort()
    notify(opened)
  }).catch(() => { /* Tried again with what is to be kept next. */ })
  window.addEventListener(toKeepEvent, open, { signal })
  window.addEventListener('storage', ({ key }) => { if (key === beganKey) open() }, { signal })
  if (localStorage.getItem(beganKey)) open()
  return () => waiting.abort()
}
