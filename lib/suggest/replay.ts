/**
 * Lets many read one sequence that is costly to make: it is made once, from the first reader on, and each
 * reader gets all of it, what is made already at once. An error reaches every reader.
 */
export function replay<Item>(source: AsyncIterable<Item>): () => AsyncGenerator<Item> {
  const made: Item[] = []
  let state: 'making' | 'done' | { error: unknown } = 'making'
  let notify = () => {}
  let next = new Promise<void>(resolve => { notify = resolve })
  const tell = () => {
    notify()
    next = new Promise(resolve => { notify = resolve })
  }
  let making: Promise<void> | null = null
  const make = async () => {
    try {
      for await (const item of source) {
        made.push(item)
        tell()
      }
      state = 'done'
    } catch (error) {
      state = { error }
    }
    tell()
  }
  return async function* () {
    making ??= make()
    for (let at = 0; ; at++) {
      while (at >= made.length && state === 'making') await next
      if (at < made.length) yield made[at]!
      else if (state === 'done') return
      else if (state !== 'making') throw state.error
    }
  }
}
