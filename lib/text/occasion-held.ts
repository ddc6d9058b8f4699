import { OCCASION } from './occasion.ts'

/** Words that say in one clause that a press conference was held: 召开新闻发布会, 发布会在…举行. */
export const OCCASION_HELD = new RegExp(`(?:举行|召开|举办)[^，。；]{0,40}(?:${OCCASION})|(?:${OCCASION})[^，。；]{0,24}(?:举行|召开|举办)`, 'u')
