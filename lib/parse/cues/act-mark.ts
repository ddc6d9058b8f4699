import { inBothScripts } from '../../text/in-both-scripts.ts'

/** What is done: asking (1), leading (2), speaking. */
export const ACT_MARK = inBothScripts(/^(?:((?:记者|媒体|网友)?(?:提问|追问)|问|Q)|(主持人?)|(?:新闻)?(?:发布人?|发言人?|通报|介绍|回答|答问|答|解答|回应|补充|A))$/u)
