'use client'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { useBriefings } from '../library/use-briefings.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { Modal } from '../notice/modal.tsx'
import type { ReaderFilters } from './use-filters.ts'

/** The list with a value put in or taken out; undefined where nothing is left. */
function toggled(list: string[] | undefined, value: string): string[] | undefined {
  const next = list?.includes(value) ? list.filter(each => each !== value) : [...(list ?? []), value]
  return next.length > 0 ? next : undefined
}

/** The speakers of the chosen briefings (of all where none is chosen), each name once. */
function speakersOf(briefings: BriefingSummary[], chosen: string[] | undefined) {
  const among = chosen ? briefings.filter(each => chosen.includes(each.id)) : briefings
  return [...new Map(among.flatMap(each => each.speakers).map(speaker => [speaker.name, speaker])).values()]
}

const chip = 'flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-edge px-3 text-sm has-checked:border-seal has-checked:bg-wash has-checked:text-seal has-focus-visible:outline-2 has-focus-visible:outline-seal'

/** Restricting questions to some briefings and some speakers. */
export default function FilterDialog({ filters, onChange, onClose }: { filters: ReaderFilters; onChange: (filters: ReaderFilters) => void; onClose: () => void }) {
  const messages = useMessages()
  const { briefings, failed } = useBriefings()
  const speakers = speakersOf(briefings ?? [], filters.briefingIds)
  return (
    <Modal title={messages.filterLabel} onClose={onClose}>
      {failed && <p className="mt-3 text-warn">{messages.briefingsFailed}</p>}
      {briefings?.length === 0 && <p className="mt-3 text-soft">{messages.filterNone}</p>}
      {speakers.length > 0 && (
        <fieldset className="mt-4">
          <legend className="text-sm text-soft">{messages.filterSpeakers}</legend>
          <div className="mt-1 flex flex-wrap gap-2" lang="zh">
            {speakers.map(({ name, title }) => (
              <label key={name} className={`${chip} py-1.5`}>
                <input type="checkbox" className="shrink-0" checked={filters.speakers?.includes(name) ?? false} onChange={() => onChange({ ...filters, speakers: toggled(filters.speakers, name) })} />
                <span className="shrink-0 whitespace-nowrap">{name}</span>{title && <span className="text-soft">{title}</span>}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {briefings && briefings.length > 0 && (
        <fieldset className="mt-4">
          <legend className="text-sm text-soft">{messages.briefings}</legend>
          <div className="mt-1 space-y-2" lang="zh">
            {briefings.map(({ id, title }) => (
              <label key={id} className={`${chip} py-1.5`}>
                <input type="checkbox" className="shrink-0" checked={filters.briefingIds?.includes(id) ?? false} onChange={() => onChange({ ...filters, briefingIds: toggled(filters.briefingIds, id) })} />
                {title ?? messages.briefingUntitled}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="mt-5 flex gap-2">
        <button type="button" className="seal-button" onClick={onClose}>{messages.done}</button>
        <button type="button" className="line-button" onClick={() => onChange({})}>{messages.filterClear}</button>
      </div>
    </Modal>
  )
}
