/** Blanks and the marks of emphasis between a label and the words behind it. */
export const AFTER_BLANKS = /^[\s\u3000*_]*/u
