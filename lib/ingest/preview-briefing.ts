import { safeFileName } from '../corpus/safe-file-name.ts'
import { PUBLISHED_FILE_LIMIT } from '../corpus/published-formats.ts'
import { UserError } from '../errors.ts'
import { runInThread } from '../thread/run-in-thread.ts'

/** A file somebody sent: its bytes and whatever name it came under. */
export type SentFile = { bytes: Uint8Array; fileName: string }

/**
 * Reads a sent file as it would be kept, in a thread of its own, and keeps nothing.
 * @returns the parse as JSON in UTF-8, which `parse --json` prints
 * @throws UserError `too_large`, `unsupported_format`, `unreadable_file`.
 */
export async function previewBriefing(sent: SentFile): Promise<Uint8Array<ArrayBuffer>> {
  return runInThread('ingest/preview-worker.ts', acceptFile(sent))
}

/** The sent file under a name that can be kept. @throws UserError where its size or format is none we take. */
export function acceptFile({ bytes, fileName }: SentFile): SentFile {
  const safe = safeFileName(fileName)
  if (bytes.length > PUBLISHED_FILE_LIMIT) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1)
    throw new UserError('too_large', `文件“${safe}”有 ${megabytes} MB，超过上限 ${PUBLISHED_FILE_LIMIT / 1024 / 1024} MB。`, '把它分成几个文件，或去掉图片后再试。')
  }
  return { bytes, fileName: safe }
}
