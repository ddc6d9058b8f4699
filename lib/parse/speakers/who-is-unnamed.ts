import type { Roster } from '../cues/roster.ts'
import { organizationInTitle } from '../names/organization-in-title.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'

/** 某局有关负责人就某事回答记者提问, 某部新闻发言人答记者问: somebody of one body (1), who answers and is not named. */
const OFFICER = /(?<=^|[\n，。；：:“《]|\d日[，,]?)[\s\u3000#*_]*(\p{Script=Han}{2,20}?(?:(?:有关|相关)?(?:负责人|负责同志|负责人士)|(?:新闻)?发言人))(?=就(?![业地近])|围绕|针对|对|接受|回答|答|在|[\s\u3000]*\n)/gu
const ANSWERS = /[回解]答|答记者问|答问|接受[^。\n]{0,24}采访/u
/** 等四部门, 和某局: several bodies, and who of them answers is not told. */
const SEVERAL = /[、等各]|部门|单位|双方|[局厅委部署办院司处][和与及]/u

/**
 * Whom 答 stands for where the head of a page says that somebody of one body answers the press, names nobody of it, and no
 * label does: by what it calls him, in the fuller of two forms. Null where several bodies answer, or anybody is introduced.
 */
export function whoIsUnnamed(runs: readonly DraftTurn[], roster: Roster, text: string): { name: string; organization: string | null } | null {
  const named = runs.some(({ cue }) => cue !== null && !['reporter', 'outlet', 'netizen', 'question', 'answer'].includes(cue.label.kind))
  const head = text.slice(0, runs.find(({ cue }) => cue !== null)?.start ?? 0)
  const plain = toSimplified(head)
  if (named || !ANSWERS.test(plain) || roster.all.some(person => plain.includes(person.plain))) return null
  const found = [...plain.matchAll(OFFICER)].map(({ 0: whole, 1: who = '', index }) => head.slice(index + whole.length - who.length, index + whole.length))
  const [fullest] = found.toSorted((a, b) => b.length - a.length)
  if (fullest === undefined || found.some(name => SEVERAL.test(toSimplified(name)) || !fullest.endsWith(name))) return null
  return { name: fullest, organization: organizationInTitle(fullest, toSimplified(fullest)) }
}
