/** A sentence shorter than this, in characters, is taken in at a glance as it is. */
const LONG_SENTENCE = 100
/** Fewer things than these need no lines of their own. */
const MANY = 4
/** How long a thing is that is worth a line; names in a row are not, and what is longer is no item. */
const ITEM = { shortest: 6, longest: 40 }

/** A stretch of words, `item` where it is a thing of a list that begins a line with a dot, `after` where the sentence goes on below the list. */
export type ListPiece = { text: string; as?: 'item' | 'after' }

const CLAUSE_END = /[，,；;：:。！？]/u
const QUOTES: Record<string, string> = { '“': '”', '‘': '’', '（': '）', '(': ')', '「': '」', '《': '》' }

/** Whether what is opened in a text is closed in it, and nothing else. */
function balanced(text: string): boolean {
  return Object.entries(QUOTES).every(([open, close]) => text.split(open).length === text.split(close).length)
}

const isItem = (text: string): boolean => text.length >= ITEM.shortest && text.length <= ITEM.longest && balanced(text)

/** What a sentence's clause says before the first thing of its list: 部署了…, 包括… */
const LEAD = /^.{0,14}?(?:(?<!为)了(?!解)|包括|包含|涵盖)/u

/** Where the first thing of a list begins, whose end is given: behind a colon or the words that lead in to it; where they cannot be told from it, at its end, and it stays in their line. */
function firstThing(sentence: string, [end = 0, ...ends]: readonly number[]): number {
  const from = end - 1 - (sentence.slice(0, end - 1).split(CLAUSE_END).at(-1)?.length ?? 0)
  const clause = sentence.slice(from, end - 1)
  // Things that each tell something done (修了…、建了…) are no objects of the first one's verb.
  const lead = sentence.slice(end, ends.at(-1)).includes('了') ? '' : (LEAD.exec(clause)?.[0] ?? '')
  const told = lead !== '' || /[：:]/u.test(sentence.charAt(from - 1))
  return told && isItem(clause.slice(lead.length)) ? from + lead.length : end
}

/** The ends of the things of the longest list in one sentence, first to last, as offsets. */
function listIn(sentence: string): number[] {
  const stops = [...sentence.matchAll(/、/gu)].map(({ index }) => index + 1)
  let best: number[] = []
  let run: number[] = []
  const close = () => {
    const from = run.at(-1)
    if (from === undefined) return
    // The last thing goes to the end of its clause, with what counts them (等七个方面).
    const rest = sentence.slice(from)
    const end = CLAUSE_END.exec(rest)?.index ?? rest.length
    if (run.length + 1 >= MANY && end >= ITEM.shortest && balanced(rest.slice(0, end)) && run.length + 1 > best.length) best = [...run, from + Math.min(end + 1, rest.length)]
    run = []
  }
  stops.forEach((stop, at) => {
    const item = sentence.slice(stops[at - 1] ?? 0, stop - 1)
    if (run.length > 0 && isItem(item) && !CLAUSE_END.test(item)) run.push(stop)
    else {
      close()
      const clause = item.split(CLAUSE_END).at(-1) ?? ''
      run = clause.length >= ITEM.shortest && balanced(clause) ? [stop] : []
    }
  })
  close()
  return best
}

/** Text → the same text in pieces: in a long sentence that tells many things one after the other (甲、乙、丙、丁), each begins a line, its sign where it was. */
export function listLines(text: string): ListPiece[] {
  const pieces = text.split(/(?<=[。！？])/u).flatMap((sentence): ListPiece[] => {
    const ends = sentence.length > LONG_SENTENCE ? listIn(sentence) : []
    if (ends.length === 0) return [{ text: sentence }]
    const after = sentence.slice(ends.at(-1))
    const starts = [firstThing(sentence, ends), ...ends]
    return [
      { text: sentence.slice(0, starts[0]) },
      ...ends.map((end, at) => ({ text: sentence.slice(starts[at], end), as: 'item' as const })).filter(({ text: words }) => words !== ''),
      ...(after ? [{ text: after, as: 'after' as const }] : []),
    ]
  })
  const joined: ListPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    // Words that begin no line belong to those before them, unless these are a thing of the list.
    if (last && piece.as === undefined && last.as === undefined) last.text += piece.text
    else joined.push(piece)
  }
  return joined
}
