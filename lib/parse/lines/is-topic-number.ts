const TOPIC_NUMBER = /^[\s\u3000*_#■●◆▍▌▎★☆◎□▲▶►※◇○＞>»❯【]*(?:焦点|话题|热点|看点|关注|聚焦|议题)[\s\u3000]*(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳])[\s\u3000*_】:：]*$/u

/** 焦点一, ＞＞话题2: the counted name of a part, alone on its line. */
export const isTopicNumber = (plain: string): boolean => TOPIC_NUMBER.test(plain)
