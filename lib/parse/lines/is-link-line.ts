const SIGN = '▶►▷▸➤➜➡→⇒»›☞⬇↓▼▽\u{1f449}\u{1f447}\u{1f517}'
/** One > alone quotes in Markdown. */
const ARROW = `${SIGN}>＞`
const PRESS = '点击|点此|点这|戳[这此图视]|扫码|长按|传送门|直播间|看回放|看直播|回看|原文链接'
/** ▶ 点击查看回放: an arrow, and what to press. */
const POINTED = new RegExp(`^[\\s\\u3000*_]*[${SIGN}]\\ufe0f?[^。！？：:]{0,12}(?:${PRESS})[^。！？：:]{0,24}[！!]?[\\s\\u3000*_${ARROW}\\ufe0f]*$`, 'u')
/** ▶▶▶ 正在直播，进入, ▼ 收看 ▼: several arrows, and where they lead. */
const ARROWED = new RegExp(`^[\\s\\u3000*_]*(?:[${ARROW}]\\ufe0f?){2,}[\\s\\u3000]*[^。！？：:]{0,16}(?:${PRESS}|正在直播|进入|查看|观看|收看|收听|详情|链接|下载|报名|预约)[^。！？：:]{0,20}[！!]?[\\s\\u3000*_${ARROW}\\ufe0f]*$`, 'u')
/** 推荐 | words >>: set off in front, and an arrow behind. */
const RECOMMENDED = /^[\s\u3000*_]*(?:推荐|精选|好物|热卖|活动)[\s\u3000]*[|｜丨][^。！？]{2,50}[>＞»›]+[\s\u3000*_]*$/u
const LONGEST = 60

/** Whether a line (simplified) only leads elsewhere, with arrows: ▶▶▶ 正在直播，点击进入. It is no sentence of anybody's. */
export const isLinkLine = (plain: string): boolean => plain.length <= LONGEST && (POINTED.test(plain) || ARROWED.test(plain) || RECOMMENDED.test(plain))
