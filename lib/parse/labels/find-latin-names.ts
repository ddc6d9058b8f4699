import { toSimplified } from '../../text/to-simplified.ts'

/** 某某·某某（Name Name）: what somebody is called in his own language, as the page gives it behind his name. */
const GIVEN = /((?:\p{Script=Han}{1,6}[·•・‧．]){0,3}\p{Script=Han}{1,8})[\s\u3000]*[(（]([A-Z][A-Za-z.'’-]*(?: [A-Za-z][A-Za-z.'’-]*){1,3})[)）]/gu
const MOST = 50

/** Names in Latin letters (in small letters) that a text gives in brackets, each with the Han words before it (simplified), which end in the name. */
export function findLatinNames(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of toSimplified(text).matchAll(GIVEN)) {
    if (found.size >= MOST) break
    if (match[1] && match[2] && !found.has(match[2].toLowerCase())) found.set(match[2].toLowerCase(), match[1])
  }
  return found
}
