import type { Cue } from './cue.ts'
import { readLabel } from '../labels/read-label.ts'

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
  if (own.form === 'line' || head.body <= own.body) return own
  return 'name' in label && label.name === head.label.name ? { ...own, label: head.label, printed: head.printed, body: head.body } : own
}

/** 问：致姓名：words, Q2　投资：words: behind a mark that is not set in brackets words of no known kind are a topic, or whom the question is for; so is 开工, which looks like a surname and an office. */
function isKnown({ label }: Cue): boolean {
  if (label.kind !== 'reporter') return true
  const kind = readLabel(label.name)?.kind
  return kind === 'reporter' || kind === 'outlet'
}
