import { stat } from 'node:fs/promises'
import { indexPaths } from './index-paths.ts'
import { openIndex, type OpenOptions } from './open-index.ts'
import type { PassageIndex } from './passage-index.ts'

/**
 * The newest index on disk, opened once and again whenever another was written. An answer keeps the
 * index it began with: it lives in memory until the last one using it lets go.
 */
export class CurrentIndex {
  readonly #options: OpenOptions
  readonly #onStale: ((error: unknown) => void) | undefined
  #opened: { index: PassageIndex; seen: string } | null = null
  #opening: { index: Promise<PassageIndex>; seen: string } | null = null

  /** @param onStale told when a newer index could not be opened; the one in memory goes on serving. */
  constructor(options: OpenOptions, onStale?: (error: unknown) => void) {
    this.#options = options
    this.#onStale = onStale
  }

  /**
   * The current index, at the price of one look at the manifest's file.
   * @throws UserError what `openIndex` throws, while none has ever been opened.
   */
  async get(): Promise<PassageIndex> {
    const seen = await this.#lookAtManifest()
    if (this.#opened?.seen === seen) return this.#opened.index
    const opening = this.#opening
    // Requests that arrive meanwhile wait for the same opening.
    if (opening?.seen === seen) return opening.index
    if (opening) {
      // Begun before this manifest was there: it may lack what the caller has just written.
      await opening.index.catch(() => null)
      return this.get()
    }
    const index = this.#open(seen).finally(() => { this.#opening = null })
    this.#opening = { index, seen }
    return index
  }

  async #open(seen: string): Promise<PassageIndex> {
    const { index: held } = this.#opened ?? { index: null }
    try {
      const index = await openIndex({ ...this.#options, ...(held && { trustCorpus: true }) })
      this.#opened = { index: index.manifest.generation === held?.manifest.generation ? held : index, seen }
    } catch (error) {
      if (!this.#opened) throw error
      // Not tried again until the manifest changes once more.
      this.#opened = { ...this.#opened, seen }
      this.#onStale?.(error)
    }
    return this.#opened.index
  }

  /** What changes whenever a manifest is renamed into place. */
  async #lookAtManifest(): Promise<string> {
    const found = await stat(indexPaths(this.#options.indexDir).manifest, { bigint: true }).catch(() => null)
    return found ? `${found.ino}:${found.size}:${found.mtimeNs}` : 'missing'
  }
}
