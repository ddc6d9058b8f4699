import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import type { Passage } from '../../lib/contract/passage.ts'
import type { Entry } from '../../lib/passage-index/entry.ts'
import { loadGraph } from '../../lib/passage-index/load-graph.ts'
import { saveGraph } from '../../lib/passage-index/save-graph.ts'
import { unitVector } from '../../lib/embed/unit-vector.ts'
import { updateGraph } from '../../lib/passage-index/update-graph.ts'
import { testPlace } from './test-place.ts'

const dimensions = 6

/** Entries whose vectors are random but the same every time. */
function entryOf(name: string, count: number): Entry {
  const random = fc.sample(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions }), { numRuns: count, seed: [...name].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) })
  return { briefing: {} as Briefing, passages: random.map(() => ({}) as Passage), embedded: [], tokens: [], occurrences: new Uint32Array(), vectors: Float32Array.from(random.flatMap(vector => [...unitVector(vector)])) }
}

const contents = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })

test('after any sequence of changes the graph holds exactly the passages of the entries, also once saved and read back', async () => {
  const { indexDir } = await testPlace()
  await fc.assert(fc.asyncProperty(fc.array(contents, { minLength: 1, maxLength: 5 }), async states => {
    let files = null
    for (const [n, state] of states.entries()) {
      const names = new Map(state.map(name => [name, 3 + name.charCodeAt(0) % 5]))
      const before = files && await loadGraph(indexDir, files, dimensions)
      const next = await updateGraph(before, { names, dimensions, read: async name => entryOf(name, names.get(name)!) })
      files = await saveGraph(indexDir, `g${n}`, next)
      const expected = [...names].flatMap(([name, count]) => Array.from({ length: count }, (_, position) => `${name}/${position}`)).sort()
      const { graph, labels } = (await loadGraph(indexDir, files, dimensions))!
      expect(labels.filter(label => label !== null).sort()).toEqual(expected)
      const found = graph.searchKnn(Array.from(unitVector([1, 0, 0, 0, 0, 0])), expected.length)
      expect(found.neighbors.map(label => labels[label]).sort()).toEqual(expected)
    }
  }), { numRuns: 10 })
}, 60_000)
