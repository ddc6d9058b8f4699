import type { Cue } from '../grammar/cue.ts'
import { SPACE_MARKS } from '../grammar/marks.ts'
import { readLabel } from '../labels/read-label.ts'

/** A sign, or the mark of who asks, inside what was read as one name or office. */
const UNPARTED = /[-—–·•・｜|/／（(:：]|^[提追]?[问問]|[问問]$|^[QA](?!\p{L})/u

const wordsOf = (label: Cue['label']): string => ('name' in label ? label.name : '') + ('title' in label ? label.title ?? '' : '')

/**
 * The cue of a line that was read by a form of its own and as a head, piece by piece: the head, where it says
 * more. **某报** 问｜words: it names the same and ends further on; （某局局长）某某：words: it names whose the office is.
 */
export function reachFurther(own: Cue | null, head: Cue | undefined): Cue | null {
  if (!head || own === null) return head ?? own
  const { label } = own
  if (label.kind === 'stranger' || label.kind === 'word' && head.heading) return head
  const onOneLine = own.bodyLine === undefined && own.lastLine === head.line
  if (!onOneLine || !('name' in head.label)) return own
  // Q｜某报, alone on a line, 【答】姓名——words, 发言人：职务 姓名｜words: the mark alone says less than the head does.
  if (label.kind === 'question' || label.kind === 'answer' || label.kind === 'role') return head.label.kind !== 'role' && (head.form === 'line' ? label.kind !== 'role' : head.body > own.body && (own.form === 'bracket' || isKnown(head)) && !(label.kind === 'question' && head.label.kind === 'surname')) ? head : own
  // 某局局长姓名｜发言人 ends like an office, and names whose it is; 某处副处长（行动） names what it is for.
  if (label.kind === 'title') return head.body > own.body || head.body === own.body && !label.title.includes(`（${head.label.name}）`) ? head : own
  // 某某夜话　问：words: what names no one by itself asks. ◆ 某局副局长王　某（答）→words: a blank inside the head ends nothing.
  if (head.body >= own.body && (label.kind === 'word' && label.title === null && head.label.kind === 'reporter' || own.marks === SPACE_MARKS)) return head
  // 问-某报记者：words: what the mark or a sign is still part of says less than what is read without it.
  if (head.body >= own.body && UNPARTED.test(wordsOf(label)) && !UNPARTED.test(wordsOf(head.label))) return head
  // 网友“某某”　问：words: the mark behind the name is none of it.
  if (label.kind === 'netizen' && head.label.kind === 'netizen' && head.body === own.body && /^[\s\u3000]/u.test(label.name.slice(head.label.name.length)) && label.name.startsWith(head.label.name)) return head
  if (own.form === 'line' || head.body <= own.body) return own
  return 'name' in label && label.name === head.label.name ? { ...own, label: head.label, printed: head.printed, body: head.body } : own
}

/** 问：致姓名：words, Q2　投资：words: behind a mark that is not set in brackets words of no known kind are a topic, or whom the question is for; so is 开工, which looks like a surname and an office. */
function isKnown({ label }: Cue): boolean {
  if (label.kind !== 'reporter') return true
  const kind = readLabel(label.name)?.kind
  return kind === 'reporter' || kind === 'outlet'
}
