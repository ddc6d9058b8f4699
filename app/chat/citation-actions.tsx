'use client'
import { createContext, useContext } from 'react'
import type { Answer, Citation, Quotation } from '../../lib/contract/answer.ts'

/** The quotations of one answer, walked through together; `answerId` is the message they belong to, `answer` the finished answer, `briefings` what the quoted briefings were called then. */
export type QuotationSet = { answerId: string; quotations: (Quotation | Citation)[]; answer: Answer | null; briefings: Answer['briefings'] }

type CitationActions = {
  /** First step: the quote and who said it, beside the marker that was pressed; with the source open beside the answer, that goes there instead. */
  preview: (anchor: HTMLElement, set: QuotationSet, index: number) => void
  /** The same for as long as a pointer rests on the marker, and when it leaves. */
  rest: (anchor: HTMLElement, set: QuotationSet, index: number) => void
  leave: () => void
  /** Second step: the briefing beside the answer, at the quote. */
  openSource: (set: QuotationSet, index: number) => void
  /** What is open now, so that its marker can show it. */
  current: { answerId: string; index: number } | null
  /** Whether the source is open beside the answer, so that a marker moves it. */
  beside: boolean
}

export const CitationActionsContext = createContext<CitationActions>({ preview: () => {}, rest: () => {}, leave: () => {}, openSource: () => {}, current: null, beside: false })

export function useCitationActions(): CitationActions {
  return useContext(CitationActionsContext)
}
