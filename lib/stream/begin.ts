/**
 * Waits for the first event of a story, so that what it refuses before any work (no such briefing, no model) is an HTTP
 * status and not a stream that begins and breaks off.
 * @returns the same events, the first one included
 * @throws whatever the story throws before its first event
 */
export async function begin<T>(events: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await events.next()
  return (async function* () {
    try {
      if (first.done) return
      yield first.value
      yield* events
    } finally {
      // A reader that leaves before the second event ends the story as well.
      await events.return(undefined)
    }
  })()
}
