/** A reply of so many sentences is told whole; of a longer one, those that open it: the stand, its ground, and what is done. */
const WHOLE = 5
const OPENING = 3

/** What is told of a reply, given its sentences or their positions. */
export const openingOfReply = <T>(said: readonly T[]): readonly T[] => (said.length > WHOLE ? said.slice(0, OPENING) : said)
