import { isPossibleName } from './is-possible-name.ts'

/** The names of several people joined by commas or 和 (simplified): 甲、乙; none where there is but one, or another word. */
export function namesJoined(text: string): string[] {
  const names = text.split(/[\s\u3000]*(?:[、，,]|(?<=\p{Script=Han}{2})[和与](?=\p{Script=Han}{2}))[\s\u3000]*/u)
  return names.length > 1 && names.every(isPossibleName) ? names : []
}
