/** A line whose last sentence asks. */
export const ENDS_ASKING = /[？?][”」』）)]?[\s\u3000*_]*$/u
