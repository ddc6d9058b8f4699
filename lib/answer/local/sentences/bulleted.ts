import type { Placed } from './turn-sentences.ts'

/** A sign that opens a point. */
const BULLET = /^[\s\u3000]*([-*+•·●○◆◇■□▪▫►▶✓√])[\s\u3000]+\S/u
const LEADS = /[：:]\s*$/u
const MOST = 12

/** 分三处： and under it points that open with one sign: the lead and all of them, where `at` is one of these; else none. */
export function bulleted(turn: readonly Placed[], at: number): number[] {
  const sign = (i: number): string | undefined => BULLET.exec(turn[i]?.sentence.text ?? '')?.[1]
  let first = at
  while (first > 0 && at - first < MOST && sign(first) !== undefined && sign(first - 1) === sign(first)) first--
  const lead = sign(at) === undefined ? at : first - 1
  const own = sign(lead + 1)
  if (lead < 0 || own === undefined || !LEADS.test(turn[lead]!.sentence.text)) return []
  const found = [lead]
  for (let i = lead + 1; i < turn.length && i - lead <= MOST && sign(i) === own; i++) found.push(i)
  return found.length > 2 ? found : []
}
