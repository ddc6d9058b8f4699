'use client'
import { useCallback, useMemo, useState } from 'react'
import type { BriefingSummary, RemovedBriefing } from '../../lib/contract/briefing.ts'
import { focusSoon } from '../address/focus-soon.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { Modal } from '../notice/modal.tsx'
import { AddBriefing } from './add-briefing.tsx'
import { arrangeBriefings, type BriefingOrder } from './arrange-briefings.ts'
import { BriefingItem } from './briefing-item.tsx'
import { BriefingsTools } from './briefings-tools.tsx'
import { JustRemoved } from './just-removed.tsx'
import { PageFrame } from './page-frame.tsx'
import { REMOVED_BEFORE, RemovedBefore } from './removed-before.tsx'
import { useBriefings } from './use-briefings.ts'
import { useRemoval } from './use-removal.ts'
import { useSaidPlaces } from './use-said-places.ts'

const titleOf = (id: string) => document.querySelector<HTMLElement>(`[data-briefing="${CSS.escape(id)}"] h2 a`)

/** Opens what was removed earlier, far below the list, and goes there. */
function showRemoved(): void {
  const list = document.getElementById(REMOVED_BEFORE)
  if (!(list instanceof HTMLDetailsElement)) return
  list.open = true
  list.scrollIntoView({ block: 'center' })
  list.querySelector('summary')?.focus({ preventScroll: true })
}

/** All briefings, finding some among them, adding one, and removing one. */
export function BriefingsPage() {
  const messages = useMessages()
  const { briefings, failed, reload } = useBriefings()
  const [asking, setAsking] = useState<BriefingSummary | null>(null)
  const [sought, setSought] = useState('')
  const [order, setOrder] = useState<BriefingOrder>('added')
  // Added while the page is open, and marked as such.
  const [fresh, setFresh] = useState<readonly string[]>([])
  const [arriving, setArriving] = useState<string | null>(null)
  const onArrived = useCallback(() => setArriving(null), [])
  const onKept = (ids: string[], others: boolean) => {
    setFresh(now => [...ids, ...now])
    // While others are to be looked at, the page stays with them.
    setArriving(others ? null : ids.at(-1) ?? null)
    setSought('')
    setOrder('added')
    reload()
    removal.reload()
  }
  const { said, settled } = useSaidPlaces(sought)
  const shown = useMemo(() => arrangeBriefings(briefings ?? [], sought, order, said), [briefings, sought, order, said])
  const removal = useRemoval(reload)
  // The keyboard goes on from the next one, else from the way back.
  const remove = async (id: string) => {
    setAsking(null)
    const at = shown.findIndex(each => each.id === id)
    const next = shown[at + 1] ?? shown[at - 1]
    await removal.remove(id)
    focusSoon(() => (next ? titleOf(next.id) : document.querySelector<HTMLElement>('[data-restore]')))
  }
  const restore = async ({ key, id }: RemovedBriefing) => {
    await removal.restore(key)
    focusSoon(() => titleOf(id))
  }
  return (
    <PageFrame>
      <div className="mt-4 flex items-baseline justify-between gap-x-4">
        <h1 className="headline text-3xl">{messages.briefingsTitle}</h1>
        {/* Beside the title, where it moves nothing when it comes. */}
        {briefings && removal.earlier.length > 0 && <button type="button" className="quiet-button -my-2 -mr-2" onClick={showRemoved}><SvgIcon name="down" className="size-4" />{fill(messages.removedShow, { count: removal.earlier.length })}</button>}
      </div>
      <p className="mt-1 text-soft">{messages.briefingsLead}</p>
      <AddBriefing briefings={briefings ?? []} onKept={onKept} />
      <div className="mt-6">
        <JustRemoved removed={removal.fresh} onRestore={each => void restore(each)} />
        {failed && <p role="alert" className="text-warn">{messages.briefingsFailed} <button type="button" className="line-button" onClick={reload}>{messages.retry}</button></p>}
        {!briefings && !failed && <p className="text-soft">{messages.loading}</p>}
        {briefings?.length === 0 && <p className="border-t border-rule py-5 text-soft">{messages.briefingsEmpty}</p>}
        {briefings && briefings.length > 0 && <BriefingsTools count={briefings.length} found={shown.length} sought={sought} order={order} onSeek={setSought} onOrder={setOrder} />}
        {sought.trim() !== '' && briefings && settled && shown.length === 0 && <p className="border-t border-rule py-5 text-soft">{fill(messages.noMatches, { words: sought.trim() })}</p>}
        {shown.map(briefing => <BriefingItem key={briefing.id} briefing={briefing} said={said.get(briefing.id)} fresh={fresh.includes(briefing.id)} arriving={arriving === briefing.id} onArrived={onArrived} onRemove={() => setAsking(briefing)} />)}
        {briefings && <RemovedBefore removed={removal.earlier} limit={removal.limit} onRestore={each => void restore(each)} />}
      </div>
      {asking && (
        <Modal title={fill(messages.removeConfirm, { title: asking.title ?? messages.briefingUntitled })} onClose={() => setAsking(null)}>
          <p className="mt-3">{messages.removeConfirmLead}</p>
          <div className="mt-4 flex gap-2">
            <button type="button" className="seal-button" onClick={() => void remove(asking.id)}>{messages.remove}</button>
            <button type="button" className="line-button" onClick={() => setAsking(null)}>{messages.cancel}</button>
          </div>
        </Modal>
      )}
    </PageFrame>
  )
}
