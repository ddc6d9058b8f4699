import type { Span } from '../contract/briefing.ts'

/** Offsets of the characters that print something; blank layout never counts for or against a citation. */
export function printed(text: string, { start, end }: Span): number[] {
  const offsets: number[] = []
  for (let i = start; i < end; i++) if (!/[\s|]/u.test(text[i]!)) offsets.push(i)
  return offsets
}

/** Every printed character inside any of the spans, each once. */
export function printedIn(text: string, spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(span => printed(text, span)))
}

/** Whether the spans together hold every printed character of `wanted`, end punctuation aside. */
export function covers(text: string, spans: readonly Span[], wanted: Span): boolean {
  const held = printedIn(text, spans)
  return printed(text, wanted).every(i => held.has(i) || /[\p{P}]/u.test(text[i]!))
}
