const TOPIC_HEADING = /^[\s\u3000*_#■●◆▍▌▎★☆◎□▲▶►※◇○]*(?:焦点|话题|热点|看点|关注|聚焦|议题)(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳])(?:[\s\u3000]*[｜|:：·]|[\s\u3000])[\s\u3000]*[^\s\u3000。；;][^。；;]{1,39}$/u

/** 焦点一　为什么提前？: the counted heading of a part, which nobody says, though it may ask. */
export const isTopicHeading = (plain: string): boolean => TOPIC_HEADING.test(plain.trimEnd())
