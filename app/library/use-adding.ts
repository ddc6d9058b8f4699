'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AddedStatus, BriefingSummary } from '../../lib/contract/briefing.ts'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { type AddedFile, isReady, type ReadFile } from './added-file.ts'
import type { ParsedPreview } from './parsed-preview.ts'
import { refuseAtOnce } from './refuse-at-once.ts'
import { type WritingResult, writingRequest } from './writing-request.ts'

/** A file that became a briefing of this id. */
export type KeptFile = { id: string; file: File }

async function send<Body>(file: File, address: string): Promise<WritingResult<Body>> {
  const form = new FormData()
  form.set('file', file)
  return writingRequest<Body>(address, { method: 'POST', body: form })
}

/** A refusal that the reader can mend here (the server was out of reach, a token is wanting) waits for that; any other is said until files are chosen anew. */
const canBeMended = (file: AddedFile): boolean => file.at === 'refused' && ['unauthorized', 'forbidden', 'unavailable'].includes(file.error.code)

/** Whether a file chosen now is one that was chosen before: what was said of that one is said no more. */
const isAgain = ({ file }: AddedFile, chosen: readonly File[]): boolean => chosen.some(({ name, size, lastModified }) => name === file.name && size === file.size && lastModified === file.lastModified)

/** The files chosen to be added, in order, and what can be done with each; what the browser can tell is refused at once, of the others one is read at a time, the next while one is looked at. */
export function useAdding() {
  const messages = useMessages()
  const [files, setFiles] = useState<AddedFile[]>([])
  // What became of the last file that was kept, said where files are added.
  const [said, setSaid] = useState('')
  const nextKey = useRef(0)
  const reading = useRef(false)
  const put = useCallback((changed: AddedFile) => setFiles(now => now.map(each => (each.key === changed.key ? changed : each))), [])
  const take = useCallback((key: number) => setFiles(now => now.filter(each => each.key !== key)), [])

  useEffect(() => {
    const next = files.find(each => each.at === 'waiting')
    if (!next || reading.current) return
    const { key, file } = next
    reading.current = true
    put({ key, file, at: 'reading' })
    void send<ParsedPreview>(file, '/api/briefings?preview=1').then(result => {
      reading.current = false
      put(result.ok ? { key, file, at: 'preview', preview: result.body } : { key, file, at: 'refused', error: result })
    })
  }, [files, put])

  const add = async (chosen: Iterable<File>) => {
    const given = [...chosen]
    if (given.length === 0) return
    setSaid('')
    const added = await Promise.all(given.map(async (file): Promise<AddedFile> => {
      const key = nextKey.current++
      const error = await refuseAtOnce(file, messages)
      return error ? { key, file, at: 'refused', error } : { key, file, at: 'waiting' }
    }))
    setFiles(now => [...now.filter(each => each.at !== 'refused' || canBeMended(each) && !isAgain(each, given)), ...added])
  }
  const keepOne = async ({ key, file, preview }: ReadFile): Promise<string | null> => {
    put({ key, file, at: 'keeping', preview })
    const result = await send<{ status: AddedStatus; briefing: BriefingSummary }>(file, '/api/briefings')
    if (!result.ok) {
      put({ key, file, at: 'refused', error: result })
      return null
    }
    const words = { added: messages.addAdded, replaced: messages.addReplaced, reindexed: messages.addReplaced, unchanged: messages.addUnchanged }[result.body.status]
    setSaid(fill(words, { title: preview.title ?? file.name }))
    take(key)
    return result.body.briefing.id
  }
  /** Keeps files one after another, of those that say the same only the first; gives those that are kept now. */
  const keep = async (wanted: readonly AddedFile[]): Promise<KeptFile[]> => {
    const read = wanted.filter(isReady)
    const different = read.filter((each, at) => read.findIndex(other => other.preview.sha256 === each.preview.sha256) === at)
    const kept: KeptFile[] = []
    for (const each of different) {
      const id = await keepOne(each)
      if (id !== null) kept.push({ id, file: each.file })
    }
    if (kept.length > 1) setSaid(fill(messages.addAddedMany, { count: kept.length }))
    return kept
  }
  /** Reads refused files anew: all that were refused for the same reason, once that is mended. */
  const retry = (code: string) => setFiles(now => now.map(each => (each.at === 'refused' && each.error.code === code ? { key: each.key, file: each.file, at: 'waiting' } : each)))
  return { files, said, add, keep, retry, leave: take }
}
