const TOPIC_HEADING = /^[\s\u3000*_#■●◆▍▌▎★☆◎□▲▶►※◇○＞>»❯]*[【\[［〔]?(?:焦点|话题|热点|看点|关注|聚焦|议题)(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳])(?:[\s\u3000]*[｜|:：·】\]］〕]|[\s\u3000])[\s\u3000]*[^\s\u3000。；;][^。；;]{1,39}$/u

/** ＞＞ 人从何处来？: set off by arrows. */
const ARROWED = /^[\s\u3000*_]*(?:＞{1,3}|>{2,3}|»{1,3}|❯{1,3})[\s\u3000*_]*[^\s\u3000。；;：:＞>»❯][^。；;：:＞>»❯]{1,39}$/u

/** 焦点一　为什么提前？, 【焦点一】为什么提前？, ＞＞ 为什么提前？: the heading of a part, counted or set off by arrows, which nobody says, though it may ask. */
export const isTopicHeading = (plain: string): boolean => TOPIC_HEADING.test(plain.trimEnd()) || ARROWED.test(plain.trimEnd())
