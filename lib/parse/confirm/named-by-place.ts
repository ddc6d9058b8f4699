import { toSimplified } from '../../text/to-simplified.ts'
import { ASKS } from '../lines/asks.ts'
import { HOST_WORDS } from '../lines/host-words.ts'
import { isBare } from '../cues/is-bare.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Page } from '../formats/page.ts'
import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import type { Cue } from '../grammar/cue.ts'
import { GREETS } from '../cues/greets.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { wordSegments } from '../../text/word-segments.ts'

/** Questions that must have labels for answers to be looked for behind them. */
const FEWEST_ASKED = 2
/** What is confirmed tells more places; so often at most. */
const ROUNDS = 4
/** How somebody takes the floor whom nobody asked, and no point begins. */
const TAKES_FLOOR = /^[\s\u3000]*(?:好的?[，,。]?|是的[，,。]?)?(?:(?:非常)?(?:谢谢|感谢)(?:大家|各位|主持人|记者|媒体|[您你]|\p{Script=Han}{0,8}提问|\p{Script=Han}{1,5}[，,。！]|[。！])|我(?:来|再|也|先)?(?:补充|回答|回应|说|讲|介绍|谈|接着)|补充[一两几]|(?:各位|尊敬的)\p{Script=Han}{0,12}[，,、。：:！]|大家[早上中下午晚]{0,2}好|女士们|同志们)/u
/** Labels that a page must have for its paragraphs to be told by. */
const FEWEST_HEADS = 6
/** So many labels of one form are the form of every label of the page. */
const MANY = 10
/** More than one sentence. */
const SENTENCES = /[。！？][^。！？]{4,}[。！？]/u
/** Words heard of a speech. */
const HEARD = 300

/**
 * Bare names, and words of the language that may be names, that open paragraphs where somebody must speak: right
 * behind a question that nobody else answers, behind whoever leads before he or a reporter goes on. Whoever is named
 * so once is named wherever a paragraph opens like that.
 * @param certain the labels that open turns by themselves
 */
