import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Roster } from '../cues/roster.ts'

/** 欢迎在评论区告诉小编, 你怎么看？留言区聊聊. */
const TO_READERS = /(?:评论区|留言区|文末留言)[^。！？]{0,10}(?:告诉|留言|聊|说|见|分享|互动|讨论|提出|等你)|(?:后台|文末|下方)留言|(?:点个?|点亮)[^。！？]{0,4}(?:在看|小红心)/u

/** Whether an account turns to its readers (simplified), as it does behind the last answer: whoever leads a talk on air may do so himself. */
export function addressesReaders(plain: string, { label }: Cue, roster: Roster): boolean {
  if (!TO_READERS.test(plain)) return false
  const leads = label.kind === 'role' || label.kind === 'person' && (label.role === 'host' || roster.leads(toSimplified(label.name)) || roster.get(toSimplified(label.name))?.host === true)
  return !leads
}
