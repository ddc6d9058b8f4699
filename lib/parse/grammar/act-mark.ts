import { inBothScripts } from '../../text/in-both-scripts.ts'

/** What is done: asking (1), leading (2), speaking; questions and answers may be numbered. */
export const ACT_MARK = inBothScripts(/^(?:(?:((?:记者|媒体|网友)?(?:提问|追问)|问题?|Q)|(?:回答|答[复问]?|回复|解答|回应|补充|A))[\s\u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?|(主持人?)|(?:新闻)?(?:发布人?|发言人?|通报|介绍))$/u)
