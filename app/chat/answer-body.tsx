'use client'
import { Fragment } from 'react'
import type { AnswerSentence } from '../../lib/contract/answer.ts'
import type { QuotationSet } from './citation-actions.tsx'
import { CitationMarker } from './citation-marker.tsx'
import { layOutAnswer } from './lay-out-answer.ts'
import { textLanguage } from './text-language.ts'
import { VerdictMark } from './verdict-mark.tsx'

type AnswerBodyProps = { text: string; sentences?: AnswerSentence[]; set: QuotationSet; hideUnsupported?: boolean }

/** The words of an answer with their citation markers and, once it is checked, each sentence's verdict. */
export function AnswerBody({ text, sentences, set, hideUnsupported = false }: AnswerBodyProps) {
  const paragraphs = layOutAnswer(text, sentences)
  return (
    <div lang={textLanguage(text)} className="prose-line space-y-3 text-[1.0625rem]">
      {paragraphs.map((paragraph, at) => (
        <p key={at}>
          {paragraph.map((stretch, index) => {
            const sentence = stretch.sentence === null ? undefined : sentences?.[stretch.sentence]
            const unsupported = sentence?.verdict === 'unsupported'
            if (unsupported && hideUnsupported) return null
            return (
              <span key={index} data-sentence={stretch.sentence ?? undefined} className={unsupported ? 'decoration-warn underline decoration-dotted underline-offset-4' : undefined}>
                {stretch.runs.map((run, place) => (
                  <Fragment key={place}>{run.type === 'text' ? run.text : <CitationMarker marker={run.marker} set={set} />}</Fragment>
                ))}
                {sentence && <VerdictMark sentence={sentence} />}
              </span>
            )
          })}
        </p>
      ))}
    </div>
  )
}
