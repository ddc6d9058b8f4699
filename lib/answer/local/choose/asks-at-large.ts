const MEASURES = '(?:举措|措施|做法|办法|安排|动作|部署|打算|工作|行动|思路|政策|招数?|抓手|路径)'
/** 航道整治有哪些举措, 港口采取了什么新办法. */
const WHICH_MEASURES = new RegExp(`(?:有|采取|推出|出台|拿出|做|准备)(?:了|过)?(?:哪些|什么|啥)(?:新|具体|主要|重点|实际|有力|相关)*的?${MEASURES}(?:呢)?[？?]?$`, 'u')
/** 怎么推进航道整治, 港口的安全怎么抓. */
const HOW_AT_LARGE = /(?:怎么|如何|怎样|咋)(?:去|来|样)?(?:推进|推动|开展|抓好?|搞好?|做好|落实|加强|提升|促进|保障|破解|发力|改善|治理|打造)(?:\p{Script=Han}{2,10})?(?:的|呢)?[？?]?$/u

/** Whether measures are asked for at large, of a matter of which several sentences may each tell some. */
export const asksAtLarge = (asked: string): boolean => WHICH_MEASURES.test(asked) || HOW_AT_LARGE.test(asked)
