import hnswlib, { type HierarchicalNSW } from 'hnswlib-node'
import { readFile } from 'node:fs/promises'
import { contentHash, fileHash } from '../corpus/content-hash.ts'
import { GRAPH_EF } from './graph-settings.ts'
import { indexPaths } from './index-paths.ts'
import type { GraphFiles } from './manifest.ts'

/** Of each label of a graph the passage `<entry>/<position>`, null once removed. */
export type GraphLabels = (string | null)[]
export type Graph = { graph: HierarchicalNSW; labels: GraphLabels }

/**
 * The stored graph, or null where a file of it is missing or damaged. Its bytes are proved before
 * hnswlib sees them: it trusts the offsets inside and would crash the process on wrong ones.
 */
export async function loadGraph(indexDir: string, files: GraphFiles, dimensions: number): Promise<Graph | null> {
  const paths = indexPaths(indexDir)
  try {
    const labels = await readFile(paths.graph(files.labels.name))
    if (contentHash(labels) !== files.labels.sha256) return null
    if (await fileHash(paths.graph(files.graph.name)) !== files.graph.sha256) return null
    return { graph: await readGraph(paths.graph(files.graph.name), dimensions), labels: JSON.parse(labels.toString()) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** A graph from a file known to be whole. `ef` falls back to 10 with every load and is set again. */
export async function readGraph(file: string, dimensions: number): Promise<HierarchicalNSW> {
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
  await graph.readIndex(file)
  graph.setEf(GRAPH_EF)
  return graph
}
