'use client'
import { type FormEvent, useEffect, useRef } from 'react'
import { useMessages } from '../messages/use-messages.tsx'
import { pastedFile, pastedName } from './pasted-file.ts'
import type { PastedDraft } from './use-pasting.ts'

type PasteBriefingProps = {
  draft: PastedDraft
  /** It is being read, and cannot be changed meanwhile. */
  reading: boolean
  onDraft: (draft: PastedDraft) => void
  onRead: (file: File) => void
  onClose: () => void
}

/** A briefing as text: pasted or written, called by its first line unless the reader names it, and read like a file. */
export default function PasteBriefing({ draft: { text, name }, reading, onDraft, onRead, onClose }: PasteBriefingProps) {
  const messages = useMessages()
  const words = useRef<HTMLTextAreaElement>(null)
  useEffect(() => words.current?.focus(), [])
  const otherwise = pastedName(text, messages.pasteText)
  const read = (event: FormEvent) => {
    event.preventDefault()
    onRead(pastedFile(text, name.trim() === '' ? otherwise : pastedName(name, otherwise)))
  }
  return (
    <form className="mt-3 border-t border-rule pt-3" aria-label={messages.pasteText} onSubmit={read}>
      <label className="block text-sm">{messages.pasteWords}
        <textarea
          ref={words} lang="zh" rows={9} readOnly={reading} value={text} placeholder={messages.pasteHint} spellCheck={false}
          className="field mt-1 block max-h-[60dvh] min-h-40 resize-y leading-relaxed" onChange={event => onDraft({ text: event.target.value, name })}
        />
      </label>
      <label className="mt-3 block text-sm">{messages.pasteName}
        <input lang="zh" autoComplete="off" maxLength={60} readOnly={reading} value={name} placeholder={text.trim() === '' ? '' : otherwise} className="field mt-1" onChange={event => onDraft({ text, name: event.target.value })} />
      </label>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="submit" className="seal-button" disabled={text.trim() === '' || reading}>{messages.pasteRead}</button>
        <button type="button" className="line-button" onClick={onClose}>{messages.addFold}</button>
      </div>
    </form>
  )
}
