const STAMP_ALONE = /^(?:[\p{Extended_Pictographic}●◆■]\ufe0f?\s*)?(?:[\[［【(（][\s\u3000]?)?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\sT]*|\d{1,2}[-/.月]\d{1,2}日?\s*|[今昨前]天\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:[:：;；.]\d{2,3})?)?(?:[\s\u3000]?[\]］】)）])?$/u

/** Whether a line (trimmed) is the time of a live post, or of a subtitle to the frame, and nothing else. */
export const isStampAlone = (words: string): boolean => STAMP_ALONE.test(words)
