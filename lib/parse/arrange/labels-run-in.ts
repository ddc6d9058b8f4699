import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'

/** The beginning, the end of a sentence or 实录如下：, and right behind it what may be a label. */
const LABEL = /(?<=^|[。！？!?…][”」』）)]?|(?:如下|实录|實錄|全文)[:：])[ \u3000]?([^\s。！？!?…；;，,：:“”「」][^。！？!?…；;，,：:“”「」]{0,38})[:：]/gu
/** Whose words follow, and whoever asks or leads: a speech in which somebody is quoted has no such pair. */
const SPEAKS: ReadonlySet<Label['kind']> = new Set(['person', 'surname', 'answer'])
const ASKS: ReadonlySet<Label['kind']> = new Set(['reporter', 'netizen', 'question'])
/** Fewer of either kind may be quoted in a speech. */
const FEWEST_OF_EACH = 2

type RunIn = { at: number; kind: Label['kind']; printed: string }

/** Where labels stand inside long paragraphs, for each of them in turn; nowhere in any of them where what stands there may as well be quoted. */
export function labelsRunIn(texts: readonly string[]): number[][] {
  const found = texts.map(labelsIn)
  const told = isTranscript(found.flat())
  return found.map(labels => (told ? labels.flatMap(({ at }) => (at === 0 ? [] : [at])) : []))
}

const labelsIn = (text: string): RunIn[] => [...text.matchAll(LABEL)].flatMap(match => {
  const label = readLabel(match[1] ?? '')
  return label && (SPEAKS.has(label.kind) || ASKS.has(label.kind) || label.kind === 'role') ? [{ at: match.index, kind: label.kind, printed: match[1]! }] : []
})

/** Two who speak and two who ask, or one who speaks, is asked and speaks again. */
function isTranscript(labels: readonly RunIn[]): boolean {
  const first = new Map<string, number>()
  let asked = -1
  const goesOn = labels.some(({ kind, printed }, at) => {
    if (ASKS.has(kind)) asked = at
    if (!SPEAKS.has(kind)) return false
    if (!first.has(printed)) first.set(printed, at)
    return first.get(printed)! < asked
  })
  return goesOn || [SPEAKS, ASKS].every(kinds => labels.filter(({ kind }) => kinds.has(kind)).length >= FEWEST_OF_EACH)
}
