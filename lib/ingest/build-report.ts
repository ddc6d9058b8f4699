import type { IndexedFile, Manifest } from '../passage-index/manifest.ts'
import type { FileOutcome } from './file-outcome.ts'
import type { IndexedSources } from './index-sources.ts'
import type { Sources } from './list-sources.ts'

export type BuildReport = {
  /** In the order of file names, removed ones last. */
  outcomes: FileOutcome[]
  /** The current index; null after a dry run where there is none. */
  manifest: Manifest | null
  /** Passages that went through the encoder, and passages whose vector was at hand. */
  embedded: number
  reused: number
  seconds: number
}

/** The outcomes of a build, file by file. */
export function listOutcomes({ indexed, refused }: IndexedSources, { removed, gone }: Sources): FileOutcome[] {
  const named = [...refused, ...indexed].map(({ outcome }) => outcome).sort((a, b) => (a.fileName < b.fileName ? -1 : a.fileName > b.fileName ? 1 : 0))
  return [...named, ...removed.map(({ indexed: file }) => leaving(file, 'incoming')), ...gone.map(file => leaving(file, 'corpus'))]
}

function leaving({ fileName, briefing }: IndexedFile, origin: FileOutcome['origin']): FileOutcome {
  return { fileName, status: 'removed', briefingId: briefing?.id ?? null, passages: briefing?.passages ?? 0, refusal: null, origin }
}
