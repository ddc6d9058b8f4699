import type { Speaker } from '../contract/speaker.ts'
import { isWithin } from './check-speakers.ts'
import type { Reason } from './reason.ts'
import { compared, type Source } from './source.ts'

const OFFICES = '局长|主任|部长|书记|秘书长|市长|县长|区长|处长|厅长|院长|校长|行长|总经理|董事长|总监|大队长|支队长|队长|发言人|预报员|巡视员|主席|会长|经理|科长|司长|委员|常委|总工程师'
const BEFORE = new RegExp(`([\\u3400-\\u9fff、,]{0,24}?)(副|常务副|第一副)?(${OFFICES})[()\\u3400-\\u9fff]{0,8}$`, 'u')
const LAST = new RegExp(`^(.*?)(副|常务副|第一副)?(${OFFICES})$`, 'u')
/** Words that may stand before an office without belonging to it. */
const LEAD = /^.*(?:据|由|请|是|为|来自|包括|分别是|以及|对于|关于|会上|时任|其中|根据|按照|所说|问到|上|的)/u

const shorten = (text: string): string => text.replaceAll('委员会', '委').replaceAll(/[和与、,()|]/gu, '')

/** Longest run of characters of `a` that stand in `b` in order, by count. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const character of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j++) next.push(character === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

function disagrees(said: string, speaker: Speaker): boolean {
  const office = LAST.exec(said)
  if (!office) return false
  const printed = compared(`${speaker.organization ?? ''}|${speaker.title ?? ''}`)
  const [, organization = '', deputy = '', word = ''] = office
  const uses = [...printed.matchAll(new RegExp(`(副?)${word}`, 'gu'))].map(match => match[1])
  if (uses.length === 0) return true
  if (deputy ? !uses.includes('副') : !uses.includes('')) return true
  const short = shorten(organization.replace(LEAD, '')).slice(-8)
  if (short.length < 2 || isWithin(short, shorten(printed))) return false
  return common(short, shorten(printed)) / short.length < 0.75
}

/** Titles printed beside a person's name: office (副 included) and organization must be his. */
export function checkTitles(text: string, sources: readonly Source[], roster: readonly Speaker[]): Reason[] {
  const plain = compared(text)
  const words = sources.map(source => source.folded).join('\n')
  const reasons: Reason[] = []
  for (const speaker of roster) {
    if (!speaker.title) continue
    const name = compared(speaker.name)
    for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + name.length)) {
      const before = /[\u3400-\u9fff、()]*$/u.exec(plain.slice(Math.max(0, at - 30), at))?.[0] ?? ''
      const segment = before.split(/、(?=[^、]*$)/u).at(-1) ?? ''
      const after = /^[(,]([\u3400-\u9fff、]{2,30})[),]/u.exec(plain.slice(at + name.length))?.[1] ?? ''
      for (const title of [BEFORE.test(segment) ? segment : '', LAST.test(after) ? after : '']) {
        if (title && !words.includes(title + name) && disagrees(title, speaker)) reasons.push({ code: 'title', text: `${speaker.name}的职务在原文中是“${speaker.title}”` })
      }
    }
  }
  return reasons.slice(0, 1)
}
