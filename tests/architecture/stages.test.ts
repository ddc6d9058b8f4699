import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readSources, root } from './read-sources.ts'

const codeMap = fs.readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8')
/** The stages in the order in which ARCHITECTURE.md tells the story. */
const stages = [...codeMap.matchAll(/^\| `([a-z-]+)\/` \|/gm)].map(match => match[1] ?? '')
const sources = readSources('lib', 'app', 'scripts')
const stageOf = (file: string) => (file.startsWith('lib/') && file.split('/').length > 2 ? file.split('/')[1] : undefined)
/** What every stage may use: it belongs to none. */
const shared = ['lib/env.ts', 'lib/errors.ts', 'lib/once-per-process.ts', 'lib/source-file.ts']

test('the code map names every stage of lib', () => {
  const folders = [...new Set(sources.flatMap(({ file }) => stageOf(file) ?? []))].sort()
  expect(folders.filter(folder => !stages.includes(folder))).toEqual([])
  expect(stages.filter(stage => !folders.includes(stage))).toEqual([])
})

test('a stage imports only itself and earlier stages', () => {
  const wrong = sources.flatMap(({ file, imports }) => {
    const stage = stageOf(file)
    if (!stage) return []
    return imports.filter(target => {
      if (shared.includes(target)) return false
      const other = stageOf(target)
      return other === undefined || stages.indexOf(other) > stages.indexOf(stage)
    }).map(target => `${file} imports ${target}`)
  })
  expect(wrong).toEqual([])
})

/** The folders inside large stages, in the order in which ARCHITECTURE.md lists them. */
const rooms = [...codeMap.matchAll(/^\| `([a-z-]+(?:\/[a-z-]+)+)\/` \|/gm)].map(match => `lib/${match[1] ?? ''}`)

test('inside a large stage a folder imports only folders listed above it', () => {
  const houses = [...new Set(rooms.map(room => path.dirname(room)))]
  expect(houses).not.toEqual([])
  const wrong = houses.flatMap(house => {
    const inside = sources.filter(({ file }) => path.dirname(path.dirname(file)) === house)
    const unlisted = inside.filter(({ file }) => !rooms.includes(path.dirname(file))).map(({ file }) => `${file} stands in no folder of the list`)
    const upward = inside.flatMap(({ file, imports }) => imports
      .filter(target => target.startsWith(`${house}/`) && (path.dirname(target) === house || rooms.indexOf(path.dirname(target)) > rooms.indexOf(path.dirname(file))))
      .map(target => `${file} imports ${target}`))
    return [...unlisted, ...upward]
  })
  expect(wrong).toEqual([])
})

test('lib imports neither app nor scripts nor tests; app and scripts do not import tests', () => {
  const wrong = sources.flatMap(({ file, imports }) => imports
    .filter(target => target.startsWith('tests/') || (file.startsWith('lib/') && !target.startsWith('lib/')))
    .map(target => `${file} imports ${target}`))
  expect(wrong).toEqual([])
})

test('no import leads back to where it started, not even of a type', () => {
  const graph = new Map(sources.map(({ file, imports }) => [file, imports]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    else if (!done.has(file)) {
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file])
      done.add(file)
    }
  }
  for (const file of graph.keys()) visit(file, [])
  expect(cycles).toEqual([])
})

test('relative imports name a file that exists, with its ending', () => {
  const wrong = sources.flatMap(({ file, imports }) => imports.filter(target => !fs.existsSync(path.join(root, target)) || !path.extname(target)).map(target => `${file} imports ${target}`))
  expect(wrong).toEqual([])
})
