import { toSimplified } from '../../text/to-simplified.ts'
import { wordSegments } from '../../text/word-segments.ts'
import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import { countBy } from '../cues/count-by.ts'
import { isBare } from '../cues/is-bare.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isWordName } from '../names/is-word-name.ts'
import { nameOfCue } from './name-of-cue.ts'
import { Places } from './places.ts'
import { shapeOfCue } from './shape-of-cue.ts'

/** Questions that must have labels for answers to be looked for behind them. */
const FEWEST_ASKED = 2
/** What is confirmed tells more places; so often at most. */
const ROUNDS = 4
/** So many labels of one form are the form of every label of the page. */
const MANY = 10
/** More than one sentence. */
const SENTENCES = /[。！？][^。！？]{4,}[。！？]/u

/** Labels that open turns by themselves, and bare names whose place is to tell. */
type Labels = { candidates: readonly Cue[]; certain: ReadonlySet<Cue>; open: readonly Cue[]; places: Places }

/**
 * Bare names, and words of the language that may be names, that open paragraphs where somebody must speak: right
 * behind a question that nobody else answers, behind whoever leads before he or a reporter goes on. Whoever is named
 * so once is named wherever a paragraph opens like that.
 * @param certain the labels that open turns by themselves
 */
export function namedByPlace(candidates: readonly Cue[], certain: ReadonlySet<Cue>, page: Page, kinds: readonly LineKind[], wide: ReadonlySet<Cue>): { named: Set<Cue>; unplaced: Set<Cue> } {
  const open = candidates.filter(cue => !certain.has(cue) && isBare(cue, wide))
  const labels: Labels = { candidates, certain, open, places: new Places(page, kinds, candidates, { certain, open }) }
  const asked = candidates.filter(cue => certain.has(cue) && ASKING_KINDS.has(cue.label.kind))
  if (asked.length < FEWEST_ASKED) return { named: whoSpeaksAlone(labels), unplaced: new Set() }
  const named = provenByPlace(labels)
  const left = open.filter(cue => !named.has(nameOfCue(cue)))
  for (const name of onlyOther(left, named, labels)) named.add(name)
  for (const name of likeMany(left, named, labels)) named.add(name)
  return { named: new Set(open.filter(cue => named.has(nameOfCue(cue)))), unplaced: new Set(open.filter(cue => !named.has(nameOfCue(cue)))) }
}

/** On a page that sets no other label, a part of a longer record: the one name that opens paragraphs, if one of them begins as speeches do. */
function whoSpeaksAlone({ certain, open, places }: Labels): Set<Cue> {
  const alone = open.filter(cue => cue.form === 'colon' && /[。！？]/u.test(places.wordsOf(cue)))
  const begins = alone.some(cue => SENTENCES.test(places.wordsOf(cue)) && places.begins(cue))
  return new Set(certain.size === 0 && begins && new Set(alone.map(nameOfCue)).size === 1 && (alone.length > 1 || alone[0]?.label.kind === 'person') ? alone : [])
}

/** The names whose places together tell enough, in rounds: whoever is known tells more places. */
function provenByPlace(labels: Labels): Set<string> {
  const named = new Set<string>()
  for (let round = 0, before = -1; round < ROUNDS && (round < 2 || named.size > before); round++) {
    before = named.size
    // Who speaks again and again first: what stands once in front of him is a point of the question.
    proveRound(labels.open.filter(cue => round > 0 || labels.places.recurs(cue)), named, labels)
  }
  return named
}

/** Adds to the names those that the places of one round prove. */
function proveRound(heard: readonly Cue[], named: Set<string>, labels: Labels): void {
  const { places } = labels
  const known = knownOf(named, labels)
  const leading = places.whoLead(known)
  const proofs = new Map<string, number>()
  let at = 0
  let behind = -1
  for (const cue of heard) {
    while (known[at] && known[at]!.line < cue.line) at++
    const name = nameOfCue(cue)
    // What others stand behind the same label are in the speech of the first.
    const first = behind !== at
    behind = at
    if (named.has(name)) continue
    const proof = (proofs.get(name) ?? 0) + places.weigh({ cue, last: known[at - 1], next: known[at], first }, leading)
    proofs.set(name, proof)
    if (proof >= needed(cue)) named.add(name)
  }
}

/** The labels that are, by themselves or by a name that is proven. */
function knownOf(named: ReadonlySet<string>, { candidates, certain, open }: Labels): Cue[] {
  const judged = new Set(open)
  return candidates.filter(cue => certain.has(cue) || named.has(nameOfCue(cue)) && judged.has(cue))
}

/** The only name that is left, where every other paragraph has a label. */
function onlyOther(left: readonly Cue[], named: ReadonlySet<string>, labels: Labels): string[] {
  const [first] = left
  const only = first?.label.kind === 'person' && new Set(left.map(nameOfCue)).size === 1 && left.some(cue => SENTENCES.test(labels.places.wordsOf(cue)))
  return first && only && labels.places.areHeads(left, knownOf(named, labels)) ? [nameOfCue(first)] : []
}

/** Where so many have a name and a colon, so has whoever speaks but once among them. */
function likeMany(left: readonly Cue[], named: ReadonlySet<string>, labels: Labels): string[] {
  const alike = countBy(knownOf(named, labels), shapeOfCue)
  return left.flatMap(cue => cue.label.kind === 'person' && cue.label.name.length > 2 && SENTENCES.test(labels.places.wordsOf(cue)) && (alike.get(shapeOfCue(cue)) ?? 0) >= MANY ? [nameOfCue(cue)] : [])
}

/** How much must tell that a name is one: a word of the language needs more than what is none, and what begins like no name most. */
function needed({ form, label }: Cue): number {
  // A word alone on its line is rather the heading of what follows.
  if (form === 'line' && 'name' in label && [...wordSegments(toSimplified(label.name))].length === 1) return 4
  return label.kind === 'person' ? 1 : 'name' in label && isWordName(toSimplified(label.name)) ? 2 : 4
}
