import type { Briefing } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import type { Source, Sources } from './asked-sources.ts'

/** The briefings of an opened index with the spans of their sentences. */
export function sourcesOf({ briefings, passages }: { briefings: Iterable<Briefing>; passages: Iterable<Passage> }): Sources {
  const sentences = Map.groupBy(passages, passage => passage.briefingId)
  const sources = new Map<string, Source>()
  for (const briefing of briefings) {
    sources.set(briefing.id, { briefing, sentences: (sentences.get(briefing.id) ?? []).flatMap(passage => passage.sentences) })
  }
  return sources
}
