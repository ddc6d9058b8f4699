import { OCCASION } from '../../../text/occasion.ts'

const VERB = '(?:介绍|表示|说|指出|强调|透露|提醒|回应|回答|通报|坦言|告诉记者|谈到|提到|认为|称)'
const AT_OCCASION = `(?:在?(?:新闻)?(?:${OCCASION}|会议|会|仪式|现场)(?:上|中)?[，,]?)?`

/**
 * What a sentence quotes after 姓名说， where it opens so and nothing but the occasion stands before: the
 * frame of the answer names the speaker already. Null where the sentence must stay whole.
 */
export function afterAttribution(sentence: string, name: string): string | null {
  const at = sentence.indexOf(name)
  if (at < 0 || !new RegExp(`^${AT_OCCASION}$`, 'u').test(sentence.slice(0, at).replace(/[，,]$/u, ''))) return null
  const opening = new RegExp(`^(?:(?:同时|还|也|又|进一步)?(?:在会上|在发布会上)?(?:还|也)?${VERB}(?:说|称|道)?[，,：:])\\s*`, 'u').exec(sentence.slice(at + name.length))
  const rest = opening ? sentence.slice(at + name.length + opening[0].length) : ''
  return rest.length > 5 ? rest : null
}
