/** 00:00:01,000 --> 00:00:04,000: from when to when a subtitle is seen; a subtitle file breaks a speech wherever one ends. */
export const SUBTITLE_TIMES = /^\d{1,2}:\d{2}(?::\d{2})?[,.]\d{3}\s*-->/u
