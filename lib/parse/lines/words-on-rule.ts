const NAMED_RULE = /^[\s\u3000*]*[-=—─–~]{2,}[\s\u3000]*([^\s\u3000\-*_=—─–~。！？：:，,；;][^\-*_=—─–~。！？：:；;]{0,14}[^\s\u3000\-*_=—─–~。！？：:，,；;])[\s\u3000]*[-=—─–~]{2,}[\s\u3000*]*$/u

/** The words on a rule across the page (—— 第二场 ——), which name what comes under it; null for any other line. */
export const wordsOnRule = (plain: string): string | null => NAMED_RULE.exec(plain)?.[1] ?? null
