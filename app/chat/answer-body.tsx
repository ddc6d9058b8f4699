'use client'
import { useMemo, useState } from 'react'
import type { AnswerSentence as Sentence } from '../../lib/contract/answer.ts'
import { AnswerSentence } from './answer-sentence.tsx'
import type { QuotationSet } from './citation-actions.tsx'
import { type AnswerStretch, layOutAnswer } from './lay-out-answer.ts'
import { setItems } from './set-items.ts'
import { textLanguage } from './text-language.ts'

/** Up to how many characters a first paragraph is the answer in a word, and set as such. */
const IN_A_WORD = 24

/** `mayBeMarked`: each sentence may get a mark; `lacking`: all that it says is that the briefings do not say it. */
type AnswerBodyProps = { text: string; sentences: Sentence[] | undefined; set: QuotationSet; mayBeMarked: boolean; lacking: boolean }

/** Set apart from an answer by a bar at its side, without moving a word: it is known only once the words are there. */
const LACKING = '-mx-3 -my-1 border-l-4 border-warn bg-sunk py-1 pl-2 pr-3 text-warn'

/**
 * The words of an answer with their citation markers and, once it is checked, each sentence's verdict.
 * Lines are filled one after the other: a prettier last line would break those above anew with each piece that comes.
 */
export function AnswerBody({ text, sentences, set, mayBeMarked, lacking }: AnswerBodyProps) {
  // As it was for its first words: they would move with a change, also with that of who turns out to have written them.
  const [room] = useState(mayBeMarked && set.answer === null)
  const paragraphs = useMemo(() => layOutAnswer(text, sentences), [text, sentences])
  const blocks = useMemo(() => setItems(paragraphs, set.quotations, sentences === undefined), [paragraphs, set.quotations, sentences])
  const lead = paragraphs[0]?.flatMap(({ runs }) => runs.map(run => (run.type === 'text' ? run.text : ''))).join('') ?? ''
  // A line that is complete says so before the next one comes: the words are not set larger under the reader's eyes.
  const inAWord = (paragraphs.length > 1 || text.endsWith('\n')) && lead.length <= IN_A_WORD
  const stretches = (all: readonly AnswerStretch[]) => all.map((stretch, index) => (
    <AnswerSentence key={index} stretch={stretch} sentence={stretch.sentence === null ? undefined : sentences?.[stretch.sentence]} set={set} room={room} />
  ))
  return (
    <div lang={textLanguage(text)} className={`prose-line space-y-3 text-[1.0625rem] [text-wrap:wrap] ${lacking ? LACKING : ''}`}>
      {blocks.map((block, at) => ('items' in block
        // The words of an item say which it is (一是, 第一): a number of ours would count it twice.
        ? <ul key={at} className="items list-disc space-y-1.5 pl-[1.25em] marker:text-seal">{block.items.map((item, index) => <li key={index}>{stretches(item)}</li>)}</ul>
        : <p key={at} className={at === 0 && inAWord ? 'text-xl font-semibold leading-snug' : undefined}>{stretches(block.paragraph)}</p>
      ))}
    </div>
  )
}
