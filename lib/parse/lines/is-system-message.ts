const TIME = '[(（\\[［【]?(?:\\d{4}[-/.年])?(?:\\d{1,2}[-/.月]\\d{1,2}日?[\\s\\u3000T]*)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?[)）\\]］】]?'
const WHO = '[【\\[［〔]?系统(?:消息|提示|通知|公告)[】\\]］〕]?'
const SYSTEM = new RegExp(`^[\\s\\u3000*_]*(?:${WHO}[\\s\\u3000*_]*${TIME}|${TIME}[\\s\\u3000*_]*${WHO})[\\s\\u3000*_]*(?:$|[:：])`, 'u')

/** Whether a line (simplified) opens what a chat's program says of itself, beside its time: 系统消息　10:00. Without a time it may be anybody's word. */
export const isSystemMessage = (plain: string): boolean => SYSTEM.test(plain.slice(0, 80))
