const PADDING = /(?<=^\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}$)/u

/** 王　明 without the space that sets a name of two characters to the width of three. */
export const withoutPadding = (name: string): string => name.replace(PADDING, '')
