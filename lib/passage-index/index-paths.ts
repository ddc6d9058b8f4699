import path from 'node:path'

/** Where the parts of an index lie inside its folder. */
export function indexPaths(indexDir: string) {
  return {
    manifest: path.join(indexDir, 'manifest.json'),
    lock: path.join(indexDir, 'lock'),
    entries: path.join(indexDir, 'entries'),
    entry: (name: string) => path.join(indexDir, 'entries', name),
    graphs: path.join(indexDir, 'graphs'),
    graph: (name: string) => path.join(indexDir, 'graphs', name),
    /** Published files taken out of the corpus, kept so that a removal can be undone. */
    removed: path.join(indexDir, 'removed'),
  }
}
