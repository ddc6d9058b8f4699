/** Where a second thing is asked for. */
const NEXT = /(?:[,;]\s*and|[,;?]|\sand)\s+(?=(?:how (?:many|much|long|far|large|big|high|often|about)|what|when|where|who|which|why|(?:do|does|did|is|are|was|were|can|could|will|would|may|must|should|has|have) (?:i|you|we|he|she|it|they|there|the|any|this|that|my|his|her))(?![a-z]))/iu
/** , and who said so? Whoever said what answers the rest, which 这是谁说的 asks for in any language. */
const WHO_SAID = /^(?:who (?:said|told us|mentioned|announced|stated|gave|disclosed|revealed) (?:so|that|this|it|these|those|the (?:figure|number))|according to whom)[?.\s]*$/iu
/** Says nothing of what it is about by itself. */
const LEANS = 9

/**
 * An English question as the things it asks for. A later one that is too short to stand alone, or
 * points back (it, they, that), is asked together with the first, its own words foremost.
 */
export function splitEnglish(question: string): string[] {
  const pieces = question.split(NEXT).map(piece => piece.trim()).filter(piece => piece !== '')
  const [first = question, ...rest] = pieces
  if (rest.length === 0 || rest.length > 2 || !asks(first)) return [question]
  return [ended(first), ...rest.map(piece => (WHO_SAID.test(piece) ? '这是谁说的？' : leans(piece) ? `${ended(piece)} ${ended(first)}` : ended(piece)))]
}

const asks = (piece: string): boolean => /(?<![a-z])(?:how|what|when|where|who|which|why)(?![a-z])/iu.test(piece)
/** Words that ask and join, and are of nothing. */
const EMPTY = /^(?:how|what|when|where|who|which|why|many|much|long|far|large|big|high|often|about|do|does|did|is|are|was|were|be|been|can|could|will|would|may|must|should|has|have|had|there|the|a|an|any|of|in|on|at|for|to|from|by|with|and|or|as|up|out|new|kind|sort|one|ones|year|years|day|days|people|number|share|percentage|rate|cost|take|last|open|start|begin|end)$/iu
/** So many words of its own say what a piece is about. */
const ENOUGH = 3
const standsAlone = (piece: string): boolean => piece.replace(/[?.,;]+/gu, '').split(/\s+/u).filter(word => word !== '' && !EMPTY.test(word)).length >= ENOUGH

const leans = (piece: string): boolean => piece.split(/\s+/u).length < LEANS && !standsAlone(piece) || /(?<![a-z])(?:it|its|they|them|their|that|these|those|this|he|she|the (?:rest|total|target))(?![a-z])/iu.test(piece)
const ended = (piece: string): string => `${piece.replace(/[?.,;\s]+$/u, '')}?`
