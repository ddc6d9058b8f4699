/**
 * Lets many read one sequence that is costly to make: each item is made once, when the first reader comes
 * to it, and each reader gets all of them, what is made already at once. An error reaches every reader.
 */
export function replay<Item>(source: AsyncGenerator<Item>): () => AsyncGenerator<Item> {
  const made: Promise<IteratorResult<Item>>[] = []
  return async function* () {
    for (let at = 0; ; at++) {
      const next = await (made[at] ??= source.next())
      if (next.done) return
      yield next.value
    }
  }
}
