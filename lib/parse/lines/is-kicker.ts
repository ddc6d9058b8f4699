const KICKER = /^[\s\u3000*_]*[■●◆▍▌▎★☆◎□▲▶►※◇○][\s\u3000*_]*[^\s\u3000。！？!?；;：:，,“”「」（）()][^。！？!?；;：:，,]{0,11}$/u

/** ■钱从哪来, ◆ 工地: whether a line (simplified) is the catchword over a part's headline, which nobody says. */
export const isKicker = (plain: string): boolean => KICKER.test(plain.trimEnd())
