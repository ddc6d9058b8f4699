import { isPossibleName } from '../names/is-possible-name.ts'
import type { Page } from '../formats/page.ts'
import { INTRODUCTIONS_WITHIN } from './read-roster.ts'

const TOLD = /(?:^|[。！？”」\s\u3000])(\p{Script=Han}{2,4}?)(?:还|也|则|进一步)?(?:表示|介绍|说|指出|强调|透露|坦言|认为)(?:道)?[，,。：:]/gu

/** Names before a verb of saying at the start of a sentence (某某说，), of whatever surname. */
export function namesTold(page: Page): string[] {
  return page.lines.flatMap(line => line.start > INTRODUCTIONS_WITHIN ? [] : [...line.plain.matchAll(TOLD)].flatMap(match => match[1] && isPossibleName(match[1]) ? [match[1]] : []))
}
