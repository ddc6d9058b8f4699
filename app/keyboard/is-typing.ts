/** Whether keys pressed there are for the element itself: a field, a choice, a menu. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"], [role="menu"]') !== null
}
