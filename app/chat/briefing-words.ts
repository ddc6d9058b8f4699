import type { BriefingNames } from '../copy/briefing-names.ts'
import { isMarkdown } from '../../lib/text/is-markdown.ts'
import { dateWords } from '../messages/date-words.ts'
import type { Messages } from '../messages/messages.ts'

/** Whether the server is known to have a briefing no more. */
export function isRemoved(names: BriefingNames, id: string): boolean {
  return names.get(id)?.removed ?? false
}

/** Whether a briefing is known to be set with Markdown's signs. */
export function isMarkedUp(names: BriefingNames, id: string): boolean {
  return isMarkdown(names.get(id)?.fileName ?? '')
}

/** A briefing in one line: its title, its day, and that it was removed, where it was. */
export function briefingWords(names: BriefingNames, id: string, messages: Messages): string {
  const briefing = names.get(id)
  return [briefing?.title, dateWords(briefing?.date, messages), isRemoved(names, id) && messages.briefingGone].filter(Boolean).join(' · ')
}
