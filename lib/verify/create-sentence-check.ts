import type { Checked, CheckSentence } from '../answer/check-draft.ts'
import type { Evidence } from '../contract/evidence.ts'
import type { Strictness } from '../contract/request.ts'
import type { Speaker } from '../contract/speaker.ts'
import { checkAbsent } from './check-absent.ts'
import { matchEvidence } from './match-evidence.ts'
import { neededEvidence } from './needed-evidence.ts'
import { ownWords } from './own-words.ts'
import { saysNothing, statedPart } from './says-nothing.ts'
import { compared } from './source.ts'
import { verifySentence } from './verify-sentence.ts'

/**
 * The check that `checkDraft` puts every sentence through, for any model:
 *
 * 1. cited sentences are held against what they cite;
 * 2. where that fails, or nothing is cited, against all the evidence shown: a marker that was left out
 *    or put wrong is mended when other sentences bear the words out;
 * 3. what nothing bears out is dealt with as `strictness` says. Abstentions and lead-ins stay, uncited.
 *
 * @param context words that may be repeated where they stand around what is cited: the question
 * @param fewest whether markers that add nothing to a supported sentence go
 * @param absent words of the question that no briefing says: nothing may be stated of them
 */
export function createSentenceCheck({ evidence, roster, strictness = 'mark', context = '', absent = [], fewest = false }: {
  evidence: readonly Evidence[]; roster: readonly Speaker[]; strictness?: Strictness; context?: string; absent?: readonly string[]; fewest?: boolean
}): CheckSentence {
  const byNumber = new Map(evidence.map(each => [each.number, each]))
  const said = new Set<string>()
  return (text, numbers) => {
    // 没找到工作怎么办, in somebody's own words, is no abstention of the answer's.
    const quoted = numbers.some(number => byNumber.has(number) && compared(text).includes(compared(byNumber.get(number)!.text.trim())))
    const idle = quoted ? null : saysNothing(text)
    if (idle) return { text, numbers: idle === 'abstains' ? [] : numbers, verdict: 'uncited', reasons: [] }
    // Small models get into loops and say the question first; a sentence is worth saying once.
    if (said.has(text) || asksAgain(text, context)) return null
    said.add(text)
    const cited = numbers.flatMap(number => byNumber.get(number) ?? [])
    const stated = statedPart(text)
    const first = verifySentence({ text: stated, cited, roster, context })
    const strange = checkAbsent(stated, absent)
    if (strange.length === 0 && first.verdict === 'supported') return { text, numbers: (fewest ? neededEvidence({ text: stated, cited, roster, context }) : cited).map(({ number }) => number), verdict: 'supported', reasons: [] }
    const found = strange.length === 0 ? matchEvidence({ text: stated, evidence, roster, context }) : []
    // Those whose markers stand in the text first: citations are numbered in order of first use.
    if (found.length > 0) return { text, numbers: [...numbers.filter(number => found.includes(number)), ...found.filter(number => !numbers.includes(number))], verdict: 'supported', reasons: [] }
    const reasons = first.verdict === 'uncited' ? ['没有找到支持这句话的原文'] : [...strange, ...first.reasons].map(reason => reason.text)
    const verdict = first.verdict === 'uncited' ? 'uncited' : 'unsupported'
    const marked: Checked = { text, numbers: cited.map(({ number }) => number), verdict, reasons }
    if (strictness === 'mark') return marked
    if (strictness === 'remove') return null
    const own = ownWords({ text, cited, evidence })
    if (!own || said.has(own.text)) return null
    said.add(own.text)
    return { text: own.text, numbers: [own.number], verdict: 'supported', reasons: [`模型的说法与原文不符（${reasons[0] ?? ''}），已换成原话`] }
  }
}

/** Whether a sentence only asks what was asked. */
const asksAgain = (text: string, context: string): boolean => /[？?]$/u.test(text.trim()) && compared(context).includes(compared(text.trim()).replace(/[？?]+$/u, ''))
