import { buildApart } from './build-apart.ts'
import { addedStatus, type AddedStatus, type Briefing, type RemovedBriefings } from './contract/briefing.ts'
import { UserError } from './errors.ts'
import { findRemoved } from './ingest/find-removed.ts'
import { REMOVED_KEPT } from './ingest/keep-removed.ts'
import { listRemoved } from './ingest/list-removed.ts'
import { acceptFile, type SentFile } from './ingest/preview-briefing.ts'
import { CurrentIndex } from './passage-index/current-index.ts'
import type { OpenOptions } from './passage-index/open-index.ts'
import type { PassageIndex } from './passage-index/passage-index.ts'
import { noBriefing } from './stream/no-briefing.ts'

/** The briefings of a running program: its index as it is now, and how to add to and take from it. */
export type Library = {
  /** The newest index, also one that another process wrote; cheap enough for every request. */
  index(): Promise<PassageIndex>
  /** Keeps a published file and indexes it; the new index is current when this resolves. @throws UserError where it cannot be read or kept. */
  addBriefing(sent: SentFile): Promise<{ briefing: Briefing; status: AddedStatus }>
  /** Takes a briefing out; its file is kept aside for `restoreBriefing`. @throws UserError `not_found`. */
  removeBriefing(id: string): Promise<void>
  /** What `restoreBriefing` can bring back. */
  removedBriefings(): Promise<RemovedBriefings>
  /** Undoes a removal or a replacement: of an id the last one, of a removed briefing's `key` that very one. @throws UserError `not_found` where nothing is kept under this name. */
  restoreBriefing(name: string): Promise<{ briefing: Briefing }>
}

/** What an index is rebuilt for instead of being refused: the corpus is there to build it from. */
const REBUILT = new Set(['unavailable', 'index_corrupt', 'index_mismatch'])

/** Opens the library; an index that is missing, damaged or does not fit is built anew from the corpus first. */
export async function openLibrary(options: OpenOptions, onStale?: (error: unknown) => void): Promise<Library> {
  const current = new CurrentIndex(options, onStale)
  await current.get().catch(async (error: unknown) => {
    if (!(error instanceof UserError) || !REBUILT.has(error.code)) throw error
    await buildApart(options)
    return current.get()
  })

  const addBriefing = async (sent: SentFile) => {
    const { bytes, fileName } = acceptFile(sent)
    const report = await buildApart({ ...options, put: [{ fileName, read: async () => bytes }] })
    const outcome = report.outcomes.find(found => found.fileName === fileName && found.origin === 'incoming')
    if (outcome?.refusal) throw new UserError('unreadable_file', outcome.refusal.message, outcome.refusal.fix)
    const briefing = (await current.get()).briefings.get(outcome?.briefingId ?? '')
    if (!outcome || !briefing) throw new UserError('index_busy', `稿件“${fileName}”加入后又被移除了。`, '如果需要它，请再加入一次。')
    return { briefing, status: addedStatus.parse(outcome.status) }
  }

  return {
    index: () => current.get(),
    addBriefing,
    async removeBriefing(id) {
      const report = await buildApart({ ...options, remove: [id] })
      await current.get()
      if (report.outcomes.some(({ status, briefingId }) => status === 'removed' && briefingId === id)) return
      throw noBriefing(id)
    },
    async removedBriefings() {
      const { briefings } = await current.get()
      const names = new Set([...briefings.values()].map(({ fileName }) => fileName))
      const removed = await listRemoved(options.indexDir)
      return { removed: removed.map(({ folder: _, replaced, ...file }) => ({ ...file, replaced: replaced ?? names.has(file.fileName) })), limit: REMOVED_KEPT }
    },
    async restoreBriefing(name) {
      const { forget, ...sent } = await findRemoved(options.indexDir, name)
      const { briefing } = await addBriefing(sent)
      await forget()
      return { briefing }
    },
  }
}
