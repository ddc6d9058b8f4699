import { POST_BUTTON } from './post-button.ts'

const POST_FOOT = new RegExp(`^(?:(?:\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?[\\sT]*|[今昨前]天[\\s\\u3000]*)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:[\\s\\u3000]*(?:(?<=[\\s\\u3000])\\d{1,6}[\\s\\u3000]*)?(?:发布|发表|更新|${POST_BUTTON})(?:[本此该]条)?(?:[\\s\\u3000]*(?:[(（]\\d*[)）]|\\d+))?)+$`, 'u')

/** Whether a line stands under a live post: its time and its buttons (10:58:40 发布 赞(9) 分享, 09-01 10:58 赞(9) 回复). */
export const isPostFoot = (line: string): boolean => POST_FOOT.test(line)
