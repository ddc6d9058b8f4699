import { briefingId } from '../parse/briefing-id.ts'
import { compareCorpus } from '../passage-index/compare-corpus.ts'
import type { IndexedFile, Manifest } from '../passage-index/manifest.ts'
import type { BuildOptions } from './build-options.ts'
import type { IndexSource } from './index-source.ts'

/** The files the new index is to hold, in the order of their names, and the indexed ones it no longer holds. */
export type Sources = {
  sources: IndexSource[]
  /** To leave the corpus, each with the hash of the bytes that lie there. */
  removed: { indexed: IndexedFile; sha256: string }[]
  gone: IndexedFile[]
}

/** The corpus folder as it is, with what comes in laid over it and what is to leave taken out. */
export async function listSources({ corpusDir, put = [], remove = [] }: BuildOptions, previous: Manifest | null): Promise<Sources> {
  const before = new Map(previous?.files.map(file => [file.fileName, file]))
  const { files, gone } = await compareCorpus(corpusDir, previous?.files ?? [])
  const inCorpus = new Map(files.map(({ file, sha256 }) => [file.fileName, { file, sha256 }]))
  const incoming = new Map(put.map(({ fileName, read }) => [fileName, read]))
  const leaving = new Set(remove)
  const isLeaving = (fileName: string) => !incoming.has(fileName) && (leaving.has(fileName) || leaving.has(before.get(fileName)?.briefing?.id ?? fileName))

  const names = [...new Set([...inCorpus.keys(), ...incoming.keys()])].filter(name => !isLeaving(name)).sort()
  const ids = assignIds(names, before)
  return {
    sources: names.map(fileName => ({
      fileName,
      briefingId: ids.get(fileName)!,
      inCorpus: inCorpus.get(fileName) ?? null,
      incoming: incoming.get(fileName) ?? null,
      before: before.get(fileName) ?? null,
    })),
    removed: [...before.values()].flatMap(indexed => {
      const found = inCorpus.get(indexed.fileName)
      return found && isLeaving(indexed.fileName) ? [{ indexed, sha256: found.sha256 }] : []
    }),
    gone: gone.filter(({ fileName }) => !incoming.has(fileName)),
  }
}

/** Ids from file names; a briefing keeps the id it has, and a second file with the same stem has its ending added. */
function assignIds(names: readonly string[], before: Map<string, IndexedFile>): Map<string, string> {
  const ids = new Map(names.flatMap(name => {
    const id = before.get(name)?.briefing?.id
    return id === undefined ? [] : [[name, id] as const]
  }))
  const taken = new Set(ids.values())
  for (const name of names) {
    if (ids.has(name)) continue
    const plain = briefingId(name)
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    let id = plain
    for (let n = 1; taken.has(id); n++) id = n === 1 ? `${plain}-${ending}` : `${plain}-${ending}-${n}`
    taken.add(id)
    ids.set(name, id)
  }
  return ids
}
