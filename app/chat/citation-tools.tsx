'use client'
import { useState } from 'react'
import type { Answer, Citation, Quotation } from '../../lib/contract/answer.ts'
import { citationAddress } from '../copy/citation-address.ts'
import { citationReference } from '../copy/citation-reference.ts'
import { citedNames } from '../copy/cited-names.ts'
import { fetchBriefingNames } from '../copy/fetch-briefing-names.ts'
import { fetchTurn } from '../copy/fetch-turn.ts'
import { publicAddress } from '../copy/public-address.ts'
import { sourceLines } from '../copy/source-lines.ts'
import { useCopy } from '../copy/use-copy.ts'
import { useFeedback } from '../feedback/use-feedback.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailed } from '../notice/part-failed.tsx'

const FeedbackForm = loadLater(() => import('../feedback/feedback-form.tsx'), PartFailed)

type CitationToolsProps = {
  quotation: Quotation | Citation
  answer: Answer | null
  briefings: Answer['briefings']
  /** Its briefing is gone: a link to it would lead nowhere. */
  removed: boolean
}

/** Taking a quotation elsewhere (with its source, as a reference after GB/T 7714, as a link), and saying that it is wrong. */
export function CitationTools({ quotation, answer, briefings, removed }: CitationToolsProps) {
  const messages = useMessages()
  const copy = useCopy()
  const [asking, setAsking] = useState(false)
  const { given, give } = useFeedback(answer, 'marker' in quotation ? quotation.marker : undefined)
  const [copied, setCopied] = useState('')
  const copyShown = async (words: string) => {
    setCopied(await copy(words) ? words : '')
  }
  const copyQuotation = async () => copyShown(sourceLines([quotation], citedNames(await fetchBriefingNames(), briefings), messages).join('\n'))
  const copyReference = async () => {
    const names = citedNames(await fetchBriefingNames(), briefings)
    const elsewhere = publicAddress(location, quotation.briefingId) !== null
    const address = elsewhere ? publicAddress(location, quotation.briefingId, await fetchTurn(quotation)) : null
    await copyShown(citationReference(quotation, names.get(quotation.briefingId), address, new Date(), messages))
  }
  return (
    <div className="-mx-2 mt-1">
      <div className="flex flex-wrap">
        <button type="button" className="quiet-button" onClick={() => void copyQuotation()}>{messages.copyQuotation}</button>
        <button type="button" className="quiet-button" onClick={() => void copyReference()}>{messages.copyCitation}</button>
        {!removed && <button type="button" className="quiet-button" onClick={() => { setCopied(''); void copy(citationAddress(quotation, location.origin)) }}>{messages.copyCitationLink}</button>}
        {answer && 'marker' in quotation && <button type="button" className="quiet-button" aria-expanded={asking} onClick={() => setAsking(!asking)}>{messages.reportCitation}</button>}
      </div>
      {/* What was copied, to be seen before it is pasted. */}
      <div role="status" className="px-2">
        {copied && <p lang="zh" className="mt-1 max-h-52 overflow-y-auto whitespace-pre-line rounded bg-sunk px-3 py-2 text-sm" tabIndex={0}><span className="block text-xs text-soft">{messages.copiedWords}</span>{copied}</p>}
      </div>
      {asking && answer && 'marker' in quotation && <FeedbackForm citation given={given} onGive={give} onDone={() => setAsking(false)} />}
    </div>
  )
}
