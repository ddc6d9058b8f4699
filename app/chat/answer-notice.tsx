'use client'
import { AnswerSentence } from './answer-sentence.tsx'
import type { QuotationSet } from './citation-actions.tsx'
import { layOutAnswer } from './lay-out-answer.ts'
import { textLanguage } from './text-language.ts'

/** Something the reader should know about how the answer came about; markers in it open what they stand for. */
export function AnswerNotice({ notice, set }: { notice: string; set: QuotationSet }) {
  return (
    <p lang={textLanguage(notice)} className="mt-2 text-sm text-soft">
      {layOutAnswer(notice).flat().map((stretch, index) => <AnswerSentence key={index} stretch={stretch} sentence={undefined} set={set} room={false} />)}
    </p>
  )
}
