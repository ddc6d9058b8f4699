/** [姓名] 10:16: the brackets are none of the name. */
export const BRACKETED = /^[\s\u3000]*[【\[［〔〖]([^【】[\]［］〔〕〖〗]+)[】\]］〕〗][\s\u3000]*$/u
