/** The characters that carry what a question asks about. */
const lettersOf = (question: string) => new Set(question.match(/[\p{L}\p{N}]/gu))

/** How much of a question's characters another one may say already, before it is the same question again. */
const SAME = 0.9

/** Suggested questions that none of those asked says already, word for word or with words around it. */
export function unasked(suggestions: readonly string[], asked: readonly string[]): string[] {
  const said = asked.map(lettersOf)
  return suggestions.filter(each => {
    const letters = [...lettersOf(each)]
    return !said.some(question => letters.filter(letter => question.has(letter)).length >= letters.length * SAME)
  })
}
