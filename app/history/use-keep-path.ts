'use client'
import { useCallback, useRef } from 'react'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { useNotify } from '../notice/notices.tsx'
import { beginHistory, loadHistory } from './load-history.ts'
import type { UnsavedPath } from './unsaved.ts'

/** What could not be kept, and how to take back the notice that says so; null while it is tried again. */
type Failed = { wanted: UnsavedPath; takeBack: (() => void) | null }

/** Another branch that could not be kept before goes along. */
function withFailed(wanted: UnsavedPath, failed: Failed | undefined): UnsavedPath {
  const now = new Set(wanted.path.map(each => each.id))
  return { ...wanted, path: [...(failed?.wanted.path ?? []).filter(each => !now.has(each.id)), ...wanted.path] }
}

/**
 * Gives how to keep a path of a conversation in this browser, and what the database has not confirmed. Where it does not
 * take it (no room, or what that needs did not come) the reader is told, once for each conversation, and can try again.
 */
export function useKeepPath(onKept: (id: string) => void): { keep: (wanted: UnsavedPath) => void; unconfirmed: () => UnsavedPath | null } {
  const messages = useMessages()
  const notify = useNotify()
  const failed = useRef(new Map<string, Failed>())
  const latest = useRef<UnsavedPath | null>(null)
  const unconfirmed = useCallback(() => latest.current, [])
  const put = async (wanted: UnsavedPath): Promise<void> => {
    beginHistory()
    const history = await loadHistory()
    await history.save(wanted)
  }
  const keep = (wanted: UnsavedPath): void => {
    const { id, title } = wanted
    const whole = withFailed(wanted, failed.current.get(id))
    latest.current = whole
    const tryAgain = () => {
      const last = failed.current.get(id)
      if (!last) return
      failed.current.set(id, { ...last, takeBack: null })
      keep(last.wanted)
    }
    put(whole).then(() => {
      if (latest.current === whole) latest.current = null
      failed.current.get(id)?.takeBack?.()
      failed.current.delete(id)
      onKept(id)
    }, () => {
      const told = failed.current.get(id)?.takeBack
      const takeBack = told ?? notify({ text: fill(messages.conversationUnkept, { title }), action: { label: messages.retry, onSelect: tryAgain } })
      failed.current.set(id, { wanted: whole, takeBack })
    })
  }
  return { keep, unconfirmed }
}
