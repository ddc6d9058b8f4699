import { toSimplified } from '../../text/to-simplified.ts'
import type { Introduced, Roster } from './roster.ts'

/** How offices are called in English where a page gives both, and what their Chinese titles end in (simplified). */
const RANKS: [RegExp, RegExp][] = [
  [/^under secretary(?: for |$)/iu, /副局长$/u],
  [/^(?:the )?(?:acting )?secretary(?: for |$)/iu, /(?<!副)局长$/u],
  [/^chief secretary/iu, /政务司司长$/u],
  [/^financial secretary/iu, /财政司司长$/u],
  [/^chief executive$/iu, /行政长官$/u],
  [/^deputy (?:director|commissioner)/iu, /副(?:署长|处长|专员|总监)(?:[(（][^()（）]*[)）])?$/u],
  [/^assistant (?:director|commissioner)/iu, /助理(?:署长|处长|专员|总监)(?:[(（][^()（）]*[)）])?$/u],
  [/^(?:the )?(?:acting )?commissioner(?: of| for|$)/iu, /(?<!助理|副)(?:署长|处长|专员)$/u],
  [/^(?:the )?(?:acting )?director(?: of| for|$)/iu, /(?<!助理|副)(?:署长|处长|专员|总监)$/u],
  [/^(?:the )?minister/iu, /(?<!副)部长$/u],
  [/^(?:the )?mayor/iu, /(?<!副)市长$/u],
]

/** The one person introduced whose office an English label can stand for: Secretary for Transport is the only 局長. */
export function byEnglishRank(label: string, roster: Roster): Introduced | null {
  const title = RANKS.find(([english]) => english.test(label))?.[1]
  const [only, ...others] = title ? roster.all.filter(person => title.test(toSimplified(person.title))) : []
  return only && others.length === 0 ? only : null
}
