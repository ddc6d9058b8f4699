/** A colon behind a bracket or bold, if any, and the blanks about it. */
export const AFTER_LABEL = /^[\s\u3000*_]*[:：]?[\s\u3000*_]*/u
