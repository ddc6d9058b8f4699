import type { Told } from './who-tells.ts'

/** Behind “……。”, who says so: 某某说。, 某某回答记者时说。 */
const SAYS_BEHIND = /^[，,]?[^“”「」。！？!?；;：:]{2,30}?(?:说|表示|指出|强调|回答|坦言|介绍|称|道|告诉[^“”「」。！？!?；;：:]{0,8})(?:[。！]|$)/u
const ENDS = /[。！？!?；;…]/u
const OPENS_QUOTE = /[“「『]/u
const CLOSES_QUOTE = /[”」』]/u
/** How a sentence begins that goes on with what the one before says. */
const GOES_ON = /^[\s\u3000]*(?:[“「『他她]|(?:但|而且|不过|因此|所以|同时|此外|另外|其中|对此|一是|二是|三是|首先|其次))/u

/** 某主任日前在某地会见某某时指出: said on another occasion, and quoted here. */
const SAID_BEFORE = /(?:日前|此前|早前|早些时候|曾经?|去年|前年|上个?月|上周)[^。！？“”「」]{0,40}(?:说|表示|指出|强调|称|提出)/u

/** Who says it, in no pronoun, a colon and a quotation. */
const QUOTES_AFTER = /^[\s\u3000]*(?!对此|同时|此外|其中|例如|比如)([^“”「」：:他她我]{3,24}(?:说|话|道|字|问|答|表示|指出|感慨|坦言|回应|总结)[^“”「」：:他她我]{0,6})[:：][\s\u3000]*[“「]/u

/** A stretch of a paragraph, and who says what it tells; nobody where it does not say, or says it of several. */
export type Telling = { start: number; end: number; about: string | undefined }

/**
 * Where a paragraph (simplified) tells what several people say, whose each of its sentences is: 甲表示，“……”乙则说，……。
 * What is quoted is whole, and belongs to whoever its sentence names, or to the one before where it names nobody.
 */
export function partByTeller(plain: string, tells: (plain: string) => Told): Telling[] {
  const parts: Telling[] = []
  for (const { start, end } of tellingSentences(plain)) {
    const sentence = plain.slice(start, end)
    const { saying, mentioned, stranger } = tells(sentence)
    const before = parts.at(-1)
    const goesOn = before?.about !== undefined && !stranger && saying.length === 0 && GOES_ON.test(sentence) && mentioned.every(name => name === before.about)
    const about = saying.length === 1 && !stranger && !SAID_BEFORE.test(sentence) ? saying[0] : goesOn ? before.about : undefined
    if (before && before.about === about) before.end = end
    else parts.push({ start, end, about })
  }
  return parts
}

/** Whether a paragraph (simplified) quotes somebody besides those it is known to tell of: 外援某某只说了一句：“……”. */
export function quotesAnother(plain: string, tells: (plain: string) => Told): boolean {
  return [...tellingSentences(plain)].some(({ start, end }) => {
    const lead = QUOTES_AFTER.exec(plain.slice(start, end))?.[1]
    return lead !== undefined && tells(plain.slice(start, end)).mentioned.length === 0
  })
}

/** The sentences of a paragraph, each with the whole of what it quotes and with who says so behind the quotation. */
function* tellingSentences(plain: string): Generator<{ start: number; end: number }> {
  let start = 0
  let depth = 0
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at)
    if (OPENS_QUOTE.test(sign)) depth++
    const closes = CLOSES_QUOTE.test(sign)
    if (closes) depth = Math.max(0, depth - 1)
    const ends = depth === 0 && (closes ? ENDS.test(plain.charAt(at - 1)) && !SAYS_BEHIND.test(plain.slice(at + 1, at + 48)) : ENDS.test(sign) && !ENDS.test(plain.charAt(at + 1)))
    if (!ends || at + 1 === plain.length) continue
    yield { start, end: at + 1 }
    start = at + 1
  }
  yield { start, end: plain.length }
}
