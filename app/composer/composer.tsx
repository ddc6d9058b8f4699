'use client'
import { type ReactNode, useRef, useState } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { ComposerLine } from './composer-line.tsx'
import { isSendKey } from './is-send-key.ts'
import { QUESTION_LIMIT } from './question-limit.ts'
import { SpeechInput } from './speech-input.tsx'
import { useDraft } from './use-draft.ts'
import { useFirstFocus } from './use-first-focus.ts'
import { useSpeech } from './use-speech.ts'

type ComposerProps = {
  /** The conversation whose question is written; null: one that is still to begin. */
  conversationId: string | null
  busy: boolean
  isPrivate: boolean
  filters: ReactNode
  onAsk: (question: string) => void
  onStop: () => void
  /** Leads to the end of the conversation, where that is out of sight. */
  onToEnd: (() => void) | null
}

/** Where a question is written. Enter sends, Shift and Enter breaks the line, an input method's Enter does neither. */
export function Composer({ conversationId, busy, isPrivate, filters, onAsk, onStop, onToEnd }: ComposerProps) {
  const messages = useMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useDraft(field, { conversationId, off: isPrivate, asking: busy })
  const followUp = conversationId !== null
  // Enter was pressed while an answer is being written.
  const [early, setEarly] = useState(false)
  if (early && !busy) setEarly(false)
  useFirstFocus(field)
  const speech = useSpeech(words => setDraft(draft + words))
  const { length } = draft.trim()
  const over = length - QUESTION_LIMIT
  const ready = length > 0 && over <= 0 && !busy
  const send = () => {
    if (busy && length > 0) setEarly(true)
    if (!ready) return
    onAsk(draft.trim())
    setDraft('')
    field.current?.focus()
  }
  const stop = () => {
    onStop()
    field.current?.focus()
  }
  return (
    <form className="column-foot shrink-0 print:hidden" onSubmit={event => { event.preventDefault(); send() }}>
      <div className={`mx-auto w-full max-w-[44rem] px-4 pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] sm:px-8 ${followUp ? '' : 'sm:pb-3'} low:pb-0.5`}>
        <div className="rounded-lg border border-edge bg-sheet low:flex low:items-end shadow-[0_1px_6px_rgb(60_40_20/0.07)] focus-within:border-seal">
          <textarea
            ref={field} id="composer" rows={1} value={draft} aria-label={messages.composerLabel} aria-describedby="composer-hint" aria-keyshortcuts="/" aria-invalid={over > 0}
            placeholder={followUp ? messages.composerFollowUp : messages.composerPlaceholder}
            className="field-sizing-content block max-h-[40dvh] min-h-11 w-full resize-none bg-transparent px-3.5 pt-2.5 leading-relaxed outline-none placeholder:text-soft placeholder-shown:overflow-hidden placeholder-shown:whitespace-nowrap low:w-auto low:pb-2.5 low:min-w-0 low:grow"
            onChange={event => { setDraft(event.target.value); speech.forget() }}
            onKeyDown={event => {
              if (!isSendKey(event)) return
              event.preventDefault()
              send()
            }}
          />
          <div className="flex items-center gap-1 px-1.5 pb-1.5 low:max-w-[60%]">
            {filters}
            <span className="grow" />
            {/* Here it lies over no words of an answer. */}
            {onToEnd && <button type="button" className="round-button" aria-label={messages.toEnd} title={messages.toEnd} onClick={onToEnd}><SvgIcon name="down" className="size-4" /></button>}
            {speech.available && <SpeechInput listening={speech.listening} onToggle={speech.toggle} />}
            {/* One button, so that nothing else comes under the pointer; the second press of a double click is not meant for what it has become by then. */}
            <button
              type="submit" className="seal-button px-0" disabled={!busy && !ready} aria-label={busy ? messages.stop : messages.send} title={busy ? messages.stop : messages.send}
              onClick={event => {
                if (!busy && event.detail < 2) return
                event.preventDefault()
                if (event.detail < 2) stop()
              }}
            ><SvgIcon name={busy ? 'stop' : 'send'} className={busy ? 'size-5 fill-current' : 'size-5'} /></button>
          </div>
        </div>
        <ComposerLine length={length} listening={speech.listening} trouble={speech.trouble} early={early} hint={!followUp} />
      </div>
    </form>
  )
}
