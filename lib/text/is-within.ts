/** Whether every character of `short` stands in `long` in the same order, as abbreviations of offices do: 住建局 in 住房和城乡建设局. */
export function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}
