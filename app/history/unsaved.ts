import type { BranchMessage } from '../chat/conversation-tree.ts'

/** One call of `History.save`, as it is kept while the database has not taken it yet. */
export type UnsavedPath = { id: string; title: string; path: BranchMessage[]; isNew: boolean }

const key = 'unsaved'

/**
 * Sets aside what the database has not confirmed when the page goes away: it works asynchronously
 * and ends with the page, this does not. Of this tab alone, and gone with it.
 */
export function setAside(unsaved: UnsavedPath): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(unsaved))
  } catch { /* No room, or storage is off: then the database alone may have it. */ }
}

/** What was set aside; null where nothing was. */
export function readSetAside(): UnsavedPath | null {
  try {
    const kept = sessionStorage.getItem(key)
    return kept ? JSON.parse(kept) as UnsavedPath : null
  } catch {
    return null
  }
}

/** Forgets what was set aside, once the database has it. */
export function forgetSetAside(): void {
  try {
    sessionStorage.removeItem(key)
  } catch { /* Storage is off: nothing was set aside. */ }
}
