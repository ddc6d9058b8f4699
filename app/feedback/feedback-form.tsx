'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../messages/use-messages.tsx'
import type { Fault, GivenFeedback } from './send-feedback.ts'

type FeedbackFormProps = {
  /** What was said before, to be changed or taken back. */
  given: GivenFeedback | null
  /** About one citation rather than the whole answer: that something is missing cannot be its fault. */
  citation?: boolean
  onGive: (feedback: GivenFeedback | null) => Promise<boolean>
  onDone: () => void
}

/** What is wrong with an answer, or with one citation of it, in the reader's words. */
export default function FeedbackForm({ given, citation = false, onGive, onDone }: FeedbackFormProps) {
  const messages = useMessages()
  const name = useId()
  const form = useRef<HTMLFormElement>(null)
  // Asked for at the foot of an answer, where there may be no room left to see it.
  useEffect(() => { void form.current?.scrollIntoView({ block: 'nearest' }) }, [])
  const before = given && given.kind !== 'helpful' ? given : null
  const [kind, setKind] = useState<Fault>((before?.kind as Fault | undefined) ?? 'wrong')
  const [words, setWords] = useState(before?.words ?? '')
  const kinds = ([
    ['wrong', messages.feedbackKindWrong, messages.feedbackHintWrong], ['wrong_speaker', messages.feedbackKindSpeaker, messages.feedbackHintSpeaker],
    ['incomplete', messages.feedbackKindIncomplete, messages.feedbackHintIncomplete], ['overlooked', messages.feedbackKindOverlooked, messages.feedbackHintOverlooked],
  ] as const).filter(([value]) => !citation || value === 'wrong' || value === 'wrong_speaker')
  const give = async (feedback: GivenFeedback | null) => { if (await onGive(feedback)) onDone() }
  return (
    <form ref={form} className="mt-2 scroll-mb-2 rounded bg-sunk px-4 py-3 text-sm" onSubmit={event => { event.preventDefault(); void give({ kind, words: words.trim() }) }}>
      <fieldset>
        <legend className="font-medium">{messages.feedbackTitle}</legend>
        <div className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-x-4">
          {kinds.map(([value, label]) => (
            <label key={value} className="flex min-h-8 items-center gap-2"><input type="radio" className="size-4 shrink-0" name={name} checked={kind === value} onChange={() => setKind(value)} />{label}</label>
          ))}
        </div>
      </fieldset>
      <label className="mt-1 block text-soft">{messages.feedbackWords}
        <textarea className="field mt-1 text-ink" rows={2} maxLength={2000} aria-describedby={`${name}-hint`} value={words} onChange={event => setWords(event.target.value)} />
      </label>
      <p id={`${name}-hint`} className="mt-1 text-xs text-soft">{kinds.find(([value]) => value === kind)?.[2]}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="submit" className="seal-button">{before ? messages.feedbackChange : messages.feedbackSend}</button>
        {before && <button type="button" className="line-button" onClick={() => void give(null)}>{messages.feedbackTakeBack}</button>}
        <button type="button" className="line-button" onClick={onDone}>{messages.cancel}</button>
      </div>
    </form>
  )
}
