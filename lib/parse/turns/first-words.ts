/** How much of a turn is heard to tell who speaks in it, in UTF-16 units. */
export const WORDS_HEARD = 600

/** What a run of lines begins with. */
export const firstWords = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, Math.min(end, start + WORDS_HEARD))
