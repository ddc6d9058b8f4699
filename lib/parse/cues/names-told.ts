import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Page } from '../formats/page.ts'
import { INTRODUCTIONS_WITHIN } from './read-roster.ts'

const BESIDES = '(?:还|也|则|并|亦|又|续|最后|进一步)?'
const SAYS = '(?:表示|介绍|说|指出|强调|透露|坦言|认为|提醒|呼吁|补充|解释|回应)(?:道|称|说)?[，,。：:]'
const TOLD = new RegExp(`(?:^|[。！？”」\\s\\u3000])(\\p{Script=Han}{2,4}?)${BESIDES}${SAYS}`, 'gu')
/** 某局局长某某某介绍，: behind an office. */
const BEHIND_OFFICE = new RegExp(`(?<=\\p{Script=Han}{2})\\p{Script=Han}{3}(?=${BESIDES}${SAYS})`, 'gu')
const LONGEST_TITLE = 20

/** Names before a verb of saying at the start of a sentence (某某说，) or behind an office, of whatever surname. */
export function namesTold(page: Page): string[] {
  return page.lines.flatMap(({ plain, start }) => {
    if (start > INTRODUCTIONS_WITHIN) return []
    const alone = [...plain.matchAll(TOLD)].flatMap(match => match[1] ?? [])
    const behind = [...plain.matchAll(BEHIND_OFFICE)].filter(({ index }) => endsInTitle(plain.slice(Math.max(0, index - LONGEST_TITLE), index))).map(match => match[0])
    return [...alone, ...behind].filter(isPossibleName)
  })
}
