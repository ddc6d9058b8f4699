import { inBothScripts } from '../../text/in-both-scripts.ts'

/** 某某时讯　5万人看过, 某某发布 粉丝 20万: an account, and how many follow it or what it shows. */
const FOLLOWED = inBothScripts(/^[ \t\u3000>#*_]*([^\s\u3000，。：:|｜·]{2,16})[ \t\u3000|｜·]+(?:(?:粉丝|关注|订阅|观看|围观|在线|人气)[ :：]*\d[\d.,]*[万亿wW]?\+?|\d[\d.,]*[万亿wW]?\+?[ ]?(?:位|名)?(?:人次?|次|粉丝)?(?:看过|观看|围观|在看|在线|参与|关注|订阅|粉丝))/u)
/** How far a page's head reaches, in lines. */
const HEAD_LINES = 8

/** The account whose feed a page is, by how many its head says follow it: what it posts it tells, also where it asks its readers something. */
export function whoseFeed(text: string): string | null {
  return text.slice(0, 1000).split('\n').slice(0, HEAD_LINES).map(line => FOLLOWED.exec(line)?.[1]).find(name => name !== undefined) ?? null
}
