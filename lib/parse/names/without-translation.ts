/** Words in Latin letters behind Han ones, up to the next sign: the same again in another language. */
const TRANSLATION = /(?<=\p{Script=Han})[\s\u3000]*(?:[\/／][\s\u3000]*|[(（][\s\u3000]*|(?<=[\s\u3000]))[A-Z][A-Za-z.'’-]*(?: [A-Za-z][A-Za-z.'’-]*){0,5}[)）]?(?=[\s\u3000]*(?:$|[—–|｜·:：，,、（(]))/gu

/** 主持人 Chair — 姓名 Name，职务: a label or a name without its translation, where there is one. */
export const withoutTranslation = (printed: string): string => printed.replace(TRANSLATION, '')
