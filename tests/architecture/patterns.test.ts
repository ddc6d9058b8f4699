import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'
import { expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 300_000 })

const root = path.join(import.meta.dirname, '../..')

/** A pattern that takes longer than this for one of the strings below grows faster than its input, in milliseconds of the processor. */
const SLOW = 400
/** Repetitions that a pattern with two ways through each of them cannot survive, and blanks that one with three runs side by side cannot. */
const TIMES = 28
const BLANKS = 1_200
/** Strings made of a pattern's own words that it is tried on. */
const MOST = 140

/** Every regular expression of the code: those written out, and those put together when a file is loaded. */
async function patterns(): Promise<Map<string, RegExp>> {
  const found = new Map<string, RegExp>()
  const files = ['lib', 'app'].flatMap(folder => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })).sort()
  for (const file of files) {
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      const { regex } = node as { regex?: { pattern: string; flags: string } }
      if (regex) found.set(`${file} /${regex.pattern}/`, new RegExp(regex.pattern, regex.flags))
      Object.values(node).forEach(visit)
    }
    visit(parseSync(file, readFileSync(path.join(root, file), 'utf8')).program.body)
  }
  const Original = globalThis.RegExp
  let loading = ''
  const noting = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp
      if (loading) found.set(`loaded with ${loading}: /${made.source}/`, made)
      return made
    },
  })
  vi.stubGlobal('RegExp', noting)
  try {
    // Files with effects of their own (workers) and what needs a browser hold no pattern put together on loading.
    for (const file of files.filter(name => /^lib\/(?:answer|chunk|evaluate|parse|read|retrieve|suggest|text|understand|verify)\//u.test(name))) {
      loading = file
      await import(pathToFileURL(path.join(root, file)).href)
    }
  } finally {
    loading = ''
    vi.unstubAllGlobals()
  }
  return found
}

/** The same numbers in every run. */
function* numbers(): Generator<number> {
  for (let state = 20_240_601; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state
  }
}

/** A pattern's own words: what stands in it between the signs of its syntax. */
const wordsIn = (source: string): string[] => [...new Set([...source.replace(/\\[pPu](?:\{[^}]*\}|[\da-f]{4})|\\[a-zA-Z]/gu, ' ').matchAll(/\p{Script=Han}+|[A-Za-z]+|\d|[：、，。（）【】“”]/gu)].map(([word]) => word))]

/** Strings of a pattern's own words, over and over, and of blanks, with an end that it does not want. */
function stress(source: string): string[] {
  const words = wordsIn(source)
  const leads = ['', ...words.slice(0, 3)]
  const blanks = [' ', '\u3000', '\t', '*', ' \t'].flatMap(blank => [...leads, ...words.slice(3, 12)].map(word => `${word}${blank.repeat(BLANKS)}\u0001`))
  const draw = numbers()
  const one = (): string => words[draw.next().value! % words.length] ?? ''
  const beside = words.flatMap((word, i) => [word, `${word} `, `${word}${words[i + 1] ?? ''}`, `${word.slice(-1)}${words[i + 1] ?? ''}`, `${word.slice(-1)}${words[i + 1] ?? ''}${words[i + 2] ?? ''}`])
  const drawn = words.length < 2 ? [] : Array.from({ length: MOST }, () => `${one()}${draw.next().value! % 3 ? '' : ' '}${one()}${draw.next().value! % 2 ? '' : one()}`)
  // A long pattern has more words than can be tried: every so many of them.
  const every = Math.ceil(beside.length / MOST)
  return [...blanks, ...[...beside.filter((_, i) => i % every === 0), ...drawn].flatMap(unit => leads.map(lead => `${lead}${unit.repeat(TIMES)}\u0001`))]
}

/** The processor's time and not the clock's: on a busy machine a run waits for its turn. Of three runs, for the first may pay for compiling. */
function slow(pattern: RegExp, text: string): boolean {
  const run = (): number => {
    const from = process.threadCpuUsage()
    pattern.lastIndex = 0
    pattern.test(text)
    const { user, system } = process.threadCpuUsage(from)
    return (user + system) / 1000
  }
  return Array.from({ length: 3 }).every(() => run() > SLOW)
}

test('no regular expression takes long over words of its own or blanks, however often they stand there', async () => {
  const all = await patterns()
  expect(all.size).toBeGreaterThan(1_000)
  const found = [...all].flatMap(([name, pattern]) => {
    const text = stress(pattern.source).find(each => slow(pattern, each))
    return text === undefined ? [] : [`${name.slice(0, 160)} on ${JSON.stringify(text.slice(0, 60))} of ${text.length}`]
  })
  expect(found).toEqual([])
})
