'use client'
import { type ReactNode, useRef } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { isSendKey } from './is-send-key.ts'
import { QUESTION_LIMIT } from './question-limit.ts'
import { SpeechInput } from './speech-input.tsx'
import { useDraft } from './use-draft.ts'

type ComposerProps = { followUp: boolean; busy: boolean; isPrivate: boolean; filters: ReactNode; onAsk: (question: string) => void; onStop: () => void }

/** Where a question is written. Enter sends, Shift and Enter breaks the line, an input method's Enter does neither. */
export function Composer({ followUp, busy, isPrivate, filters, onAsk, onStop }: ComposerProps) {
  const messages = useMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useDraft(field, isPrivate)
  const over = draft.trim().length - QUESTION_LIMIT
  const ready = draft.trim().length > 0 && over <= 0 && !busy
  const send = () => {
    if (!ready) return
    onAsk(draft.trim())
    setDraft('')
    field.current?.focus()
  }
  return (
    <form className="column-foot shrink-0 print:hidden" onSubmit={event => { event.preventDefault(); send() }}>
      <div className="mx-auto w-full max-w-[44rem] px-4 pt-1 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-8">
        <div className="rounded-lg border border-edge bg-sheet shadow-[0_1px_6px_rgb(60_40_20/0.07)] focus-within:border-seal">
          <textarea
            ref={field} id="composer" rows={1} value={draft} aria-label={messages.composerLabel} aria-describedby="composer-hint" aria-invalid={over > 0}
            placeholder={followUp ? messages.composerFollowUp : messages.composerPlaceholder}
            className="field-sizing-content block max-h-[40dvh] min-h-11 w-full resize-none bg-transparent px-3.5 pt-2.5 leading-relaxed outline-none placeholder:text-soft"
            onChange={event => setDraft(event.target.value)}
            onKeyDown={event => {
              if (!isSendKey(event)) return
              event.preventDefault()
              send()
            }}
          />
          <div className="flex items-center gap-1 px-1.5 pb-1.5">
            {filters}
            <span className="grow" />
            <SpeechInput onWords={words => setDraft(draft + words)} />
            {busy
              ? <button type="button" className="seal-button" onClick={onStop}><SvgIcon name="stop" className="size-4" />{messages.stop}</button>
              : <button type="submit" className="seal-button px-0" disabled={!ready} aria-label={messages.send}><SvgIcon name="send" /></button>}
          </div>
        </div>
        <p id="composer-hint" className="mt-1 text-center text-xs text-soft sm:min-h-5">
          {over > 0
            ? <span role="alert" className="font-medium text-warn">{fill(messages.composerTooLong, { over })}</span>
            : draft.length > QUESTION_LIMIT * 0.8
              ? fill(messages.composerCount, { count: draft.trim().length, limit: QUESTION_LIMIT })
              : <span className="hidden sm:inline">{messages.composerHint}</span>}
        </p>
      </div>
    </form>
  )
}
