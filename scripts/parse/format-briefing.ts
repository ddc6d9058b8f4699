import type { Briefing, Turn } from '../../lib/contract/briefing.ts'
import { spokenTurns } from '../../lib/parse/spoken-turns.ts'

/** Characters shown of a turn's beginning and of its end: where somebody's speech begins and where it ends is what may be wrong. */
const FIRST_WORDS = 24
const LAST_WORDS = 16
const ROLES = { spokesperson: '发言人', host: '主持人', reporter: '记者', unknown: '身份不明', narration: '叙述' } as const

/** A parse for a person to check: the page's fields, the speakers, then every turn with its first and last words, or with `full` all of them. */
export function formatBriefing({ title, date, venue, source, speakers, turns, text }: Briefing, { full }: { full: boolean }): string {
  const spoken = spokenTurns(turns)
  const facts: [string, string | null][] = [['标题', title], ['日期', date], ['地点', venue], ['来源', source]]
  return [
    ...facts.map(([name, value]) => `${name}  ${value ?? '（稿件未注明）'}`),
    '',
    `发言人 ${speakers.length}`,
    ...speakers.map(({ name, title: office, role }) => `  ${name}  ${ROLES[role]}${office === null ? '' : `  ${office}`}`),
    '',
    `发言 ${spoken.length}${full || spoken.length === 0 ? '' : '（只有开头和结尾；全文用 --full）'}`,
    ...spoken.map(turn => {
      const words = text.slice(turn.start, turn.end)
      return full ? `\n  ${who(turn)}\n${indented(words)}` : `  ${who(turn)}  ${ends(words)}`
    }),
  ].join('\n')
}

function who({ speaker, role, attributedTo }: Turn): string {
  return speaker ?? (role === 'narration' ? (attributedTo ? `叙述（${attributedTo}）` : '叙述') : '未注明发言人')
}

function ends(words: string): string {
  const characters = [...words.replace(/\s+/gu, ' ').trim()]
  if (characters.length <= FIRST_WORDS + LAST_WORDS) return characters.join('')
  return `${characters.slice(0, FIRST_WORDS).join('')} …… ${characters.slice(-LAST_WORDS).join('')}`
}

/** Its lines as they stand, moved in under the speaker. */
const indented = (words: string): string => words.trim().split('\n').map(line => (line.trim() === '' ? '' : `    ${line.trimEnd()}`)).join('\n')
