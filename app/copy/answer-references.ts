import type { AnswerMessage } from '../chat/read-answer-message.ts'
import type { Messages } from '../messages/messages.ts'
import type { BriefingNames } from './briefing-names.ts'
import { briefingReference } from './briefing-reference.ts'
import { citedNames } from './cited-names.ts'
import { publicAddress } from './public-address.ts'

/** The briefings that an answer cites as a numbered list of references, each once. */
export function answerReferences({ citations, answer }: AnswerMessage, names: BriefingNames, place: Pick<Location, 'origin' | 'hostname'>, today: Date, messages: Messages): string {
  const known = citedNames(names, answer?.briefings)
  const cited = [...new Set(citations.map(each => each.briefingId))]
  return cited.map((id, at) => `[${at + 1}] ${briefingReference(known.get(id), publicAddress(place, id), today, messages)}`).join('\n')
}
