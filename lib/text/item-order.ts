/** Numerals that count the items of a list, in order. */
const HAN = '一二三四五六七八九十'
const item = new RegExp(`^[“"]?(?:(第?)([${HAN}])(?:是(?!个|种|次|家)|要|则|、|[，,：:]|来|条|个?方面|[看查抓靠比问评](?!就|到|了|下|\\p{Script=Han}{0,1}[${HAN}两]))|第([${HAN}])[块个项点步件类招关张处层笔种道句条环档样大](?:\\p{Script=Han}{1,4}?)?(?:是|叫|为|，|：|:|、)|(?:举措|措施|任务|行动|重点|变化|要点|案例|案件|办法|方案|亮点|场景)([${HAN}])[：:、]|[（(]([${HAN}])[)）]|(首先|其次|再次|再者|然后|最后)|其([${HAN}])|(一方面|另一方面)|[（(]?(\\d{1,2})[.、)）]|([①-⑩])|([-•·●*])\\s?)`, 'u')

/** Whether the sentence opens an item of an enumeration, and which: 0 for 首先, counting on; null where none. */
export function itemOrder(text: string): number | null {
  const match = item.exec(text.trimStart())
  if (!match) return null
  const [, , ordinal, measured, named, bracketed, connective, its, side, figure, circled] = match
  const han = ordinal ?? measured ?? named ?? bracketed ?? its
  if (han) return HAN.indexOf(han)
  if (connective) return connective === '首先' ? 0 : connective === '最后' ? 99 : 50
  if (side) return side === '一方面' ? 0 : 50
  if (figure) return Number(figure) - 1
  if (circled) return circled.codePointAt(0)! - 0x2460
  return 50
}
