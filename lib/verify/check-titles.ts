import type { Speaker } from '../contract/speaker.ts'
import { isName } from '../parse/names/is-name.ts'
import { isWithin } from '../text/is-within.ts'
import { RANK } from '../text/rank.ts'
import type { Reason } from './reason.ts'
import { compared, type Source } from './source.ts'

const OFFICES = `${RANK}|委员|常委`
const STRANGER = new RegExp(`(?:${OFFICES})`, 'gu')
const LAST = new RegExp(`^(.*?)(副|常务副|第一副)?(${OFFICES})$`, 'u')
/** Words that may stand before an office without belonging to it. */
const LEAD = /^.*(?:据|由|请|是|为|来自|包括|分别是|以及|对于|关于|会上|时任|其中|根据|按照|所说|问到|上|的)/u

const shorten = (text: string): string => text.replaceAll('委员会', '委').replaceAll(/[和与、,()|]/gu, '')

/** Titles held together (党组书记、局长) are split; a remark in brackets after one is not a part of it. */
function disagrees(said: string, speaker: Speaker): boolean {
  const printed = compared(`${speaker.organization ?? ''}|${speaker.title ?? ''}`)
  const parts = said.replace(/\([^()]*\)/gu, '').split('、')
  if (!LAST.test(parts.at(-1) ?? '')) return false
  for (const part of parts) {
    const [, , deputy = '', word = ''] = LAST.exec(part) ?? []
    if (!word) continue
    const uses = [...printed.matchAll(new RegExp(`(副?)${word}`, 'gu'))].map(match => match[1])
    if (uses.length === 0 || !uses.includes(deputy ? '副' : '')) return true
  }
  const organization = parts.join('').replace(LEAD, '').replace(new RegExp(`党[组委](?:书记|成员|副书记)|副?(?:${OFFICES})`, 'gu'), '')
  const short = shorten(organization).slice(-8)
  if (short.length < 2 || isWithin(short, shorten(printed))) return false
  const pairs = Array.from({ length: short.length - 1 }, (_, i) => short.slice(i, i + 2))
  return pairs.filter(pair => shorten(printed).includes(pair)).length / pairs.length < 0.5
}

/** A name-like word after an office that nobody here bears. */
function strangerIn(plain: string, held: string): string | null {
  for (const match of plain.matchAll(STRANGER)) {
    const after = plain.slice(match.index + match[0].length)
    if (held.includes(after.slice(0, 2))) continue
    for (const length of [3, 2]) {
      const name = after.slice(0, length)
      if (!isName(name) || !/^(?:$|[,。;:、()"]|等|说|介绍|表示|指出|强调|女士|先生|同志|和|与|在|对|就|认为|提到)/u.test(after.slice(length))) continue
      if (!held.includes(name)) return name
      break
    }
  }
  return null
}

/** Titles printed beside a person's name: office (副 included) and organization must be his. */
export function checkTitles(text: string, sources: readonly Source[], roster: readonly Speaker[]): Reason[] {
  const plain = compared(text)
  const words = sources.map(source => source.folded).join('\n')
  const stranger = strangerIn(plain, `${words}\n${roster.map(({ name }) => compared(name)).join('\n')}`)
  if (stranger !== null) return [{ code: 'name', text: `所引原文没有提到“${stranger}”` }]
  for (const speaker of roster) {
    if (!speaker.title) continue
    const name = compared(speaker.name)
    for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + name.length)) {
      const before = /[\u3400-\u9fff、()]*$/u.exec(plain.slice(Math.max(0, at - 36), at))?.[0] ?? ''
      const after = /^[(,]([\u3400-\u9fff、]{2,30})[),]/u.exec(plain.slice(at + name.length))?.[1] ?? ''
      for (const title of [before, after]) {
        if (title && !words.includes(title + name) && disagrees(title, speaker)) return [{ code: 'title', text: `${speaker.name}的职务在原文中是“${speaker.title}”` }]
      }
    }
  }
  return []
}
