'use client'
import { useState } from 'react'
import type { Answer, Citation, Quotation } from '../../lib/contract/answer.ts'
import { citationAddress } from '../copy/citation-address.ts'
import { citationReference } from '../copy/citation-reference.ts'
import { fetchBriefingNames } from '../copy/fetch-briefing-names.ts'
import { useCopy } from '../copy/use-copy.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailed } from '../notice/part-failed.tsx'

const FeedbackForm = loadLater(() => import('../feedback/feedback-form.tsx'), PartFailed)

/** Taking a quotation elsewhere (reference after GB/T 7714, link), and saying that it is wrong. */
export function CitationTools({ quotation, answer }: { quotation: Quotation | Citation; answer: Answer | null }) {
  const messages = useMessages()
  const copy = useCopy()
  const [asking, setAsking] = useState(false)
  const address = () => citationAddress(quotation, location.origin)
  const copyReference = async () => {
    const names = await fetchBriefingNames()
    await copy(citationReference(quotation, names.get(quotation.briefingId), address(), new Date(), messages))
  }
  return (
    <div className="-mx-2 mt-1">
      <div className="flex flex-wrap">
        <button type="button" className="quiet-button" onClick={() => void copyReference()}>{messages.copyCitation}</button>
        <button type="button" className="quiet-button" onClick={() => void copy(address())}>{messages.copyCitationLink}</button>
        {answer && 'marker' in quotation && <button type="button" className="quiet-button" aria-expanded={asking} onClick={() => setAsking(!asking)}>{messages.reportCitation}</button>}
      </div>
      {asking && answer && 'marker' in quotation && <FeedbackForm answer={answer} marker={quotation.marker} onDone={() => setAsking(false)} />}
    </div>
  )
}
