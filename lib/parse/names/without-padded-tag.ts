/** 【记　者】, 【主 持 人】: a word in brackets, set to the width of the others. */
const PADDED = /^([\s\u3000]*[【\[［〔(（])[\s\u3000]*(\p{Script=Han}(?:[\s\u3000]{1,4}\p{Script=Han}){1,3})[\s\u3000]*(?=[】\]］〕)）])/u

/** A line whose first words are a tag in brackets, without the blanks inside the tag. */
export const withoutPaddedTag = (text: string): string => text.replace(PADDED, (_, open: string, word: string) => open.trim() + word.replace(/[\s\u3000]/gu, ''))
