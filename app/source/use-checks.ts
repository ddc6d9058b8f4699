'use client'
import { useEffect, useState } from 'react'
import type { Quotation } from '../../lib/contract/answer.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { checkQuotation, type QuotationCheck } from './check-quotation.ts'

/** Each quotation checked against the open briefing; null for those of other briefings, and until checked. */
export function useChecks(briefing: Briefing | null, quotations: readonly Quotation[]): (QuotationCheck | null)[] | null {
  const [checks, setChecks] = useState<(QuotationCheck | null)[] | null>(null)
  useEffect(() => {
    let current = true
    setChecks(null)
    if (!briefing) return
    void Promise.all(quotations.map(each => (each.briefingId === briefing.id ? checkQuotation(briefing.text, each) : null)))
      .then(done => { if (current) setChecks(done) })
    return () => { current = false }
  }, [briefing, quotations])
  return checks
}