export function namedByPlace(candidates: readonly Cue[], certain: ReadonlySet<Cue>, { lines }: Page, kinds: readonly LineKind[], wide: ReadonlySet<Cue>): { named: Set<Cue>; unplaced: Set<Cue> } {
  const asked = candidates.filter(cue => certain.has(cue) && ASKING_KINDS.has(cue.label.kind))
  const named = new Set<string>()
  const open = candidates.filter(cue => !certain.has(cue) && isBare(cue, wide))
  if (asked.length < FEWEST_ASKED) return { named: whoSpeaksAlone(open), unplaced: new Set() }
  const judged = new Set(open)
  const shapes = new Set(candidates.flatMap(cue => certain.has(cue) ? [shapeOf(cue)] : []))
  const bracketsPoints = candidates.some(cue => cue.form === 'bracket' && !certain.has(cue) && (cue.label.kind === 'word' || cue.label.kind === 'stranger'))
  const times = new Map<string, number>()
  for (const cue of open) times.set(nameOf(cue), (times.get(nameOf(cue)) ?? 0) + 1)
  const isKnown = (cue: Cue): boolean => certain.has(cue) || named.has(nameOf(cue)) && judged.has(cue)
  for (let round = 0, before = -1; round < ROUNDS && (round < 2 || named.size > before); round++) {
    before = named.size
    // Who speaks again and again first: what stands once in front of him is a point of the question.
    const heard = open.filter(cue => round > 0 || (times.get(nameOf(cue)) ?? 0) > 1)
    const known = candidates.filter(isKnown)
    const leading = whoLead(known)
    const proofs = new Map<string, number>()
    let at = 0
    let behind = -1
    for (const cue of heard) {
      while (known[at] && known[at]!.line < cue.line) at++
      if (named.has(nameOf(cue))) {
        behind = at
        continue
      }
      // What others stand behind the same label are in the speech of the first.
      const proof = weigh(cue, known[at - 1], known[at], behind !== at, leading)
      behind = at
      proofs.set(nameOf(cue), (proofs.get(nameOf(cue)) ?? 0) + proof)
      if ((proofs.get(nameOf(cue)) ?? 0) >= needed(cue)) named.add(nameOf(cue))
    }
  }
  const left = open.filter(cue => !named.has(nameOf(cue)))
  if (left[0]?.label.kind === 'person' && new Set(left.map(nameOf)).size === 1 && left.some(cue => SENTENCES.test(wordsOf(cue))) && areHeads(left, candidates.filter(isKnown))) named.add(nameOf(left[0]))
  // Where so many have a name and a colon, so has whoever speaks but once among them.
  const alike = new Map<string, number>()
  for (const cue of candidates) if (isKnown(cue)) alike.set(shapeOf(cue), (alike.get(shapeOf(cue)) ?? 0) + 1)
  for (const cue of left) if (cue.label.kind === 'person' && cue.label.name.length > 2 && SENTENCES.test(wordsOf(cue)) && (alike.get(shapeOf(cue)) ?? 0) >= MANY) named.add(nameOf(cue))
  return { named: new Set(open.filter(cue => named.has(nameOf(cue)))), unplaced: new Set(open.filter(cue => !named.has(nameOf(cue)))) }

  /** On a page that sets no other label, a part of a longer record: the one name that opens paragraphs, if one of them begins as speeches do. */
  function whoSpeaksAlone(cues: readonly Cue[]): Set<Cue> {
    const alone = cues.filter(cue => cue.form === 'colon' && /[。！？]/u.test(wordsOf(cue)))
    const begins = alone.some(cue => SENTENCES.test(wordsOf(cue)) && (TAKES_FLOOR.test(wordsOf(cue)) || leads(cue)))
    return new Set(certain.size === 0 && begins && new Set(alone.map(nameOf)).size === 1 && (alone.length > 1 || alone[0]?.label.kind === 'person') ? alone : [])
  }

  /** How much the place of a name tells that somebody speaks there. */
  function weigh(cue: Cue, last: Cue | undefined, next: Cue | undefined, first: boolean, leading: ReadonlySet<string>): number {
    const words = wordsOf(cue)
    // A name in several parts is no word, and points have no brackets where labels have them.
    if (cue.label.kind === 'person' && (cue.label.name.includes('·') || cue.form === 'bracket' && last !== undefined && shapes.has(shapeOf(cue)) && !bracketsPoints)) return 1
    if (!last) return first && next !== undefined && (times.get(nameOf(cue)) ?? 0) > 1 && /[。！？]/u.test(words) ? 2 : leads(cue) || first && GREETS.test(words) ? 1 : 0
    if (leads(cue)) return 1
    if (TAKES_FLOOR.test(words)) return 2
    if (!first) return 0
    const asked = ASKING_KINDS.has(last.label.kind)
    if (!asked && !leading.has(nameOf(last))) return 0
    // In what he asks there may be points.
    const above = lastWords(last, cue)
    if (above !== null && asked && !ASKS.test(above) && !/谢谢/u.test(above) || above !== null && !asked && !HOST_WORDS.test(above)) return 0
    const nobody = next === undefined ? asked : ASKING_KINDS.has(next.label.kind) || leading.has(nameOf(next))
    // Who leads does not follow himself.
    if (nobody) return asked || next !== undefined && nameOf(next) === nameOf(last) ? 2 : 1
    return asked && !/[？?][”」』]?[\s\u3000]*$/u.test(words) ? 1 : 0
  }

  /** Whether every other paragraph has a label: where nobody's words go on in a second one, the only other head is no point of his. */
  function areHeads(cues: readonly Cue[], known: readonly Cue[]): boolean {
    if (known.length < FEWEST_HEADS) return false
    if (cues.some(cue => !shapes.has(shapeOf(cue)))) return false
    const headed = new Set([...cues, ...known].map(({ line }) => line))
    const [first, last] = [known[0]!.line, known.at(-1)!.line]
    return lines.slice(first, last).every((_, at) => kinds[first + at] !== 'text' || headed.has(first + at))
  }

  /** Who opens, or speaks as who leads does, and answers no more than that. */
  function whoLead(known: readonly Cue[]): ReadonlySet<string> {
    const answers = new Map<string, number>()
    known.forEach((cue, at) => answers.set(nameOf(cue), (answers.get(nameOf(cue)) ?? 0) + (at > 0 && ASKING_KINDS.has(known[at - 1]!.label.kind) ? 1 : -1)))
    return new Set(known.filter((cue, at) => !ASKING_KINDS.has(cue.label.kind) && (at === 0 || leads(cue)) && (cue.label.kind === 'role' || (answers.get(nameOf(cue)) ?? 0) < 0)).map(nameOf))
  }

  function leads(cue: Cue): boolean {
    return cue.label.kind === 'role' && cue.label.role === 'host' || HOST_WORDS.test(wordsOf(cue))
  }

  /** The last paragraph between two labels; null where the one follows the other's own. */
  function lastWords(last: Cue, cue: Cue): string | null {
    let at = cue.line - 1
    while (at > last.lastLine && lines[at]?.text.trim() === '') at--
    return at > last.lastLine ? lines[at]?.plain ?? '' : null
  }

  function wordsOf(cue: Cue): string {
    // A name alone on its line has its words below.
    if (cue.form === 'line') return lines.slice(cue.lastLine + 1, cue.lastLine + 3).find(({ text }) => text.trim() !== '')?.plain.slice(0, HEARD) ?? ''
    return lines[cue.bodyLine ?? cue.line]?.plain.slice(cue.body, cue.body + HEARD) ?? ''
  }
}

/** How a label is set off: 姓名：, 姓名说：, [姓名], bold. */
const shapeOf = ({ form, marks, printed }: Cue): string => `${form}:${marks}:${/[说說问問答道]$/u.test(printed) ? 'says' : ''}`

/** Whom a label names, or what it is. */
function nameOf({ label }: Cue): string {
  return 'name' in label && (label.kind !== 'role' || label.role !== 'host') ? toSimplified(label.name) : label.kind
}

/** How much must tell that a name is one: a word of the language needs more than what is none, and what begins like no name most. */
function needed({ form, label }: Cue): number {
  // A word alone on its line is rather the heading of what follows.
  if (form === 'line' && 'name' in label && [...wordSegments(toSimplified(label.name))].length === 1) return 4
  return label.kind === 'person' ? 1 : 'name' in label && isWordName(toSimplified(label.name)) ? 2 : 4
}
