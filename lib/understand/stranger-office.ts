import { escapePattern } from '../text/escape-pattern.ts'
import type { Stranger } from './stranger-named.ts'

const POST = '局长|主任|书记|市长|县长|区长|州长|省长|镇长|乡长|部长|院长|校长|厅长|处长|秘书长|主席'
const OFFICE = '(?:[\\p{Script=Han}]{1,8}?(?:局|委|厅|部|署|办|院|所))'
/** 医保局说了什么, 市委书记讲话了吗: an office or who holds it, and what he is to have said. */
const ASKED_OF = new RegExp(`^(?:请问|那么?)?(${OFFICE}|[省市县区州镇乡])?(${POST})?(?:(?:又|还|都)?(?:怎么|如何|怎样|咋)(?:样?看|说|讲|回应|评价|解释|表态)|(?:说|讲|谈|介绍|表示|回应|答复|强调)(?:了|到|过)(?:些)?(?:什么|啥|哪些)|(?:讲话|发言|说话|表态)(?:了|过)?(?:吗|没有?|么))`, 'u')
/** 局长, 领导 alone may be anybody's; a page says for short what it prints at length: so many characters may stand between two of an office's. */
const BETWEEN = 4

/**
 * The office, or its holder, whose words a question asks for where no page prints it, nor what it may be short for, and no speaker
 * was known by it. Null where it asks for nobody so.
 * @param question in simplified characters
 * @param isPrinted whether a page has words of that pattern
 */
export function strangerOffice(question: string, isPrinted: (pattern: RegExp) => boolean): Stranger | null {
  const found = ASKED_OF.exec(question)
  const [, office = '', post = ''] = found ?? []
  if (office === '') return null
  // 市委 stands within any 市…委: an office of two characters is no short form.
  const stem = [...office].map(escapePattern).join(office.length > 2 ? `[^，。；、\\n]{0,${BETWEEN}}` : '')
  return isPrinted(new RegExp(`${stem}${post === '' ? '' : `[^，。；\\n]{0,8}?${post}`}`, 'u')) ? null : { name: `${office}${post}`, rest: null }
}
