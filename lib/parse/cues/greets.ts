/** How a speech begins. */
export const GREETS = /^[\s\u3000]*(?:\p{Script=Han}{2,8}、){0,2}(?:大家|各位|尊敬的|女士们|同志们|朋友们|新闻界的|媒体)/u
