/** How many frames something may take to come, some seconds. */
const FRAMES = 300

/** Gives the keyboard to something that is about to come to the page, where what has it now is gone or about to go; not where the reader goes elsewhere meanwhile. */
export function focusSoon(find: () => HTMLElement | null | undefined, options?: FocusOptions): void {
  const had = document.activeElement
  let frames = 0
  const look = () => {
    const active = document.activeElement
    if (active !== had && active !== document.body) return
    const found = find()
    if (found) found.focus(options)
    else if (++frames < FRAMES) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
