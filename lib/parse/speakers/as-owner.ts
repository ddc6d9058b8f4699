import type { Speaker } from '../../contract/speaker.ts'
import type { Owner } from './owner.ts'

/** Whose words a run is, in the part that the speaker has unless another is said. */
export const asOwner = (speaker: Speaker | null, role: Owner['role'] = speaker?.role ?? 'unknown'): Owner => ({ speaker, role })
