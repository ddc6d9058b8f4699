const prefix = 'draft'

/** A conversation's unsent words, under its id; those of the one that is still to begin under none. */
const keyOf = (id: string | null) => (id === null ? prefix : `${prefix}:${id}`)

/** The unsent words of a conversation (null: of the next new one), as this browser keeps them. */
export function readDraft(id: string | null): string {
  return localStorage.getItem(keyOf(id)) ?? ''
}

/** Keeps them; none are not kept. */
export function keepDraft(id: string | null, words: string): void {
  if (words) localStorage.setItem(keyOf(id), words)
  else localStorage.removeItem(keyOf(id))
}

/** Forgets those of every conversation. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${prefix}:`)) localStorage.removeItem(key)
}
