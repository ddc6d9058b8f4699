import type { AnswerRun, AnswerStretch } from './lay-out-answer.ts'

/** A sentence of an answer, `paragraph` being the one that it stands in. */
export type AnswerPiece = { stretch: AnswerStretch; paragraph: number }

const SENTENCE_END = /(?<=[。！？][”’）》」』】]*)(?![。！？”’）》」』】])/u
/** What closes the words before it, and does not begin others. */
const CLOSING = /^[。，、；：？！”’）》」』】]+/u

/** The runs of words whose sentences are not known yet, parted where one ends: after its last sign, or after its numbers. */
function sentencesOf(runs: readonly AnswerRun[]): AnswerRun[][] {
  const sentences: AnswerRun[][] = []
  let over = true
  const push = (run: AnswerRun, ends: boolean, goesOn: boolean) => {
    if (over && !goesOn) sentences.push([])
    sentences.at(-1)?.push(run)
    over = ends
  }
  for (const run of runs) {
    if (run.type === 'marker') {
      push(run, true, sentences.length > 0)
      continue
    }
    const closing = sentences.length > 0 && over ? (CLOSING.exec(run.text)?.[0] ?? '') : ''
    if (closing) push({ ...run, text: closing }, true, true)
    const parts = run.text.slice(closing.length).split(SENTENCE_END).filter(Boolean)
    parts.forEach((text, at) => push({ ...run, text }, at < parts.length - 1 || /[。！？][”’）》」』】]*$/u.test(text), false))
  }
  return sentences
}

/** The sentences of an answer in order, those of streaming words as far as they can be told. */
export function answerPieces(paragraphs: readonly AnswerStretch[][]): AnswerPiece[] {
  return paragraphs.flatMap((stretches, paragraph) => stretches.flatMap(stretch => (
    stretch.sentence === null ? sentencesOf(stretch.runs).map(runs => ({ stretch: { ...stretch, runs }, paragraph })) : [{ stretch, paragraph }]
  )))
}
