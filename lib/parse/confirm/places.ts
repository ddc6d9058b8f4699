import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import { countBy } from '../cues/count-by.ts'
import { GREETS } from '../cues/greets.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { ASKS } from '../lines/asks.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { HOST_WORDS } from '../lines/host-words.ts'
import { nameOfCue } from './name-of-cue.ts'
import { shapeOfCue } from './shape-of-cue.ts'

/** How somebody takes the floor whom nobody asked, and no point begins. */
const TAKES_FLOOR = /^[\s\u3000]*(?:好的?[，,。]?|是的[，,。]?)?(?:(?:非常)?(?:谢谢|感谢)(?:大家|各位|主持人|记者|媒体|[您你]|\p{Script=Han}{0,8}提问|\p{Script=Han}{1,5}[，,。！]|[。！])|我(?:来|再|也|先)?(?:补充|回答|回应|说|讲|介绍|谈|接着)|补充[一两几]|(?:各位|尊敬的)\p{Script=Han}{0,12}[，,、。：:！]|大家[早上中下午晚]{0,2}好|女士们|同志们)/u
/** Labels that a page must have for its paragraphs to be told by. */
const FEWEST_HEADS = 6
/** Words heard of a speech. */
const HEARD = 300

/** A bare name between the labels on either side; `first`, where none like it stands between it and the label before. */
export type Place = { cue: Cue; last: Cue | undefined; next: Cue | undefined; first: boolean }

/** What the places of labels on a page tell of who speaks there. */
export class Places {
  private readonly lines: Page['lines']
  private readonly kinds: readonly LineKind[]
  /** How the labels are set off that open turns by themselves. */
  private readonly shapes: ReadonlySet<string>
  /** Whether points within speeches stand in brackets. */
  private readonly bracketsPoints: boolean
  /** How often each bare name stands on the page. */
  private readonly times: ReadonlyMap<string, number>

  /**
   * @param certain the labels that open turns by themselves
   * @param open the bare names whose place is to tell
   */
  constructor({ lines }: Page, kinds: readonly LineKind[], candidates: readonly Cue[], { certain, open }: { certain: ReadonlySet<Cue>; open: readonly Cue[] }) {
    this.lines = lines
    this.kinds = kinds
    this.shapes = new Set(candidates.flatMap(cue => certain.has(cue) ? [shapeOfCue(cue)] : []))
    this.bracketsPoints = candidates.some(cue => cue.form === 'bracket' && !certain.has(cue) && (cue.label.kind === 'word' || cue.label.kind === 'stranger'))
    this.times = countBy(open, nameOfCue)
  }

  recurs(cue: Cue): boolean {
    return (this.times.get(nameOfCue(cue)) ?? 0) > 1
  }

  /** How much the place of a name tells that somebody speaks there. */
  weigh(place: Place, leading: ReadonlySet<string>): number {
    const { cue, last, first } = place
    // A name in several parts is no word, and points have no brackets where labels have them.
    if (cue.label.kind === 'person' && (cue.label.name.includes('·') || cue.form === 'bracket' && last !== undefined && this.shapes.has(shapeOfCue(cue)) && !this.bracketsPoints)) return 1
    if (!last) return this.weighOpening(place)
    if (this.leads(cue)) return 1
    if (TAKES_FLOOR.test(this.wordsOf(cue))) return 2
    return first ? this.weighBehind(place, last, leading) : 0
  }

  /** Before any other label. */
  private weighOpening({ cue, next, first }: Place): number {
    const words = this.wordsOf(cue)
    if (first && next !== undefined && this.recurs(cue) && /[。！？]/u.test(words)) return 2
    return this.leads(cue) || first && GREETS.test(words) ? 1 : 0
  }

  /** Right behind somebody who asks or leads. */
  private weighBehind({ cue, next }: Place, last: Cue, leading: ReadonlySet<string>): number {
    const asked = ASKING_KINDS.has(last.label.kind)
    if (!asked && !leading.has(nameOfCue(last))) return 0
    // In what he asks there may be points.
    const above = this.lastWords(last, cue)
    if (above !== null && asked && !ASKS.test(above) && !/谢谢/u.test(above) || above !== null && !asked && !HOST_WORDS.test(above)) return 0
    const nobody = next === undefined ? asked : ASKING_KINDS.has(next.label.kind) || leading.has(nameOfCue(next))
    // Who leads does not follow himself.
    if (nobody) return asked || next !== undefined && nameOfCue(next) === nameOfCue(last) ? 2 : 1
    return asked && !/[？?][”」』]?[\s\u3000]*$/u.test(this.wordsOf(cue)) ? 1 : 0
  }

  /** Whether every other paragraph has a label: where nobody's words go on in a second one, the only other head is no point of his. */
  areHeads(cues: readonly Cue[], known: readonly Cue[]): boolean {
    if (known.length < FEWEST_HEADS || cues.some(cue => !this.shapes.has(shapeOfCue(cue)))) return false
    const headed = new Set([...cues, ...known].map(({ line }) => line))
    const [first, last] = [known[0]!.line, known.at(-1)!.line]
    return this.lines.slice(first, last).every((_, at) => this.kinds[first + at] !== 'text' || headed.has(first + at))
  }

  /** Who opens, or speaks as who leads does, and answers no more than that. */
  whoLead(known: readonly Cue[]): ReadonlySet<string> {
    const answers = new Map<string, number>()
    known.forEach((cue, at) => answers.set(nameOfCue(cue), (answers.get(nameOfCue(cue)) ?? 0) + (at > 0 && ASKING_KINDS.has(known[at - 1]!.label.kind) ? 1 : -1)))
    return new Set(known.filter((cue, at) => !ASKING_KINDS.has(cue.label.kind) && (at === 0 || this.leads(cue)) && (cue.label.kind === 'role' || (answers.get(nameOfCue(cue)) ?? 0) < 0)).map(nameOfCue))
  }

  /** Whether somebody begins there as speeches do: he leads, or takes the floor. */
  begins(cue: Cue): boolean {
    return TAKES_FLOOR.test(this.wordsOf(cue)) || this.leads(cue)
  }

  private leads(cue: Cue): boolean {
    return cue.label.kind === 'role' && cue.label.role === 'host' || HOST_WORDS.test(this.wordsOf(cue))
  }

  /** The last paragraph between two labels; null where the one follows the other's own. */
  private lastWords(last: Cue, cue: Cue): string | null {
    let at = cue.line - 1
    while (at > last.lastLine && this.lines[at]?.text.trim() === '') at--
    return at > last.lastLine ? this.lines[at]?.plain ?? '' : null
  }

  /** What stands behind a label, or under a name alone on its line. */
  wordsOf(cue: Cue): string {
    if (cue.form === 'line') return this.lines.slice(cue.lastLine + 1, cue.lastLine + 3).find(({ text }) => text.trim() !== '')?.plain.slice(0, HEARD) ?? ''
    return this.lines[cue.bodyLine ?? cue.line]?.plain.slice(cue.body, cue.body + HEARD) ?? ''
  }
}
