import type { Speaker } from '../../contract/speaker.ts'

/** Who a run of lines belongs to: a speaker, or nobody (narration), perhaps told on someone's behalf. */
export type Owner = { speaker: Speaker | null; role: Speaker['role'] | 'narration'; attributedTo?: string; lang?: string }
