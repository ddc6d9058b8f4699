import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, readSources, root } from './read-sources.ts'

const sources = readSources('lib', 'app', 'scripts')
const stem = (file: string) => path.basename(file).replace(/(\.d)?\.(ts|tsx|mjs)$/, '')

/** Names that Next gives a meaning to; what they export is Next's to say. */
const NEXT_FILES = new Set(['page', 'layout', 'route', 'error', 'global-error', 'not-found', 'loading', 'instrumentation', 'manifest', 'robots', 'icon', 'opengraph-image'])
const BANNED = /^(utils?|helpers?|misc|common|managers?|services?|handlers?|data|info|shared|core|base|index|types)$/
/** Folder names that Next reads as routes: `[id]`, `(group)`. */
const ROUTE_FOLDER = /^[[(].*[\])]$/

test('the top level holds what it should and nothing else', () => {
  const allowed = ['package.json', 'package-lock.json', 'next.config.mjs', 'tsconfig.json', 'app', 'lib', 'corpus', 'scripts', 'tests', 'models', 'README.md', 'ARCHITECTURE.md']
  const entries = new Set(listFiles(['.'], ['']).map(file => file.split('/')[0] ?? ''))
  expect([...entries].filter(entry => !entry.startsWith('.') && !allowed.includes(entry))).toEqual([])
})

test('no file is over 300 lines, and the median is near 50', () => {
  expect(sources.filter(({ lines }) => lines.length > 300).map(({ file, lines }) => `${file}: ${lines.length}`)).toEqual([])
  const lengths = sources.map(({ lines }) => lines.length).sort((a, b) => a - b)
  expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(70)
})

test('no component is over 150 lines', () => {
  expect(sources.filter(({ file, lines }) => file.endsWith('.tsx') && lines.length > 150).map(({ file, lines }) => `${file}: ${lines.length}`)).toEqual([])
})

test('files and folders are named for what they do, in lower case with hyphens', () => {
  const wrong = sources.flatMap(({ file }) => {
    const folders = path.dirname(file).split('/').filter(name => !ROUTE_FOLDER.test(name))
    return [...folders, stem(file)].filter(name => BANNED.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)).map(name => `${file}: ${name}`)
  })
  expect(wrong).toEqual([])
})

test('a file is named for the main thing it exports', () => {
  const plain = (name: string) => name.replaceAll(/[-_]/g, '').toLowerCase().replace(/s$/, '')
  const wrong = sources.filter(({ file, text }) => {
    if (file.startsWith('app/') && NEXT_FILES.has(stem(file))) return false
    const names = [...text.matchAll(/^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|type|interface) ([A-Za-z0-9_]+)/gm)].map(match => match[1] ?? '')
    for (const list of text.matchAll(/^export (?:type )?\{([^}]+)\}/gm)) names.push(...(list[1] ?? '').split(',').map(name => name.trim().split(' as ').pop() ?? ''))
    // Only entry points, which are run and not imported, export nothing.
    if (names.length === 0) return sources.some(({ imports }) => imports.includes(file))
    // A file of several small things that belong together is named for what they are together.
    return names.length === 1 && !names.some(name => plain(name).includes(plain(stem(file))) || plain(stem(file)).includes(plain(name)))
  })
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('Chunk is no word of ours: the AI SDK uses it for pieces of a stream', () => {
  const wrong = sources.filter(({ text }) => /(?:class|interface|type|function|const) \w*Chunk\b/.test(text))
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('process.env is read in one place', () => {
  const wrong = sources.filter(({ file, text }) => /process\.env|env\.OPENAI|from 'node:process'/.test(text) && /process\.env/.test(text) && file !== 'lib/env.ts' && !file.startsWith('scripts/setup/'))
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('nothing tells where or how it was made', () => {
  const everything = listFiles(['.'], ['.ts', '.tsx', '.mjs', '.md', '.json', '.css', '.txt', '.jsonl']).filter(file => file !== 'tests/architecture/layout.test.ts')
  const traces = /\/work\/(?:main|shared)|\.\.\/shared\/|\/root\/|\/home\/[a-z]/
  expect(everything.filter(file => traces.test(fs.readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})
