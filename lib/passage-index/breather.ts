import { setImmediate as nextTurn } from 'node:timers/promises'

/** Longest stretch of work between two looks at the event loop, in milliseconds. */
const STRETCH_MS = 15

/** A pause for long loops: gives way to waiting requests whenever a stretch has passed, and costs nothing before. */
export function createBreather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < STRETCH_MS) return
    await nextTurn()
    since = performance.now()
  }
}
