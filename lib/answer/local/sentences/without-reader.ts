/** 我去年刚毕业，…, …？我家到医院有十公里。: clauses in which somebody tells of himself, no page need say them and none can gainsay them. */
const OF_THE_READER = /(?:^|(?<=[，。？]))(?:我|俺|本人|我家|家里|孩子)(?!们|[市省县区国])[^，。？]{0,12}[，。]/gu

/** A question, in comparable form, without what the reader tells of himself. */
export const withoutReader = (asked: string): string => asked.replace(OF_THE_READER, '')
