/** 关键词：…, over what somebody says. */
export const KEYWORD = /^[\s\u3000*_#>【\[■●◆◇▪★☆▲◎○□]*(?:关键词|关键字|热词|主题词)[】\]]?[\s\u3000*_]*[:：]?[\s\u3000*_]*/u

/** The keyword a keyword line prints. */
export function keywordOf(text: string, plain: string): string {
  return text.slice(KEYWORD.exec(plain)?.[0].length ?? 0).replace(/^[\s\u3000*_]*[#＃][\s\u3000]*|[\s\u3000*_】\]#＃]+$/gu, '')
}
