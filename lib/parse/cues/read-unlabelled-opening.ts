import type { LineKind } from '../lines/classify-line.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { isUnreadLabel } from './is-unread-label.ts'
import { lastFilled } from '../lines/last-filled.ts'
import type { Page } from '../formats/page.ts'
import type { Roster } from './roster.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'

/** How a speech begins; a report does not greet. */
const GREETS = inBothScripts(/^[\s\u3000]*(?:(?:各位|大家|女士们|朋友们|同志们|记者朋友|媒体朋友|新闻界)[^。！？：:“「]{0,20}|[上下]午|早上|晚上)好[。！!，,]/u)
/** 谢谢某市长。: somebody spoke before him. */
const THANKS = inBothScripts(/^[\s\u3000]*(?:谢谢|感谢)(?!大家|各位)/u)
/** 下面我愿意回答各位的提问。 */
const GIVES_FLOOR = inBothScripts(/(?:我|我们)[^。！？]{0,8}回答[^。！？]{0,10}(?:提问|问题)|请[^。！？]{0,10}提问|开始提问/u)

/**
 * The words with which whoever leads opens, on a page that names him in its head and sets no label before them:
 * from the greeting to where he gives the floor, right before the first question, or to the first label of his, who alone
 * speaks there but for those who ask. He answers under his name below.
 */
export function readUnlabelledOpening(page: Page, kinds: LineKind[], cues: readonly Cue[], roster: Roster): Cue | null {
  const [first] = cues
  const person = roster.host ?? (roster.all.length === 1 ? roster.onlySpokesperson : null)
  // Nobody else has a label that names him, and his comes first: the words over it are his, too.
  const alone = first?.label.kind === 'person' && first.label.name === person?.name && cues.every(({ label }) => label.kind !== 'person' || label.name === person?.name || label.role === 'reporter') &&
    !THANKS.test(page.lines[first.bodyLine ?? first.line]?.plain.slice(first.body) ?? '')
  if (!first || !person || first.label.kind !== 'reporter' && first.label.kind !== 'question' && !alone) return null
  if (!cues.some(({ label }) => label.kind === 'person' && toSimplified(label.name) === person.plain)) return null
  if (!alone && !GIVES_FLOOR.test(page.lines[lastFilled(page.lines, first.line - 1)]?.plain.slice(-200) ?? '')) return null
  const at = page.lines.findIndex((line, at) => at < first.line && kinds[at] === 'text' && line.heading === 0 && GREETS.test(line.plain.slice(0, 60)))
  // Somebody's label stands right over it.
  if (at > 0 && isUnreadLabel(page.lines[lastFilled(page.lines, at - 1)]?.plain ?? '', page.lines[at]?.plain ?? '')) return null
  // The head names somebody else who may have opened, or says that somebody speaks.
  const head = page.lines.slice(0, Math.max(0, at)).map(line => line.plain).join('\n')
  if (alone && (roster.all.some(({ plain }) => plain !== person.plain && head.includes(plain)) || /(?:说|表示|介绍|致辞|讲话)[，,：:]?\s*$/u.test(head))) return null
  if (at < 0 || page.lines.slice(at, first.line).some((line, n) => line.heading > 0 || kinds[at + n] !== 'text' && kinds[at + n] !== 'blank')) return null
  const body = page.lines[at]!.text.search(/[^\s\u3000]/u)
  return { line: at, form: 'colon', label: { kind: 'person', name: person.name, title: null, role: null }, printed: '', at: body, body, lastLine: at, marks: '', assigned: true }
}
