/** By which collection of characters each of the predefined encodings numbers them. */
const COLLECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:UniGB|GB(?:K|Kp|K2K|pc)?)-/u, 'GB1'],
  [/^(?:UniCNS|B5pc|HKscs|ETen(?:ms)?|CNS)-/u, 'CNS1'],
  [/^(?:UniJIS(?:2004|X0213|X02132004|Pro)?|83pv|90(?:ms|msp|pv)|Add|EUC|Ext)-/u, 'Japan1'],
  [/^(?:UniKS|KSC(?:ms|pc)?)-/u, 'Korea1'],
]
/** The encoding of a font, where it is one of those that no file has to bring with it. */
const ENCODING = /\/Encoding\s{0,4}\/([A-Za-z][A-Za-z\d]{1,15}-[A-Za-z\d-]{1,20})/gu
const ORDERING = /\/Ordering\s{0,4}\(([A-Za-z]{2,8}\d)\)(\s{0,4})/u
const DESCENDANT = /\/DescendantFonts\s{0,4}\[?\s{0,4}(\d{1,7})\s{1,4}\d{1,5}\s{1,4}R/u
const SYSTEM_INFO = /\/CIDSystemInfo\s{0,4}(\d{1,7})\s{1,4}\d{1,5}\s{1,4}R/u

/**
 * A PDF whose fonts name another collection of characters than that of their encoding (Adobe-CNS1 under UniGB-UCS2-H), as some
 * programs write them, with the right one: a reader would look the numbers up in the wrong table. Only names that fit in the
 * place of the wrong ones are put there, for every offset of the file stays; what stands in compressed objects is left.
 */
export function rightCharacterCollections(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  for (const { 1: encoding = '', index } of text.matchAll(ENCODING)) {
    const collection = COLLECTIONS.find(([pattern]) => pattern.test(encoding))?.[1]
    const font = collection === undefined ? null : objectAround(text, index)
    const wrong = font && findOrdering(text, font)
    if (collection === undefined || !wrong || wrong.name === collection) continue
    const right = `(${collection})`.padEnd(wrong.length)
    if (right.length === wrong.length) file.write(right, wrong.at, 'latin1')
  }
  return new Uint8Array(file)
}

/** A font refers to the one it is made of, and that to its collection. */
const MOST_STEPS = 2

type Place = { from: number; to: number }

/** Where the name of a font's collection stands, with the blanks behind it: in the font itself or in what it refers to. */
function findOrdering(text: string, place: Place, steps = MOST_STEPS): { name: string; at: number; length: number } | null {
  const words = text.slice(place.from, place.to)
  const match = ORDERING.exec(words)
  if (match?.[1] !== undefined) {
    const at = place.from + match.index + match[0].indexOf('(')
    return { name: match[1], at, length: match[1].length + 2 + (match[2]?.length ?? 0) }
  }
  const next = DESCENDANT.exec(words)?.[1] ?? SYSTEM_INFO.exec(words)?.[1]
  const object = next === undefined || steps === 0 ? null : objectNumbered(text, next)
  return object && findOrdering(text, object, steps - 1)
}

function objectAround(text: string, at: number): Place | null {
  const from = text.lastIndexOf(' obj', at)
  const to = text.indexOf('endobj', at)
  return from < 0 || to < 0 ? null : { from, to }
}

function objectNumbered(text: string, number: string): Place | null {
  const match = new RegExp(`(?<!\\d)${number}\\s{1,4}\\d{1,5} obj`, 'u').exec(text)
  return match === null ? null : objectAround(text, match.index + match[0].length)
}
