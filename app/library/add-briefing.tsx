'use client'
import { useRef, useState, useSyncExternalStore } from 'react'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { AdminTokenField } from './admin-token-field.tsx'
import { ParsedPreviewCard } from './parsed-preview-card.tsx'
import type { ParsedPreview } from './parsed-preview.ts'
import { type WritingResult, writingRequest } from './writing-request.ts'

type Step =
  | { at: 'idle' } | { at: 'reading'; file: File } | { at: 'keeping'; file: File; preview: ParsedPreview }
  | { at: 'preview'; file: File; preview: ParsedPreview } | { at: 'failed'; file: File; error: Extract<WritingResult<never>, { ok: false }> }

function formOf(file: File): FormData {
  const form = new FormData()
  form.set('file', file)
  return form
}

const never = () => () => {}

/** Adding a briefing: choose or drop a file, look at who says what, keep it. */
export function AddBriefing({ onKept }: { onKept: () => void }) {
  const messages = useMessages()
  const notify = useNotify()
  const input = useRef<HTMLInputElement>(null)
  const [step, setStep] = useState<Step>({ at: 'idle' })
  const [over, setOver] = useState(false)
  // A file chosen from a page that is not alive yet would be lost; its place is there from the start, so that nothing moves under a finger.
  const alive = useSyncExternalStore(never, () => true, () => false)
  const read = async (file: File | undefined) => {
    if (!file) return
    setStep({ at: 'reading', file })
    const result = await writingRequest<ParsedPreview>('/api/briefings?preview=1', { method: 'POST', body: formOf(file) })
    setStep(result.ok ? { at: 'preview', file, preview: result.body } : { at: 'failed', file, error: result })
  }
  const keep = async (file: File, preview: ParsedPreview) => {
    setStep({ at: 'keeping', file, preview })
    const result = await writingRequest<{ status: 'added' | 'replaced' | 'unchanged' }>('/api/briefings', { method: 'POST', body: formOf(file) })
    if (!result.ok) {
      setStep({ at: 'failed', file, error: result })
      return
    }
    const words = { added: messages.addAdded, replaced: messages.addReplaced, unchanged: messages.addUnchanged }[result.body.status]
    notify({ text: fill(words, { title: preview.title ?? file.name }) })
    setStep({ at: 'idle' })
    onKept()
  }
  return (
    <section aria-label={messages.addBriefing} className="mt-5">
      <div
        onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
        onDrop={event => { event.preventDefault(); setOver(false); void read(event.dataTransfer.files[0]) }}
        className={`rounded-lg border border-dashed p-5 ${over ? 'border-seal bg-wash' : 'border-edge'}`}
      >
        <input ref={input} type="file" disabled={!alive} className="sr-only" tabIndex={-1} aria-hidden="true" accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf" onChange={event => { void read(event.target.files?.[0]); event.target.value = '' }} />
        <button type="button" className="line-button" disabled={!alive} onClick={() => input.current?.click()}><SvgIcon name="plus" />{messages.addBriefing}</button>
        <p className="mt-2 text-sm text-soft">{messages.addHint}</p>
        <p role="status" className="text-sm text-soft">{step.at === 'reading' ? fill(messages.addReading, { name: step.file.name }) : ''}</p>
      </div>
      {step.at === 'failed' && (
        <div role="alert" className="mt-3 border-l-4 border-warn bg-sunk px-3 py-2">
          <p className="font-medium text-warn">{messages.addFailed}（{step.file.name}）</p>
          <p>{step.error.message || messages.answerFailedOffline}</p><p className="text-soft">{step.error.fix}</p>
          {(step.error.code === 'unauthorized' || step.error.code === 'forbidden') && <AdminTokenField onGiven={() => void read(step.file)} />}
        </div>
      )}
      {(step.at === 'preview' || step.at === 'keeping') && (
        <ParsedPreviewCard preview={step.preview} keeping={step.at === 'keeping'} onKeep={() => void keep(step.file, step.preview)} onCancel={() => setStep({ at: 'idle' })} />
      )}
    </section>
  )
}
