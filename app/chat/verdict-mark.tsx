'use client'
import { useId, useState } from 'react'
import type { AnswerSentence } from '../../lib/contract/answer.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** The room of a verdict that is still to come, so that the words do not run differently once it is there. */
export function VerdictRoom() {
  return <span aria-hidden="true" className="ml-0.5 mr-1 inline-block size-3 align-middle" />
}

/** A sentence's verdict, quietly at its end; an unsupported one says why when pressed. */
export function VerdictMark({ sentence }: { sentence: AnswerSentence }) {
  const messages = useMessages()
  const [open, setOpen] = useState(false)
  const id = useId()
  if (sentence.verdict === 'supported') {
    return (
      <span className="ml-0.5 mr-1 inline-flex align-middle text-soft" title={messages.verdictSupported}>
        <SvgIcon name="check" className="size-3" />
        <span className="sr-only">{messages.verdictSupported}</span>
      </span>
    )
  }
  if (sentence.verdict === 'uncited') return <span className="mx-1 text-xs text-soft">{messages.verdictUncited}</span>
  return (
    <>
      <button
        type="button" aria-expanded={open} aria-controls={open ? id : undefined} title={messages.verdictWhy} onClick={() => setOpen(!open)}
        className="mx-1 inline-flex min-h-6 items-center gap-1 rounded border border-warn px-1 align-baseline text-xs leading-5 text-warn"
      ><SvgIcon name="warn" className="size-3.5" />{messages.verdictUnsupported}</button>
      {open && <span id={id} className="my-1 block rounded bg-sunk px-2 py-1 text-sm">{sentence.reasons.join('；') || messages.verdictUnsupported}</span>}
    </>
  )
}
