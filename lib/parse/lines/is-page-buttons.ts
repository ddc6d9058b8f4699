const BUTTON = '(?:字[号体]|打印(?:本页)?|分享(?:[到至])?|收藏|关闭(?:窗口|本页)?|复制链接|朗读|纠错|转发|返回(?:列表|上页)?|[大中小])'
const SIGN = '[\\s\\u3000|｜·:：【】\\[\\]［］]'
const PUT_UP = '(?:(?:发布|更新)?(?:时间|日期)[:：][\\s\\u3000]*)?(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:[\\s\\u3000T]+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?'
const BUTTONS = new RegExp(`^(?:${PUT_UP})?${SIGN}*(?:${BUTTON}${SIGN}*){2,12}$`, 'u')
const LONGEST = 80

/** Whether a line (simplified) is nothing but the buttons of a page, perhaps behind when it was put up: 2025-01-01 10:00　【大 中 小】　打印. */
export const isPageButtons = (plain: string): boolean => plain.length <= LONGEST && BUTTONS.test(plain)
