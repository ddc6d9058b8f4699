import { toSimplified } from '../../text/to-simplified.ts'

/** Who posts at a stated time, in brackets, without the name of a person or medium: the account of a site. */
export function isAccount(printed: string): boolean {
  return /^\p{Script=Han}{3,10}$/u.test(printed) && !/^(?:图文|现场|视频)?(?:直播|活动|会议|发布会)?(?:预告|提示|公告|导语|摘要|回顾|回放|说明|开始|结束)$/u.test(toSimplified(printed))
}
