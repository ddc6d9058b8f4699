import { mkdir, open, rename, rm } from 'node:fs/promises'
import { contentHash, fileHash } from '../corpus/content-hash.ts'
import { storageError } from '../corpus/storage-error.ts'
import { PARTIAL, writeWhole } from '../corpus/write-whole.ts'
import { UserError } from '../errors.ts'
import { GRAPH_EF_CONSTRUCTION, GRAPH_M } from './graph-settings.ts'
import { indexPaths } from './index-paths.ts'
import { readGraph, type Graph } from './load-graph.ts'
import type { GraphFiles } from './manifest.ts'

/**
 * Writes a graph and its labels under the name of a new generation.
 * @throws UserError where the disk is full or closed to us.
 */
export async function saveGraph(indexDir: string, generation: string, { graph, labels }: Graph): Promise<GraphFiles> {
  const paths = indexPaths(indexDir)
  const partial = paths.graph(`.${generation}${PARTIAL}`)
  const name = `${generation}.hnsw`
  try {
    await mkdir(paths.graphs, { recursive: true })
    await graph.writeIndex(partial)
    await syncFile(partial)
    await proveWhole(partial, graph.getNumDimensions(), labels.length)
    await rename(partial, paths.graph(name))
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {})
    throw storageError(error, paths.graphs)
  }
  const text = JSON.stringify(labels)
  await writeWhole(paths.graph(`${generation}.labels.json`), text)
  return {
    M: GRAPH_M, efConstruction: GRAPH_EF_CONSTRUCTION,
    graph: { name, sha256: await fileHash(paths.graph(name)) },
    labels: { name: `${generation}.labels.json`, sha256: contentHash(text) },
  }
}

/** hnswlib does not say when a write came short, so the file is read back; its reader checks the size against the contents. */
async function proveWhole(file: string, dimensions: number, count: number): Promise<void> {
  const written = await readGraph(file, dimensions).catch(() => null)
  if (written?.getCurrentCount() !== count) {
    throw new UserError('unavailable', '索引没有完整写入磁盘，多半是磁盘已满。', '腾出空间后再运行一次；原有的索引没有改动。')
  }
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
