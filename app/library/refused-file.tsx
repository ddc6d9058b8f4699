'use client'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { Refusal } from './added-file.ts'
import { AdminTokenField } from './admin-token-field.tsx'

type RefusedFileProps = {
  file: File
  error: Refusal
  /** Asks for the admin token, where that is what is wanting: once for all files that want it. */
  askToken: boolean
  onRetry: () => void
  onDismiss: () => void
}

/** A file that was not taken, and why; it stays until it is dismissed. */
export function RefusedFile({ file, error, askToken, onRetry, onDismiss }: RefusedFileProps) {
  const messages = useMessages()
  const wantsToken = error.code === 'unauthorized' || error.code === 'forbidden'
  return (
    <li className="mt-3 border-l-4 border-warn bg-sunk py-2 pl-3 pr-1">
      <div className="flex items-start gap-2">
        <div role="alert" className="min-w-0 grow">
          <p className="text-xs text-soft">{fill(messages.addFailed, { name: file.name })}</p>
          <p className="font-medium text-warn">{error.message || messages.answerFailedOffline}</p>
          {error.fix && <p className="text-sm">{error.fix}</p>}
        </div>
        <button type="button" className="quiet-button" aria-label={`${messages.close}${messages.colon}${file.name}`} onClick={onDismiss}><SvgIcon name="close" className="size-4" /></button>
      </div>
      {wantsToken && askToken && <AdminTokenField onGiven={onRetry} />}
      {error.code === 'unavailable' && <button type="button" className="line-button mt-1" onClick={onRetry}>{messages.retry}</button>}
    </li>
  )
}
