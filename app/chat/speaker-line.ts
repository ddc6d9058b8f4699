import type { Speaker } from '../../lib/contract/speaker.ts'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'
import { officeOf } from './office-of.ts'

/** Who speaks, in one line as printed: organization and title, then the name; narration says so. */
export function speakerLine(speaker: Speaker | null, messages: Messages): string {
  if (!speaker) return messages.narration
  const office = officeOf(speaker)
  return office ? fill(messages.speakerOffice, { name: speaker.name, office }) : speaker.name
}
