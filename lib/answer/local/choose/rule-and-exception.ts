import type { Term } from '../sentences/question-terms.ts'

/** 仍然需要, 除外: the other side of a rule. */
const EXCEPTION = /仍然?(?:要|须|需|可|不|按|实行)|依然(?:要|须|需|可|不)|还是(?:要|得|需)|除外|例外|不在此列|不适用|不包括|不在[^，。]{0,6}范围/u

/**
 * 到省内就医，一律取消备案。到省外的，仍然需要备案: whether something is so is told by both, where they
 * stand next to each other and speak of the same. Gives the other one's position, null where there is none.
 * @param terms what the question asks of
 */
export function ruleAndException(text: (i: number) => string, length: number, at: number, terms: readonly Term[]): number | null {
  const beside = EXCEPTION.test(text(at)) ? at - 1 : at + 1
  if (beside < 0 || beside >= length || EXCEPTION.test(text(at)) === EXCEPTION.test(text(beside))) return null
  return terms.some(({ text: word, light }) => !light && word.length > 1 && text(at).includes(word) && text(beside).includes(word)) ? beside : null
}
