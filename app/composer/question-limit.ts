/**
 * Longest question the server accepts, in UTF-16 code units. Kept equal to the contract's by a
 * test rather than by an import, which would bring the whole schema library to the first load.
 */
export const QUESTION_LIMIT = 2000
