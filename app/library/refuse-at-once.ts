import { UserError } from '../../lib/errors.ts'
import { detectFormat } from '../../lib/parse/formats/detect-format.ts'
import type { Messages } from '../messages/messages.ts'
import type { Refusal } from './added-file.ts'

/** The server looks no further either to tell a file's format, in bytes. */
const HEAD = 1024

/** What is wrong with a file that the browser can tell without sending it: it cannot be read (a folder that was dropped looks like a file until then), is empty, or is of a kind that nobody reads; else null. */
export async function refuseAtOnce(file: File, messages: Messages): Promise<Refusal | null> {
  const head = await file.slice(0, HEAD).arrayBuffer().then(bytes => new Uint8Array(bytes), () => null)
  if (!head) return { ok: false, code: 'bad_input', message: messages.addUnreadable, fix: '' }
  if (head.length === 0) return { ok: false, code: 'unreadable_file', message: messages.addEmpty, fix: messages.addEmptyFix }
  try {
    detectFormat(head, file.name)
    return null
  } catch (error) {
    // Anything else is for the server to tell.
    return error instanceof UserError ? { ok: false, code: error.code, message: error.message, fix: error.fix } : null
  }
}
