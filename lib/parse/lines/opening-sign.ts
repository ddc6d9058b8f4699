const OPENING_SIGN = /^[\s\u3000*_]*([^\s\u3000\p{L}\p{N}\p{P}\p{M}|｜+=~`$^<>＜＞])\ufe0f?[\s\u3000*_]*(?=[^\s\u3000*_])/u

/** The sign that a line opens with (●, ▲) and that is no mark of punctuation; null where there is none. */
export const openingSign = (plain: string): string | null => OPENING_SIGN.exec(plain.slice(0, 40))?.[1] ?? null
