import { toSimplified } from '../../text/to-simplified.ts'
import { ASKS } from '../lines/asks.ts'
import { HOST_WORDS } from '../lines/host-words.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Page } from '../formats/page.ts'
import { ASKING_KINDS } from './asking-kinds.ts'
import type { Cue } from './cue.ts'
import { GREETS } from './greets.ts'

/** Questions that must have labels for answers to be looked for behind them. */
const FEWEST_ASKED = 2
/** What is confirmed tells more places; so often at most. */
const ROUNDS = 3
/** How somebody takes the floor whom nobody asked, and no point begins. */
const TAKES_FLOOR = /^[\s\u3000]*(?:好的?[，,。]?|是的[，,。]?)?(?:谢谢|感谢|我(?:来|再|也|先)?(?:补充|回答|回应|说|讲|介绍|谈|接着)|补充[一两几]|刚才|各位|大家|尊敬的|女士们|同志们)/u
/** Words heard of a speech. */
const HEARD = 300

/**
 * Bare names, and words of the language that may be names, that open paragraphs where somebody must speak: right
 * behind a question that nobody else answers, behind whoever leads before he or a reporter goes on. Whoever is named
 * so once is named wherever a paragraph opens like that.
 * @param certain the labels that open turns by themselves
 */
export function namedByPlace(candidates: readonly Cue[], certain: ReadonlySet<Cue>, { lines }: Page): Set<Cue> {
  const asked = candidates.filter(cue => certain.has(cue) && ASKING_KINDS.has(cue.label.kind))
  const shapes = new Set(candidates.flatMap(cue => certain.has(cue) ? [shapeOf(cue)] : []))
  const named = new Set<string>()
  if (asked.length < FEWEST_ASKED) return new Set()
  const open = candidates.filter(cue => !certain.has(cue) && isBare(cue) && shapes.has(shapeOf(cue)))
  const isKnown = (cue: Cue): boolean => certain.has(cue) || named.has(nameOf(cue)) && open.includes(cue)
  for (let round = 0, before = -1; round < ROUNDS && named.size > before; round++) {
    before = named.size
    const known = candidates.filter(isKnown)
    const leading = new Set([...known.filter(leads).map(nameOf), ...known[0] && !ASKING_KINDS.has(known[0].label.kind) ? [nameOf(known[0])] : []])
    const proofs = new Map<string, number>()
    let at = 0
    let behind = -1
    for (const cue of open) {
      if (named.has(nameOf(cue))) continue
      while (known[at] && known[at]!.line < cue.line) at++
      // What others stand behind the same label are in the speech of the first.
      const proof = weigh(cue, known[at - 1], known[at], behind !== at, leading)
      behind = at
      proofs.set(nameOf(cue), (proofs.get(nameOf(cue)) ?? 0) + proof)
      if ((proofs.get(nameOf(cue)) ?? 0) >= needed(cue)) named.add(nameOf(cue))
    }
  }
  return new Set(open.filter(cue => named.has(nameOf(cue))))

  /** How much the place of a name tells that somebody speaks there. */
  function weigh(cue: Cue, last: Cue | undefined, next: Cue | undefined, first: boolean, leading: ReadonlySet<string>): number {
    const words = wordsOf(cue)
    if (leads(cue) || !last && first && GREETS.test(words)) return 1
    if (!last) return 0
    if (TAKES_FLOOR.test(words)) return 2
    if (!first) return 0
    const asked = ASKING_KINDS.has(last.label.kind)
    if (!asked && !leading.has(nameOf(last))) return 0
    // In what he asks there may be points.
    const above = lastWords(last, cue)
    if (above !== null && asked && !ASKS.test(above) && !/谢谢/u.test(above) || above !== null && !asked && !HOST_WORDS.test(above)) return 0
    const nobody = next === undefined ? asked : ASKING_KINDS.has(next.label.kind) || leading.has(nameOf(next))
    if (nobody) return asked ? 2 : 1
    return asked && !/[？?][”」』]?[\s\u3000]*$/u.test(words) ? 1 : 0
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
    return lines[cue.bodyLine ?? cue.line]?.plain.slice(cue.body, cue.body + HEARD) ?? ''
  }

  function shapeOf(cue: Cue): string {
    const opening = lines[cue.line]?.text.slice(0, cue.at + 1).trimStart() ?? ''
    return `${cue.form}:${cue.marks}:${cue.form === 'bracket' ? opening.charAt(0) : ''}`
  }
}

/** Whom a label names, or what it is. */
function nameOf({ label }: Cue): string {
  return 'name' in label && (label.kind !== 'role' || label.role !== 'host') ? toSimplified(label.name) : label.kind
}

/** 姓名：, [姓名], without an office, whether or not the name is a word as well. */
function isBare({ form, label }: Cue): boolean {
  if (form !== 'colon' && form !== 'bracket') return false
  if (label.kind === 'person') return label.title === null && label.role === null
  return label.kind === 'word' && label.title === null && (isWordName(toSimplified(label.name)) || isPossibleName(toSimplified(label.name)))
}

/** How much must tell that a name is one: a word of the language needs more than what is none, and what begins like no name most. */
function needed({ label }: Cue): number {
  return label.kind === 'person' ? 1 : 'name' in label && isWordName(toSimplified(label.name)) ? 2 : 4
}
