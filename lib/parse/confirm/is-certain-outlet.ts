import { toSimplified } from '../../text/to-simplified.ts'
import { saysLiveDesk } from '../cues/says-live-desk.ts'
import type { Cue } from '../grammar/cue.ts'
import { ASKS } from '../lines/asks.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import type { Habits } from './habits.ts'
import { recurs } from './recurs.ts'
import { wordsBehind } from './words-behind.ts'

/** Whether the name of a medium opens words: it asks, it tells from the hall, or it is marked off again and again. */
export function isCertainOutlet(cue: Cue, name: string, habits: Habits): boolean {
  if (saysWhenPublished(cue, habits)) return false
  if (habits.page.lines[cue.line]?.opens || isLiveDesk(toSimplified(name)) || saysLiveDesk(cue.printed)) return true
  const words = wordsBehind(cue, habits)
  if (ASKS.test(words)) return true
  return cue.form !== 'line' && recurs(cue, habits) || cue.form === 'bracket' && (cue.account === true || /[。！]/u.test(words))
}

/** 某某发布　4月25日 07:30, once and before any other label: when the account published the page. */
function saysWhenPublished(cue: Cue, habits: Habits): boolean {
  const { candidates, page: { lines } } = habits
  return cue === candidates[0] && cue.form === 'line' && cue.marks === 'time after' && candidates.every(other => other === cue || other.marks !== 'time after')
    && !/[？?]/u.test(wordsBehind(cue, habits)) && /[月/.-]\d{1,2}日?[\s\u3000]+\d{1,2}[:：]\d{2}[\s\u3000]*$/u.test(lines[cue.line]?.plain ?? '')
}
