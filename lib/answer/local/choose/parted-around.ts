/** Sentences of one series at most. */
const SERIES = 6

/** 靠的是三样：甲，…；乙，…；丙，…。 is one list, whose members semicolons part: the sentences from the colon to the full stop. */
export function seriesAround(text: (i: number) => string, length: number, at: number): number[] {
  const goesOn = (i: number): boolean => /；\s*$/u.test(text(i))
  let start = at
  while (start > 0 && at - start < SERIES && goesOn(start - 1) && !/[：:]./u.test(text(start))) start--
  if (!/[：:]./u.test(text(start)) || !goesOn(start)) return []
  let end = start
  while (end + 1 < length && end - start < SERIES && goesOn(end)) end++
  return at > end ? [] : Array.from({ length: end - start + 1 }, (_, i) => start + i)
}

/** 年底前补600元；明年上半年补400元；…: what semicolons part, around `at`. */
export function partedAround(text: (i: number) => string, length: number, at: number): number[] {
  const goesOn = (i: number): boolean => /；\s*$/u.test(text(i))
  let start = at
  while (start > 0 && at - start < SERIES && goesOn(start - 1)) start--
  let end = at
  while (end + 1 < length && end - start < SERIES && goesOn(end)) end++
  return Array.from({ length: end - start + 1 }, (_, i) => start + i)
}
