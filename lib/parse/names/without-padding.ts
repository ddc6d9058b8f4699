const PADDING = /(?<=^(?:\p{Script=Han}[\s\u3000]+)?(?![问問答])\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}(?:[\s\u3000]+\p{Script=Han})?$)/gu

/** 王　明, 王 小 明 without the space that sets names to one width; 答 王 明 keeps the one behind the mark. */
export const withoutPadding = (name: string): string => name.replace(PADDING, '')
