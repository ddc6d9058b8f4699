import { NOW, AIM } from './says-when.ts'

/** 已举办35场，后续还将举办15场: it says what is done, too. */
const DONE_ALREADY = /已(?![婚故往])\p{Script=Han}{0,4}\d/u

/** What is aimed at is no answer to what is now, unless the sentence says from where. */
export function onlyAimedAt(part: string, said: string, date: string | null): boolean {
  return NOW.test(part) && !/差(?:多少|几|多大)|相比|对比/u.test(part) && !NOW.test(said) && !DONE_ALREADY.test(said) && AIM.test(withoutPastMonths(said, date)) && !/[从由][^，。；]{0,12}\d[^，。；]{0,8}[到至为]/u.test(said)
}

/** 到今年8月底, said in September, is no aim. */
function withoutPastMonths(said: string, date: string | null): string {
  const month = Number(/^\d{4}-(\d{2})/u.exec(date ?? '')?.[1] ?? 0)
  return said.replace(/[到至]今年(1[0-2]|[1-9])月/gu, (words, told: string) => (Number(told) < month ? '' : words))
}
