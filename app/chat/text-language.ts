/** How many Latin letters weigh as much as one Han character: about a word. */
const LETTERS_A_WORD = 3

/** The `lang` of text whose language nobody states: that of most of its words, for an English question may name a Chinese speaker. */
export function textLanguage(text: string): 'zh' | 'en' | undefined {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  if (han === 0 && latin === 0) return undefined
  return latin > han * LETTERS_A_WORD ? 'en' : 'zh'
}
