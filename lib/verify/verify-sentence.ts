import type { Verdict } from '../contract/answer.ts'
import type { Evidence } from '../contract/evidence.ts'
import type { Speaker } from '../contract/speaker.ts'
import { checkCoverage } from './check-coverage.ts'
import { checkDates } from './check-dates.ts'
import { checkNames } from './check-names.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkPolarity } from './check-polarity.ts'
import { attributed, checkSpeakers } from './check-speakers.ts'
import { checkTitles } from './check-titles.ts'
import type { Reason } from './reason.ts'
import { compared, type Source, sourceOf } from './source.ts'

/**
 * 判定: holds one sentence of an answer (its words without markers) against the sentences it cites.
 *
 * Checked: numbers with units, orders of magnitude and exactness; dates and times; who is said to have
 * said it, names, titles and offices; denial, plan against fact, direction; quoted and listed words; and
 * that most words are there at all. English over Chinese sources is checked where no translation is
 * needed: numbers, dates, names, direction.
 *
 * @param cited the evidence behind the sentence's markers; with none the verdict is `uncited`
 * @param roster everyone who speaks in the briefings at hand: names outside it and outside the sources are suspect
 * @param context words that may be repeated without a source (the question, the briefing's title)
 */
export function verifySentence({ text, cited, roster = [], context = '' }: {
  text: string; cited: readonly Evidence[]; roster?: readonly Speaker[]; context?: string
}): { verdict: Verdict; reasons: Reason[] } {
  if (cited.length === 0) return { verdict: 'uncited', reasons: [] }
  const sources = [...cited, ...joined(cited)].map(sourceOf)
  const stated = withoutSpeakers(text, cited)
  const reasons = [
    ...checkNumbers(stated, sources, context),
    ...checkDates(stated, sources),
    ...checkSpeakers(text, sources, roster, context),
    ...checkMouths(text, sources, roster, context),
    ...checkTitles(text, sources, roster),
    ...checkNames(text, sources, roster, context),
    ...checkPolarity(text, sources),
    ...checkCoverage(text, sources, context),
  ]
  return { verdict: reasons.length === 0 ? 'supported' : 'unsupported', reasons }
}

/** Halves of a sentence that a page or a line broke off, cited one behind the other, as one: 每年9000|元 says 9000元. */
function joined(cited: readonly Evidence[]): Evidence[] {
  return cited.flatMap((one, i) => {
    const next = cited[i + 1]
    const broken = next && next.briefingId === one.briefingId && next.start > one.start && !/[。！？!?；;]\s*$/u.test(one.text)
    return broken ? [{ ...one, text: one.text + next.text }] : []
  })
}

/** Numerals in the names and offices of those cited are no figures: 李十二, 第二中学. Offsets are kept. */
function withoutSpeakers(text: string, cited: readonly Evidence[]): string {
  const words = cited.flatMap(({ speaker }) => (speaker ? [speaker.title, speaker.organization, speaker.name] : [])).filter(each => each !== null)
  return words.reduce((left, each) => left.replaceAll(each, ' '.repeat(each.length)), text)
}

/** Where several people are cited, each may be said to have said only what stands in the words cited of him. */
function checkMouths(text: string, sources: readonly Source[], roster: readonly Speaker[], context: string): Reason[] {
  if (new Set(sources.map(source => source.speaker?.name)).size < 2) return []
  for (const { text: words, name } of attributed(text, roster)) {
    const own = sources.filter(source => source.speaker?.name === name || source.folded.includes(compared(name)))
    if (own.length === 0 || own.length === sources.length) continue
    const wrong = [...checkNumbers(words, own), ...checkDates(words, own), ...checkCoverage(words, own, `${context} ${name}`)]
    if (wrong.length > 0) return [{ code: 'speaker', text: `所引${name}的话里没有这些内容` }]
  }
  return []
}
