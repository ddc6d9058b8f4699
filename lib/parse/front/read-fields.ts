import type { Briefing } from '../../contract/briefing.ts'
import { joinWrapped } from '../arrange/join-wrapped.ts'
import { withoutBlankLines } from '../arrange/without-blank-lines.ts'
import type { Page } from '../formats/page.ts'
import { findDate } from './find-date.ts'
import { findSource } from './find-source.ts'
import { findVenue, venueInOpening } from './find-venue.ts'
import { joinFieldNames } from './join-field-names.ts'
import { sourceByAccounts } from './source-by-accounts.ts'

/** **时间**：, **时间：**: the bold name of a field. */
const BOLD_NAME = /(?:\*\*|__)([^*_\n:：]{2,12})(?:(?:\*\*|__)[\s\u3000]*[:：]|[:：](?:\*\*|__))/gu

/** Where on a page its fields are looked for. */
export type FieldPlaces = {
  /** The line at which somebody begins to speak, and the one at which other pages' headlines begin. */
  firstCue: number
  tail: number
  /** What the first run tells, and how the first few begin. */
  lead: string
  opening: string
  /** Fields behind the talk. */
  foot: string
  /** Names of the accounts that post, of which one may be the source's. */
  accounts: readonly string[]
}

/** What a page says of itself: in the fields of its head and foot, and in its lead. */
export function readFields(page: Page, { firstCue, tail, lead, opening, foot, accounts }: FieldPlaces): Pick<Briefing, 'date' | 'venue' | 'source'> {
  const head = page.lines.slice(0, firstCue)
  const told = '\n' + lead
  const front = joinFieldNames(withoutBlankLines(joinWrapped(head) + told)).replace(BOLD_NAME, '$1：')
  // What front matter says when the page was saved is no date of the briefing, nor is that of another page it leads to.
  const dated = joinFieldNames(withoutBlankLines(joinWrapped(head.slice(0, tail).filter(line => line.marked !== 'aside')) + told))
  return {
    date: findDate(page, dated, opening) ?? (foot === '' ? null : findDate(page, foot, '')),
    venue: findVenue(front) ?? findVenue(foot) ?? venueInOpening(opening),
    source: findSource(page, front, withoutBlankLines(page.text), foot) ?? sourceByAccounts(accounts, page.stated.site),
  }
}
