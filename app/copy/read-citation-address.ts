import type { Quotation } from '../../lib/contract/answer.ts'

/** What an address made by `citationAddress` points at; null for an address without a quotation. */
export function readCitationAddress(search: string): Pick<Quotation, 'start' | 'end' | 'sha256' | 'quote'> | null {
  const query = new URLSearchParams(search)
  const place = /^(\d{1,9})-(\d{1,9})$/.exec(query.get('at') ?? '')
  const quote = query.get('quote')
  if (!place || !quote) return null
  return { start: Number(place[1]), end: Number(place[2]), sha256: query.get('sha256') ?? '', quote }
}
