import type { Roster } from '../cues/roster.ts'
import { organizationInTitle } from '../names/organization-in-title.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { officialsTold } from './officials-told.ts'

const ANSWERS = /[回解]答|答记者问|答问|接受[^。\n]{0,24}采访|采访[了到]|专访/u

/**
 * Whom 答 stands for where the head of a page says that somebody of one body answers the press, names nobody of it, and no
 * label does: by what it calls him, in the fullest of its forms. Null where several bodies answer, or anybody is introduced.
 */
export function whoIsUnnamed(runs: readonly DraftTurn[], roster: Roster, text: string): { name: string; organization: string | null } | null {
  const named = runs.some(({ cue }) => cue !== null && !['reporter', 'outlet', 'netizen', 'question', 'answer'].includes(cue.label.kind))
  const head = text.slice(0, runs.find(({ cue }) => cue !== null)?.start ?? 0)
  const plain = toSimplified(head)
  if (named || !ANSWERS.test(plain) || roster.all.some(person => plain.includes(person.plain))) return null
  const told = officialsTold(head) ?? []
  const [fullest] = told.toSorted((a, b) => b.body.length - a.body.length || b.name.length - a.name.length)
  if (fullest === undefined || told.some(other => other.speaksForIt !== fullest.speaksForIt || !isShortFor(other.body, fullest.body))) return null
  // 某会有关部门负责人: the words between are of no body.
  const office = `${fullest.name.slice(0, fullest.body.length)}负责人`
  return { name: fullest.name, organization: organizationInTitle(office, toSimplified(office)) }
}

/** Whether a body is called by characters of its whole name, in their order: 某市医保局 for 某市医疗保障局. */
function isShortFor(short: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === short[at]) at++
  return at === short.length
}
