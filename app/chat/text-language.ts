/** The `lang` of text whose language nobody states: Chinese where it has a Han character, else English where it has Latin letters. */
export function textLanguage(text: string): 'zh' | 'en' | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  return /[a-z]/i.test(text) ? 'en' : undefined
}
