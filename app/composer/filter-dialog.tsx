'use client'
import { useMemo, useState } from 'react'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { SearchField } from '../history/search-field.tsx'
import { useBriefings } from '../library/use-briefings.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { Modal } from '../notice/modal.tsx'
import { FilterGroup } from './filter-group.tsx'
import { groupSpeakers } from './group-speakers.ts'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'

/** With more names than this one looks for one rather than reading all. */
const MANY = 8

/** The restriction without speakers who are in none of the chosen briefings: a question to them would be refused. */
function possible({ briefingIds, speakers, ...rest }: ReaderFilters, briefings: readonly BriefingSummary[]): ReaderFilters {
  const there = new Set(briefings.filter(({ id }) => briefingIds?.includes(id) ?? true).flatMap(each => each.speakers.map(({ name }) => name)))
  const heard = speakers?.filter(name => there.has(name))
  return { ...rest, ...(briefingIds && { briefingIds }), ...(heard && heard.length > 0 && { speakers: heard }) }
}

/** Restricting questions to some briefings and some speakers. */
export default function FilterDialog({ filters, onChange, onClose }: { filters: ReaderFilters; onChange: (filters: ReaderFilters) => void; onClose: () => void }) {
  const messages = useMessages()
  const { briefings, failed } = useBriefings()
  const [sought, setSought] = useState('')
  const groups = useMemo(() => groupSpeakers(briefings ?? [], sought), [briefings, sought])
  const searching = sought.trim() !== ''
  const many = (briefings ?? []).reduce((sum, { speakers }) => sum + speakers.length, 0) > MANY
  return (
    <Modal
      title={messages.filterLabel} onClose={onClose}
      foot={<>
        <button type="button" className="seal-button" onClick={onClose}>{messages.done}</button>
        <button type="button" className="line-button" onClick={() => onChange({})}>{messages.filterClear}</button>
      </>}
    >
      {failed && <p className="mt-3 text-warn">{messages.briefingsFailed}</p>}
      {briefings?.length === 0 && <p className="mt-3 text-soft">{messages.filterNone}</p>}
      {briefings && briefings.length > 0 && <p className="mt-2 text-sm text-soft">{messages.filterRule}</p>}
      {many && (
        <SearchField label={messages.filterFind} value={sought} className="mt-3" onChange={setSought} />
      )}
      <p role="status" className="text-sm text-soft">{searching && groups.length === 0 && fill(messages.noMatches, { words: sought.trim() })}</p>
      <div role="group" aria-label={messages.filterSpeakers}>
        {groups.map(group => <FilterGroup key={group.briefing.id} group={group} filters={filters} searching={searching} onChange={changed => onChange(possible(changed, briefings ?? []))} />)}
      </div>
    </Modal>
  )
}
