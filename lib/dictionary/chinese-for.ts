import { loadDictionary } from './load-dictionary.ts'

/** A headword may be so long, and a sense that is looked up have so many words: longer ones explain and do not translate. */
const HEADWORD = /^\p{Script=Han}{2,5}$/u
const MOST_WORDS = 3
/** Senses that only point elsewhere. */
const POINTS = /^(?:CL:|see |variant of|old variant|surname|used in|abbr\. for|also )/u

let dictionary: ReadonlyMap<string, readonly string[]> | undefined

/**
 * Chinese words for an English word or short phrase, those first of which it is a foremost sense; none where the
 * dictionary has none. Plurals, participles and the like stand for their word.
 */
export function chineseFor(phrase: string): readonly string[] {
  dictionary ??= byEnglish()
  return [...new Set(formsOf(phrase.toLowerCase()).flatMap(form => dictionary!.get(form) ?? []))]
}

/** The dictionary turned round. */
function byEnglish(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, { word: string; sense: number }[]>()
  for (const { simplified, english } of loadDictionary()) {
    if (!HEADWORD.test(simplified)) continue
    const senses = english.flatMap(sense => sense.split(';')).filter(sense => !POINTS.test(sense.trim())).map(plain)
    senses.forEach((phrase, sense) => {
      if (phrase === '' || phrase.split(' ').length > MOST_WORDS) return
      const known = found.get(phrase)
      if (known) known.push({ word: simplified, sense })
      else found.set(phrase, [{ word: simplified, sense }])
    })
  }
  return new Map([...found].map(([phrase, words]) => [phrase, words.sort((a, b) => a.sense - b.sense || b.word.length - a.word.length).map(({ word }) => word)]))
}

/** A sense without remarks in brackets, and without the article or the particle before it. */
const plain = (sense: string): string => sense.replace(/\([^)]*\)/gu, ' ').replace(/[^a-z' -]/giu, ' ').replace(/ +/gu, ' ').trim().toLowerCase().replace(/^(?:to be|to|an?|the) /u, '')

/** A phrase as it is and as dictionaries have it: elevators, subsidised, patrolling, quarterly. */
function formsOf(phrase: string): string[] {
  const stems = [phrase, ...[/['’]s$/u, /s$/u, /es$/u, /ed$/u, /ing$/u, /ly$/u].map(end => phrase.replace(end, '')), ...[/ed$/u, /ing$/u].map(end => phrase.replace(end, 'e')), ...[/ies$/u, /ied$/u].map(end => phrase.replace(end, 'y')), phrase.replace(/([a-z])\1(?:ed|ing)$/u, '$1')]
  return [...new Set([...stems, ...stems.map(stem => stem.replace(/is(?=e$|ing$|ation$)/u, 'iz').replace(/our$/u, 'or'))])]
}
