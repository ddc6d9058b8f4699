import type { Speaker } from '../../contract/speaker.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { toSimplified } from '../../text/to-simplified.ts'

const ITSELF = /^本[报台网刊社]$/u

/** 本报记者 asks for the medium whose page it is, where the page tells which that is. */
export function ofThisPaper(speakers: Speaker[], source: string | null): Speaker[] {
  if (source === null || !isOutlet(toSimplified(source))) return speakers
  return speakers.map(speaker => speaker.role === 'reporter' && ITSELF.test(toSimplified(speaker.organization ?? '')) ? { ...speaker, organization: source } : speaker)
}
