/** How many Latin letters weigh as much as one Han character: about a word. */
const LETTERS_A_WORD = 3

/** What is quoted or named as it is printed says nothing of the language around it. */
const QUOTED = /“[^”]*”|「[^」]*」|《[^》]*》/gu

/** The `lang` of text whose language nobody states: that of most of its words, for an English question may name a Chinese speaker or ask about a Chinese term. */
export function textLanguage(text: string): 'zh' | 'en' | undefined {
  const around = text.replace(QUOTED, '')
  const own = /\p{L}/u.test(around) ? around : text
  const han = own.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = own.match(/[a-z]/gi)?.length ?? 0
  if (han === 0 && latin === 0) return undefined
  return latin > han * LETTERS_A_WORD ? 'en' : 'zh'
}
