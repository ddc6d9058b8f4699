import { SHORT_FORMS } from '../text/short-forms.ts'

const known = SHORT_FORMS.map(([short, full]) => ({ short, full, stands: new RegExp(/^[a-z]/u.test(short) ? `(?<![a-z])${short.replace('.', '\\.')}(?![a-z])` : short, 'giu') }))

/**
 * A question in the words of the passages found: a short form that none of them has gives way to what it
 * stands for, where they say that. The reader knows few short forms. Null where there is none.
 */
export function inPageWords(question: string, texts: readonly string[]): string | null {
  const words = known.reduce((asked, { full, stands }) => {
    if (asked.search(stands) < 0 || texts.some(text => text.search(stands) >= 0)) return asked
    const said = full.find(name => texts.some(text => text.includes(name)))
    return said === undefined ? asked : asked.replace(stands, said)
  }, question)
  return words === question ? null : words
}
