const store = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>
const key = Symbol.for('yu-xiaozhi.once-per-process')

/**
 * The value made for `name` the first time, the same one ever after; a promise that is rejected is made
 * again at the next call. A page build bundles a module once per route, so a module-level variable
 * would load a model several times over.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const values = (store[key] ??= new Map())
  if (!values.has(name)) {
    const made = make()
    values.set(name, made)
    if (made instanceof Promise) made.catch(() => values.delete(name))
  }
  return values.get(name) as T
}
