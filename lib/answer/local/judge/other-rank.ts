/** 排在最后的 asked. */
const LAST_ASKED = /(?:排(?:名|在)?|位列|名列|居)(?:最后|末位|末尾|倒数|垫底)|倒数第[一二三四五六七八九十\d]+|(?:最后|末)一?(?:名|位)的?(?:是|有|为)?(?:哪|什么)/u
const LAST_SAID = /最后|末位|末尾|倒数|垫底|最低|最少|最小|最差/u

/** 排名第一的是哪个 asked, 第二 said; or the last asked, and the first said. */
export function otherRank(part: string, said: string): boolean {
  if (LAST_ASKED.test(part) && !LAST_SAID.test(said)) return true
  const rank = /第([一二三四五六七八九十\d]+)(?:名|位)?的?(?:是|有|为)?(?:哪|谁|什么)/u.exec(part)?.[1]
  return rank !== undefined && !said.includes(`第${rank}`) && /第[一二三四五六七八九十\d]+(?![季产批轮次期届条])/u.test(said)
}
