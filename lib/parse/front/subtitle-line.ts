/** ——某市新闻发布会侧记: what stands under a headline behind a dash. */
export const SUBTITLE_LINE = /^(?:——|--)[^。！？；，：]{4,50}$/u
