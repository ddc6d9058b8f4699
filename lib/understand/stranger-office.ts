import { escapePattern } from '../text/escape-pattern.ts'
import { officeAsked } from './office-asked.ts'

/** A page says at length what a question says for short: so many characters may stand between two of an office's, and so many before the rank. */
const BETWEEN = 4
const BEFORE_RANK = 8

/** 市长在会上说了什么: the one who heads a place, called by nothing but his office. */
const BARE = /^(?:请问)?(?:我[市省县区州镇乡]|全[市省县区]|咱们?)?的?(市长|省长|县长|区长|州长|镇长|乡长|市委书记|省委书记|县委书记|区委书记)(?:本人|今天|这次|在?(?:会上|发布会上?)|都|又|还|对[^，。？]{1,12})*(?:说|讲|谈|介绍|表示|提到|透露|承诺|强调|回应|回答|怎么[说看讲])/u

/** 望海市市长: the place that one heads. */
const OF_PLACE = /^\p{Script=Han}{2,4}?[市省县区州镇乡]?(?=[市省县区州镇乡]长)/u

/**
 * The office, or its holder, whose words a part asks for where no page prints it, nor what it may be short for. Null where it
 * asks for nobody so.
 * @param part in simplified characters; one by which no speaker is known
 * @param isPrinted whether a page has words of that pattern
 */
export function strangerOffice(part: string, isPrinted: (pattern: RegExp) => boolean): string | null {
  const bare = BARE.exec(part.replace(OF_PLACE, ''))?.[1]
  if (bare !== undefined) return isPrinted(new RegExp(`(?<!副)${bare}(?!热线|信箱|专线|质量奖|基金)`, 'u')) ? null : bare
  const asked = officeAsked(part)
  if (!asked) return null
  const { office, rank } = asked
  // 市委 stands within any 市…委: an office of two characters is no short form.
  const stem = [...office].map(escapePattern).join(office.length > 2 ? `[^，。；、\\n]{0,${BETWEEN}}` : '')
  return isPrinted(new RegExp(`${stem}${rank === '' ? '' : `[^，。；\\n]{0,${BEFORE_RANK}}?${rank}`}`, 'u')) ? null : `${office}${rank}`
}
