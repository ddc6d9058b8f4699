import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { BriefingEmbeddings } from '../embed/briefing-embeddings.ts'
import type { Hit, Passage } from '../contract/passage.ts'
import type { Filters } from '../contract/request.ts'
import type { QuestionPart, Understanding } from '../contract/understanding.ts'
import type { Allow, PassageIndex, Scored } from '../passage-index/passage-index.ts'
import { chooseHits } from './choose-hits.ts'
import { contentWords } from './content-words.ts'
import { fuseScores } from './fuse-scores.ts'

export type Retrieval = { index: PassageIndex; embeddings: EmbeddingsInterface & Pick<BriefingEmbeddings, 'likeness' | 'closeness'> }

/** How many passages each ranker proposes, of all and of each speaker the question wants to hear. */
const DEPTH = 50
const DEPTH_OF_SPEAKER = 10

/** Passages that are read besides for a question that stands beside another one. */
const BESIDES = 4
/** 轨道交通？ is enough to be looked for. */
const SHORTEST = 3

/**
 * The `k` passages most likely to answer, best first: found by meaning (dense) and by words
 * (lexical), scores combined. Filters hold strictly; speakers the question itself names are
 * preferred, and where it compares several, each is heard.
 */
export async function retrieve({ index, embeddings }: Retrieval, understanding: Understanding, filters: Pick<Filters, 'briefingIds' | 'speakers'>, k: number): Promise<Hit[]> {
  const allow = filter(filters)
  const among = filter({ briefingIds: filters.briefingIds })
  // The encoder reads English; the lexical index holds the briefings' words, so it gets the question translated besides.
  const vector = await embeddings.embedQuery(understanding.lang === 'en' ? understanding.standalone : understanding.search)
  // Pages may hold English, too.
  const words = understanding.lang === 'en' ? `${contentWords(understanding.search)} ${understanding.standalone}` : contentWords(understanding.search)
  const search = async (depth: number, allowed?: Allow): Promise<[Scored[], Scored[]]> => (
    [await index.searchDense(vector, depth, allowed), index.searchLexical(words, depth, allowed, among)]
  )
  const searches = [search(Math.max(DEPTH, k), allow)]
  for (const name of understanding.speakers) {
    searches.push(search(DEPTH_OF_SPEAKER, passage => passage.speaker?.name === name && (!allow || allow(passage))))
  }
  const found = await Promise.all(searches)
  const dense = together(found.map(([byMeaning]) => byMeaning))
  const hits = fuseScores(dense, together(found.map(([, lexical]) => lexical)))
  const cosines = new Map(dense.map(({ passage, score }) => [passage.id, score]))
  // What only its words found lies below everything that its meaning found.
  const lowest = dense.at(-1)?.score
  const chosen = chooseHits(hits, understanding, k).map(hit => {
    const cosine = cosines.get(hit.passage.id) ?? lowest
    const likeness = cosine === undefined ? undefined : embeddings.likeness?.(cosine, understanding.lang)
    return likeness === undefined ? hit : { ...hit, likeness }
  })
  const near = await withCloseness(chosen, vector, understanding.lang, embeddings)
  const more = await Promise.all(askedBesides(understanding).map(own => retrieve({ index, embeddings }, own, filters, BESIDES)))
  const known = new Set(near.map(({ passage }) => passage.id))
  return [...near, ...more.flat().filter(({ passage: { id } }) => !known.has(id) && known.add(id))]
}

/** Hits with how close each of their sentences is to the question, where the encoder tells that. */
async function withCloseness(hits: readonly Hit[], vector: readonly number[], lang: Understanding['lang'], embeddings: Retrieval['embeddings']): Promise<Hit[]> {
  return Promise.all(hits.map(async hit => {
    const closeness = await embeddings.closeness?.(vector, hit.passage.sentences.map(({ text }) => text), lang)
    return closeness === undefined ? hit : { ...hit, closeness }
  }))
}

/**
 * The parts that the whole question may not find, each as a question of its own: what anybody may answer where others are asked
 * by name, for those would take all the room; and each of several complete questions in one entry.
 */
function askedBesides(understanding: Understanding): Understanding[] {
  const { parts, speakers, search } = understanding
  const complete = search.split(/[？?]/u).filter(sentence => sentence.trim().length > SHORTEST).length > 1 && parts.length > 1
  const isBesides = ({ text, speakers: own }: QuestionPart): boolean => text.length > SHORTEST && (own?.length === 0 && speakers.length > 0 || own === undefined && complete && search.includes(text))
  return parts.filter(isBesides).map(part => ({ ...understanding, search: part.text, standalone: part.text, parts: [part], speakers: part.speakers ?? speakers, eachSpeaker: false }))
}

function filter({ briefingIds, speakers }: Pick<Filters, 'briefingIds' | 'speakers'>): ((passage: Passage) => boolean) | undefined {
  const ids = briefingIds?.length ? new Set(briefingIds) : null
  const names = speakers?.length ? new Set(speakers) : null
  if (!ids && !names) return undefined
  return passage => (!ids || ids.has(passage.briefingId)) && (!names || (passage.speaker !== null && names.has(passage.speaker.name)))
}

/** Several lists of one ranker as one, each passage once, best first. */
function together(lists: readonly Scored[][]): Scored[] {
  const found = new Map(lists.flat().map(scored => [scored.passage.id, scored]))
  return [...found.values()].sort((a, b) => b.score - a.score)
}
