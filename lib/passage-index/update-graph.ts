import hnswlib from 'hnswlib-node'
import { createBreather } from './breather.ts'
import type { Entry } from './entry.ts'
import { GRAPH_EF_CONSTRUCTION, GRAPH_M, GRAPH_REMOVED_SHARE } from './graph-settings.ts'
import type { Graph } from './load-graph.ts'

/** What a graph is brought up to: entry names, how many passages each has, and how to read one. */
export type GraphTarget = { names: Map<string, number>; dimensions: number; read: (name: string) => Promise<Entry> }

/**
 * A graph over exactly the passages of the named entries: the previous one with what is gone marked
 * removed and what is new added, or a new one where there is none or too much of it is gone.
 */
export async function updateGraph(previous: Graph | null, { names, dimensions, read }: GraphTarget): Promise<Graph> {
  const base = previous && withoutRemoved(previous, names) || emptyGraph(dimensions)
  const present = new Set(base.labels.map(label => label?.slice(0, label.indexOf('/'))))
  const added = [...names.keys()].filter(name => !present.has(name))
  base.graph.resizeIndex(Math.max(1, base.labels.length + added.reduce((sum, name) => sum + names.get(name)!, 0)))
  // One addPoint takes up to a millisecond and hnswlib has no asynchronous one.
  const pause = createBreather()
  for (const name of added) {
    const { vectors, passages } = await read(name)
    for (let position = 0; position < passages.length; position++) {
      const vector = vectors.subarray(position * dimensions, (position + 1) * dimensions)
      base.graph.addPoint(Array.from(vector), base.labels.length)
      base.labels.push(`${name}/${position}`)
      await pause()
    }
  }
  return base
}

function withoutRemoved({ graph, labels }: Graph, names: Map<string, number>): Graph | null {
  const kept = labels.map(label => label !== null && names.has(label.slice(0, label.indexOf('/'))) ? label : null)
  if (kept.filter(label => label === null).length > GRAPH_REMOVED_SHARE * kept.length) return null
  for (const [label, passage] of labels.entries()) {
    if (passage !== null && kept[label] === null) graph.markDelete(label)
  }
  return { graph, labels: kept }
}

function emptyGraph(dimensions: number): Graph {
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
  graph.initIndex(1, GRAPH_M, GRAPH_EF_CONSTRUCTION)
  return { graph, labels: [] }
}
