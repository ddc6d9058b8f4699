import { toSimplified } from '../../text/to-simplified.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import type { Introduction } from './find-introductions.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { readLabel } from './read-label.ts'

const OFFICE_FIRST = /(?:^|\t)[\s\u3000]*([^\t:：。！？\s]{2,40})[:：][\s\u3000]*(\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han})[\s\u3000]*$/u

/** 董事长、总经理：姓名, a line of a form that lists who is there; a part in the talk (主持人) is no office. */
export function introduceBehindOffice(text: string): Introduction | null {
  const [, title = '', name = ''] = OFFICE_FIRST.exec(text.slice(0, 80)) ?? []
  if (text.length > 80 || !endsInTitle(toSimplified(title)) || readLabel(title)?.kind !== 'title') return null
  const bare = name.replace(/[\s\u3000]/gu, '')
  return isPossibleName(toSimplified(bare)) ? { name: bare, plain: toSimplified(bare), title, host: false } : null
}
