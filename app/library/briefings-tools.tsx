'use client'
import { SearchField } from '../history/search-field.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type BriefingOrder, briefingOrders } from './arrange-briefings.ts'

type BriefingsToolsProps = { count: number; found: number; sought: string; order: BriefingOrder; onSeek: (words: string) => void; onOrder: (order: BriefingOrder) => void }

/** How many briefings there are; finding some among several, and their order. */
export function BriefingsTools({ count, found, sought, order, onSeek, onOrder }: BriefingsToolsProps) {
  const messages = useMessages()
  const names = { added: messages.briefingsByAdded, date: messages.briefingsByDate }
  const searching = sought.trim() !== ''
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status" className="text-sm text-soft">{searching ? fill(messages.briefingsFound, { found, count }) : fill(messages.briefingsCount, { count })}</p>
      {count > 1 && (
        <>
          <SearchField label={messages.briefingsSearch} value={sought} className="min-w-40 grow basis-56" onChange={onSeek} />
          <fieldset className="flex gap-x-4 text-sm">
            <legend className="sr-only">{messages.briefingsOrder}</legend>
            {briefingOrders.map(each => (
              <label key={each} className="flex min-h-8 cursor-pointer items-center gap-1.5">
                <input type="radio" name="order" className="size-4" checked={order === each} onChange={() => onOrder(each)} />{names[each]}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </div>
  )
}
