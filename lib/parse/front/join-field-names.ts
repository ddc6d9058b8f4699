import { inBothScripts } from '../../text/in-both-scripts.ts'

/** 时间, 地点 or 来源 alone on a line, as a list of terms prints it. */
const NAME = inBothScripts(/(?<=^|\n)([ \t\u3000*_]*(?:(?:会议|活动|举办|召开|发布会?|直播)?(?:时[ \u3000]*间|地[ \u3000]*点)|会[ \u3000]*场|(?:信息|稿件)?来源)[ \u3000*_]*)\n(?=[^\n:：。！？]{2,60}(?:\n|$))/gu)

/** A page's head with the names of fields put before their values, where each has a line of its own. */
export const joinFieldNames = (head: string): string => head.replace(NAME, (_, name: string) => `${name}：`)
