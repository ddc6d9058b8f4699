/** How far a pattern reaches that begins at `from`; `from` itself where it does not. */
export function skip(text: string, from: number, pattern: RegExp): number {
  return from + (pattern.exec(text.slice(from, from + 120))?.[0].length ?? 0)
}
