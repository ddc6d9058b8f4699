/** 以3比2战胜, 2比2战平: source of a pattern for how a match ended, of which a report tells in its first sentence. */
export const MATCH_RESULT = '以?[\\d一二三四五六七八九十]{1,3}(?:比|[:：-])[\\d一二三四五六七八九十]{1,3}(?:战平|逼平|击败|战胜|大胜|险胜|负于|不敌|憾负)'
