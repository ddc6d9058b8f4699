'use client'
import { dateWords } from '../messages/date-words.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { SpeakerGroup } from './group-speakers.ts'
import { SpeakerChoices } from './speaker-choices.tsx'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'

/** The list with a value put in or taken out; undefined where nothing is left. */
function toggled(list: string[] | undefined, value: string): string[] | undefined {
  const next = list?.includes(value) ? list.filter(each => each !== value) : [...(list ?? []), value]
  return next.length > 0 ? next : undefined
}

type FilterGroupProps = { group: SpeakerGroup; filters: ReaderFilters; searching: boolean; onChange: (filters: ReaderFilters) => void }

/** One briefing to restrict questions to, with those who speak in it. */
export function FilterGroup({ group: { briefing, first, others }, filters, searching, onChange }: FilterGroupProps) {
  const messages = useMessages()
  const chosen = filters.speakers ?? []
  const title = briefing.title ?? messages.briefingUntitled
  // Where other briefings are chosen, nobody of this one can be heard: their names would only mislead.
  const shut = filters.briefingIds !== undefined && !filters.briefingIds.includes(briefing.id)
  const toggle = (name: string) => onChange({ ...filters, speakers: toggled(filters.speakers, name) })
  return (
    <fieldset className="mt-3 border-t border-rule pt-2">
      <legend className="sr-only">{title}</legend>
      <label className="flex min-h-9 cursor-pointer items-start gap-2 py-1 text-sm has-focus-visible:outline-2 has-focus-visible:outline-seal">
        <input type="checkbox" className="mt-1 size-4 shrink-0" checked={filters.briefingIds?.includes(briefing.id) ?? false} onChange={() => onChange({ ...filters, briefingIds: toggled(filters.briefingIds, briefing.id) })} />
        <span className="min-w-0"><span lang="zh" className="font-medium">{title}</span> <span className="whitespace-nowrap text-xs text-soft">{dateWords(briefing.date, messages)}</span></span>
      </label>
      {!shut && first.length > 0 && <SpeakerChoices speakers={first} chosen={chosen} onToggle={toggle} />}
      {!shut && others.length > 0 && (
        <details className="mt-2" open={searching || others.some(({ name }) => chosen.includes(name)) || undefined}>
          <summary className="min-h-8 cursor-pointer text-sm/8 text-soft hover:text-ink">{fill(messages.filterOthers, { count: others.length })}</summary>
          <SpeakerChoices speakers={others} chosen={chosen} onToggle={toggle} />
        </details>
      )}
    </fieldset>
  )
}
