'use client'
import { useRef, useState, useSyncExternalStore } from 'react'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { focusSoon } from '../address/focus-soon.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { loadLater } from '../notice/load-later.tsx'
import { PartFailed } from '../notice/part-failed.tsx'
import { type AddedFile, isReady, sameAs } from './added-file.ts'
import { AddedFiles } from './added-files.tsx'
import { ParsedPreviewCard } from './parsed-preview-card.tsx'
import { RefusedFile } from './refused-file.tsx'
import { replacedBy } from './replaced-by.ts'
import { useAdding } from './use-adding.ts'
import { usePasting } from './use-pasting.ts'

const PasteBriefing = loadLater(() => import('./paste-briefing.tsx'), PartFailed)

const never = () => () => {}

type AddBriefingProps = {
  briefings: readonly BriefingSummary[]
  /** `others`: there are more files, to be looked at next. */
  onKept: (ids: string[], others: boolean) => void
}

/** Adding briefings: choose or drop files or paste a text, look at who says what in each, keep it or leave it. */
export function AddBriefing({ briefings, onKept }: AddBriefingProps) {
  const messages = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const { files, said, add, keep, retry, leave } = useAdding()
  const pasting = usePasting({ files, add, leave })
  const [over, setOver] = useState(false)
  // A file chosen from a page that is not alive yet would be lost; its place is there from the start, so that nothing moves under a finger.
  const alive = useSyncExternalStore(never, () => true, () => false)
  const reading = files.find(each => each.at === 'reading')
  const refused = files.flatMap(each => (each.at === 'refused' ? [each] : []))
  const chosen = files.filter(each => each.at !== 'refused')
  // The one that was asked for, else the first that can be looked at.
  const [wanted, setWanted] = useState<number | null>(null)
  const ready = chosen.filter(isReady)
  const looked = ready.find(each => each.key === wanted) ?? ready[0]
  // What comes in the place of one that was decided is looked at next.
  const [decided, setDecided] = useState(false)
  const take = (given: Iterable<File>) => {
    setDecided(false)
    void add(given)
  }
  const keepAll = async (all: readonly AddedFile[]) => {
    setDecided(true)
    const others = chosen.some(each => !all.some(kept => kept.key === each.key))
    const kept = await keep(all)
    pasting.forget(kept.map(each => each.file))
    if (kept.length > 0) onKept(kept.map(each => each.id), others)
  }
  const drop = (key: number) => {
    setDecided(true)
    leave(key)
    if (chosen.length === 1) focusSoon(() => chooser.current)
  }
  const close = () => {
    pasting.setOpen(false)
    focusSoon(() => opener.current)
  }
  return (
    <section aria-label={messages.addBriefing} className="mt-5">
      <div
        onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
        onDrop={event => { event.preventDefault(); setOver(false); take(event.dataTransfer.files) }}
        className={`rounded-lg border border-dashed p-5 ${over ? 'border-seal bg-wash' : 'border-edge'}`}
      >
        <input ref={input} type="file" multiple disabled={!alive} className="sr-only" tabIndex={-1} aria-hidden="true" accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf" onChange={event => { take(event.target.files ?? []); event.target.value = '' }} />
        <div className="flex flex-wrap gap-2">
          <button ref={chooser} type="button" className="line-button" disabled={!alive} onClick={() => input.current?.click()}><SvgIcon name="plus" />{messages.addBriefing}</button>
          <button ref={opener} type="button" className="line-button" disabled={!alive} aria-expanded={pasting.open} onClick={() => pasting.setOpen(now => !now)}>{messages.pasteText}</button>
        </div>
        <p className="mt-2 text-sm text-soft">{messages.addHint}</p>
        <p role="status" className="min-h-6 text-sm text-soft">
          {[said, reading && fill(messages.addReading, { name: reading.file.name })].filter(Boolean).join(' ')}
        </p>
        {pasting.open && <PasteBriefing draft={pasting.draft} reading={pasting.reading} onDraft={pasting.setDraft} onRead={file => { setDecided(false); pasting.send(file) }} onClose={close} />}
      </div>
      {/* Every file in view above the one that is looked at, those to be kept first. */}
      {(chosen.length > 1 || (chosen.length > 0 && refused.length > 0)) && <AddedFiles files={chosen} briefings={briefings} current={looked?.key} onLook={setWanted} onKeepAll={all => void keepAll(all)} />}
      {refused.length > 0 && (
        <ul aria-label={messages.addRefused}>
          {refused.map(({ key, file, error }, at) => (
            <RefusedFile key={key} file={file} error={error} askToken={refused.findIndex(each => each.error.code === error.code) === at} onRetry={() => retry(error.code)} onDismiss={() => leave(key)} />
          ))}
        </ul>
      )}
      {looked && (
        <ParsedPreviewCard
          key={looked.key} fileName={looked.file.name} preview={looked.preview} same={sameAs(looked, briefings)} replaced={replacedBy(looked, briefings)} asked={decided || looked.key === wanted}
          keeping={looked.at === 'keeping'} onKeep={() => void keepAll([looked])} onLeave={() => drop(looked.key)}
        />
      )}
    </section>
  )
}
