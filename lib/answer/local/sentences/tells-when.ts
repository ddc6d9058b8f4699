/** 去年, 一季度, 2028: a word that says when, and not of what. */
const TIME = /^(?:[去今明前后]年|.{0,3}[年月日天季]度?|.*\d.*|现在|目前|上半年|下半年|全[国省市县区])$/u

/** Whether a word of a question says when or how far, and names nothing. */
export const tellsWhen = (word: string): boolean => TIME.test(word)
