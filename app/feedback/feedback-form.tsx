'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { Answer } from '../../lib/contract/answer.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { type FeedbackKind, sendFeedback } from './send-feedback.ts'

/** What is wrong with an answer, or with one citation of it (`marker`), in the reader's words. */
export default function FeedbackForm({ answer, marker, onDone }: { answer: Answer; marker?: number; onDone: () => void }) {
  const messages = useMessages()
  const notify = useNotify()
  const name = useId()
  const form = useRef<HTMLFormElement>(null)
  // Asked for at the foot of an answer, where there may be no room left to see it.
  useEffect(() => { void form.current?.scrollIntoView({ block: 'nearest' }) }, [])
  const [kind, setKind] = useState<FeedbackKind>('wrong')
  const [words, setWords] = useState('')
  const send = async () => {
    const kept = await sendFeedback({ kind, answer, ...(words.trim() ? { words: words.trim() } : {}), ...(marker === undefined ? {} : { marker }) })
    notify({ text: kept ? messages.feedbackThanks : messages.feedbackFailed })
    if (kept) onDone()
  }
  return (
    <form ref={form} className="mt-2 scroll-mb-2 rounded bg-sunk px-4 py-3 text-sm" onSubmit={event => { event.preventDefault(); void send() }}>
      <fieldset>
        <legend className="font-medium">{messages.feedbackTitle}</legend>
        <div className="mt-1 flex flex-wrap gap-x-4">
          {([['wrong', messages.feedbackKindWrong], ['wrong_speaker', messages.feedbackKindSpeaker]] as const).map(([value, label]) => (
            <label key={value} className="flex min-h-8 items-center gap-1.5"><input type="radio" name={name} checked={kind === value} onChange={() => setKind(value)} />{label}</label>
          ))}
        </div>
      </fieldset>
      <label className="mt-1 block text-soft">{messages.feedbackWords}
        <textarea className="field mt-1 text-ink" rows={2} maxLength={2000} value={words} onChange={event => setWords(event.target.value)} />
      </label>
      <div className="mt-2 flex gap-2">
        <button type="submit" className="seal-button">{messages.feedbackSend}</button>
        <button type="button" className="line-button" onClick={onDone}>{messages.cancel}</button>
      </div>
    </form>
  )
}
