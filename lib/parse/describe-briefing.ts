import type { Briefing } from '../contract/briefing.ts'
import { spokenTurns } from './spoken-turns.ts'

const FIRST_WORDS = 36
const ROLES = { spokesperson: '发言人', host: '主持人', reporter: '记者', unknown: '身份不明', narration: '叙述' } as const

/** A parse for a person to check: the page's fields, the speakers, then every turn with its first words. */
export function describeBriefing(briefing: Briefing): string {
  const { title, date, venue, source, speakers, turns, text } = briefing
  const spoken = spokenTurns(turns)
  const facts: [string, string | null][] = [['标题', title], ['日期', date], ['地点', venue], ['来源', source]]
  const printed = facts.filter(([, value]) => value !== null)
  const missing = facts.filter(([, value]) => value === null)
  return [
    ...printed.map(([name, value]) => `${name}  ${value}`),
    ...(missing.length > 0 ? [`稿件未注明  ${missing.map(([name]) => name).join('、')}`] : []),
    '',
    `发言人 ${speakers.length}`,
    ...speakers.map(({ name, title, role }) => `  ${name}  ${ROLES[role]}${title === null ? '' : `  ${title}`}`),
    '',
    `发言 ${spoken.length}`,
    ...spoken.map(turn => {
      const words = text.slice(turn.start, turn.end).replace(/\s+/gu, ' ')
      const who = turn.speaker ?? (turn.role === 'narration' ? turn.attributedTo ? `叙述（${turn.attributedTo}）` : '叙述' : '未注明发言人')
      return `  ${who}  ${words.slice(0, FIRST_WORDS)}${words.length > FIRST_WORDS ? '…' : ''}`
    }),
  ].join('\n')
}
