import { afterAll, afterEach } from 'vitest'

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const
const heard: string[] = []

/** A library or a test that talks on the console fails it; a test that expects words there spies on the method itself. */
for (const method of METHODS) console[method] = (...words: unknown[]) => void heard.push(`console.${method}: ${words.map(String).join(' ')}`)

function complain() {
  if (heard.length > 0) throw new Error(`Noise on the console:\n${heard.splice(0).join('\n')}`)
}

afterEach(complain)
afterAll(complain)
