import { isDictionaryWord } from '../names/is-dictionary-word.ts'
import { isName } from '../names/is-name.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'

/** 接受某台记者某某专访: for whom (1), as what (2), and who (3). */
const INTERVIEWS = /(?:接受|与|同|对话)(?:了)?([^，。；：:\n]{0,20}?)(记者|主持人|主播)(\p{Script=Han}{2,3}?)的?(?:独家)?(?:专访|采访|访问|访谈|对话)/gu

/**
 * Who asks the questions of an interview under the label 主持人: the one journalist by whom the head of the page says that it
 * was taken. Null where nobody is named, or several are.
 */
export function whoInterviews(runs: readonly DraftTurn[], text: string): { name: string; title: string; organization: string | null } | null {
  const head = text.slice(0, runs.find(({ cue }) => cue !== null)?.start ?? 0)
  const named = new Map([...toSimplified(head).matchAll(INTERVIEWS)].flatMap(match => {
    const [, medium = '', title = '', name = ''] = match
    const at = match.index + match[0].indexOf(title + name)
    return isName(name) && !isDictionaryWord(name) ? [[name, { title: head.slice(at, at + title.length), organization: isOutlet(medium) ? head.slice(at - medium.length, at) : null, name: head.slice(at + title.length, at + title.length + name.length) }] as const] : []
  }))
  const [only] = named.values()
  return only && named.size === 1 ? only : null
}
