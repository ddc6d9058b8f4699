import type { Answer, Citation } from '../../contract/answer.ts'
import type { Briefing } from '../../contract/briefing.ts'
import type { Understanding } from '../../contract/understanding.ts'
import { WORDING } from '../local/tell/wording.ts'
import type { Chosen, Selection } from '../local/choose/selection.ts'

type Told = Pick<Answer, 'notices' | 'disagrees'>

const OPENING: Record<Understanding['lang'], string> = { 'zh-Hans': '说法不一致：', 'zh-Hant': '說法不一致：', en: 'These do not agree: ' }

/**
 * What is written, with a notice of which briefings (title, date) or speakers give different values for one
 * thing, and the markers of those that are cited; or of which briefings speak of which place. The same where nothing differs.
 */
export function tellDisagreement<Written extends Pick<Answer, 'citations'> & Told>({ written, selection, briefings, lang }: {
  written: Written; selection: Selection; briefings: readonly Briefing[]; lang: Understanding['lang']
}): Written & Told {
  const differing = selection.parts.flatMap(part => part.differing ?? [])
  const sides = differing.length > 0 ? differing : selection.parts.flatMap(part => part.ofPlaces ?? [])
  if (sides.length === 0 || written.citations.length === 0) return written
  const cited = sides.map(chosen => written.citations.find(citation => cites(citation, chosen)))
  const told = sides.map((chosen, i) => sideOf(chosen, cited[i], briefings, lang)).join(lang === 'en' ? '; ' : '；')
  return {
    ...written,
    notices: [...(written.notices ?? []), `${differing.length > 0 ? OPENING[lang] : WORDING[lang].ofPlaces}${told}${lang === 'en' ? '.' : '。'}`],
    ...(differing.length > 0 && { disagrees: cited.flatMap(citation => citation?.marker ?? []) }),
  }
}

const cites = ({ briefingId, start }: Citation, { passage, sentence }: Chosen): boolean => briefingId === passage.briefingId && start === sentence.start

/** 《标题》（日期），姓名[1]; the words themselves where the answer does not cite them. */
function sideOf({ passage, sentence }: Chosen, citation: Citation | undefined, briefings: readonly Briefing[], lang: Understanding['lang']): string {
  const briefing = briefings.find(({ id }) => id === passage.briefingId)
  const title = briefing?.title ? (lang === 'en' ? `"${briefing.title}"` : `《${briefing.title}》`) : passage.briefingId
  const date = briefing?.date ? (lang === 'en' ? ` (${briefing.date})` : `（${briefing.date}）`) : ''
  const name = passage.speaker ? `${lang === 'en' ? ', ' : '，'}${passage.speaker.name}` : ''
  return `${title}${date}${name}${citation ? `[${citation.marker}]` : `：“${sentence.text.trim()}”`}`
}
