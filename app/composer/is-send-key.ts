import type { KeyboardEvent } from 'react'

/**
 * Whether this key press sends: Enter alone, and never the Enter that an input method uses to
 * choose characters. Safari ends the composition before that key press and marks it only by
 * key code 229, so both signs count.
 */
export function isSendKey(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false
  return !event.nativeEvent.isComposing && event.nativeEvent.keyCode !== 229
}
