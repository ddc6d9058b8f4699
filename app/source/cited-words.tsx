'use client'
import type { Quotation } from '../../lib/contract/answer.ts'
import { speakerLine } from '../chat/speaker-line.ts'
import { useMessages } from '../messages/use-messages.tsx'

/** Whose words an answer cited, and the words, where the briefing itself does not show them. */
export function CitedWords({ quotation }: { quotation: Quotation }) {
  const messages = useMessages()
  return (
    <figure className="mt-3" lang="zh">
      <figcaption className="font-semibold">{speakerLine(quotation.speaker, messages)}</figcaption>
      <blockquote className="quoted mt-1 border-l-2 border-seal pl-3">{quotation.quote}</blockquote>
    </figure>
  )
}
