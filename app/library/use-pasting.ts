'use client'
import { useEffect, useRef, useState } from 'react'
import { isTyping } from '../keyboard/is-typing.ts'
import { type AddedFile, isReady } from './added-file.ts'
import type { useAdding } from './use-adding.ts'

/** A text that is to be a briefing, and what the reader calls it; empty: by its first line. */
export type PastedDraft = { text: string; name: string }

const nothing: PastedDraft = { text: '', name: '' }

/**
 * Pasting a briefing: its field, and what stands in it until it is kept, however often it is refused or put aside. What is
 * pasted anywhere else on the page comes here, files to the other files.
 */
export function usePasting({ files, add, leave }: Pick<ReturnType<typeof useAdding>, 'add' | 'leave'> & { files: readonly AddedFile[] }) {
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState(nothing)
  const [sent, setSent] = useState<File | null>(null)
  const entry = files.find(each => each.file === sent)
  const read = entry !== undefined && isReady(entry)
  // What was read is looked at below; the field would stand between.
  useEffect(() => { if (read) setOpen(false) }, [read])
  const take = useRef(add)
  take.current = add
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData
      if (!pasted || document.querySelector('dialog[open]')) return
      const text = pasted.getData('text/plain')
      // Beside copied words some programs lay a picture of them.
      const given = [...pasted.files].filter(file => text === '' || !file.type.startsWith('image/'))
      if (given.length === 0 && (text.trim() === '' || isTyping(event.target))) return
      event.preventDefault()
      if (given.length > 0) return void take.current(given)
      setDraft(now => ({ ...now, text: now.text.trim() === '' ? text : `${now.text}\n${text}` }))
      setOpen(true)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
  return {
    open, setOpen, draft, setDraft, reading: entry?.at === 'waiting' || entry?.at === 'reading',
    send: (file: File) => {
      if (entry) leave(entry.key)
      setSent(file)
      void add([file])
    },
    /** Once it is kept, there is nothing left to lose. */
    forget: (kept: readonly File[]) => { if (sent && kept.includes(sent)) setDraft(nothing) },
  }
}
