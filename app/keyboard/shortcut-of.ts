/** What a key does: to the field of the page, a new conversation, from citation to citation, closing what is open beside the page, the list of all of these. */
export type Shortcut = 'field' | 'new' | 'next' | 'previous' | 'close' | 'list'

export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'>

/** By one key alone; on a Chinese keyboard the signs come full width. */
const SINGLE: Record<string, Shortcut> = { '/': 'field', '、': 'field', '／': 'field', '?': 'list', '？': 'list', j: 'next', k: 'previous', ArrowRight: 'next', ArrowLeft: 'previous' }

/**
 * What a pressed key is short for; null where it is none: while an input method has the keys, with `typing` for what would be typed, and without
 * `single` for what is one character alone, which some readers press unawares (WCAG 2.1.4).
 */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing, keyCode }: PressedKey, { typing, single }: { typing: boolean; single: boolean }): Shortcut | null {
  if (isComposing || keyCode === 229) return null
  if ((ctrlKey || metaKey) && shiftKey && !altKey) return key.toLowerCase() === 'o' ? 'new' : null
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'Escape') return 'close'
  const arrow = key.startsWith('Arrow')
  if (typing || (arrow && shiftKey) || (!single && !arrow)) return null
  return SINGLE[key] ?? null
}
