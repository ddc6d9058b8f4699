'use client'
import { useMemo } from 'react'
import type { AnswerSentence as Sentence } from '../../lib/contract/answer.ts'
import { AnswerSentence } from './answer-sentence.tsx'
import type { QuotationSet } from './citation-actions.tsx'
import { layOutAnswer } from './lay-out-answer.ts'
import { textLanguage } from './text-language.ts'

type AnswerBodyProps = { text: string; sentences?: Sentence[]; set: QuotationSet }

/** The words of an answer with their citation markers and, once it is checked, each sentence's verdict. */
export function AnswerBody({ text, sentences, set }: AnswerBodyProps) {
  const paragraphs = useMemo(() => layOutAnswer(text, sentences), [text, sentences])
  return (
    <div lang={textLanguage(text)} className="prose-line space-y-3 text-[1.0625rem]">
      {paragraphs.map((paragraph, at) => (
        <p key={at}>
          {paragraph.map((stretch, index) => {
            const sentence = stretch.sentence === null ? undefined : sentences?.[stretch.sentence]
            return <AnswerSentence key={index} stretch={stretch} sentence={sentence} set={set} />
          })}
        </p>
      ))}
    </div>
  )
}
