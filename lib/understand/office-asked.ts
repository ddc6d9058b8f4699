import { ASKED_WHAT_SAID } from './asked-what-said.ts'
import { RANK } from '../text/rank.ts'

/** 医保局, 市委; 西部 is none, nor what is spoken to, or points. */
const OFFICE = '(?:[省市县区州党]委|[省市县区州](?:局|厅|政府)|(?:(?![对向给跟和与及问被在你我他她谁哪什觉这那该本])\\p{Script=Han}){2,8}?(?:局|委|厅|(?<![全内外东西南北中各])部|署|办|院|所))'
const ASKED = new RegExp(`^(?:请问|那么?)?(${OFFICE})(${RANK})?${ASKED_WHAT_SAID}`, 'u')

/** The office, and the rank behind it, of which a part (simplified characters) asks what it said: 医保局说了什么, 市委书记讲话了吗. Null for any other part. */
export function officeAsked(part: string): { office: string; rank: string } | null {
  const found = ASKED.exec(part)
  return found && { office: found[1]!, rank: found[2] ?? '' }
}
