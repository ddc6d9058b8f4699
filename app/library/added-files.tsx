'use client'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type AddedFile, isReady, sameAs } from './added-file.ts'
import { replacedBy } from './replaced-by.ts'

type AddedFilesProps = {
  files: readonly AddedFile[]
  briefings: readonly BriefingSummary[]
  /** The one whose preview stands below. */
  current: number | undefined
  onLook: (key: number) => void
  onKeepAll: (files: readonly AddedFile[]) => void
}

/** Several chosen files with what became of each so far; any that was read can be looked at, and all that are new be kept at once. */
export function AddedFiles({ files, briefings, current, onLook, onKeepAll }: AddedFilesProps) {
  const messages = useMessages()
  const fresh = files.filter(isReady).filter(each => !sameAs(each, briefings))
  const replaced = fresh.filter(each => replacedBy(each, briefings)).length
  const keeping = files.some(each => each.at === 'keeping')
  const stateOf = (file: AddedFile) => {
    if (isReady(file) && sameAs(file, briefings)) return messages.addStateSame
    const old = file.at === 'preview' ? replacedBy(file, briefings) : null
    if (old) return fill(messages.addStateReplaces, { title: old.title ?? messages.briefingUntitled })
    return { waiting: messages.addStateWaiting, reading: messages.addStateReading, preview: messages.addStateReady, keeping: messages.addKeeping, refused: '' }[file.at]
  }
  return (
    <div className="mt-3">
      <ul aria-label={messages.addFiles} className="rounded-lg border border-rule">
        {files.map(file => (
          <li key={file.key} className="border-b border-rule last:border-b-0">
            <button
              type="button" disabled={!isReady(file)} aria-current={file.key === current} onClick={() => onLook(file.key)}
              className="flex min-h-10 w-full items-baseline gap-3 px-3 py-1.5 text-left text-sm enabled:hover:text-seal aria-[current=true]:bg-wash"
            >
              <span className="min-w-0 grow truncate">{file.file.name}</span>
              {/* With a title in it, it may be longer than the name: neither pushes the other off the row; the preview says it whole. */}
              <span className="line-clamp-2 max-w-[60%] shrink-0 text-right text-xs text-soft">{stateOf(file)}</span>
            </button>
          </li>
        ))}
      </ul>
      {(fresh.length > 1 || keeping) && (
        <p className="mt-2"><button type="button" className="line-button" disabled={keeping} onClick={() => onKeepAll(fresh)}>{keeping ? messages.addKeeping : fill(replaced > 0 ? messages.addKeepAllReplacing : messages.addKeepAll, { count: fresh.length, replaced })}</button></p>
      )}
    </div>
  )
}
