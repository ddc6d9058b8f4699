/** What a question that somebody puts loses as an answer, in points of score. */
export const ASKING_LOSES = 9
