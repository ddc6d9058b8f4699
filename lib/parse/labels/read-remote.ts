import { BY_WHAT_WAY } from '../names/by-what-way.ts'
import type { Label } from '../formats/label.ts'

const REMOTE = new RegExp(`(?<=^\\S{3,24})[\\s\\u3000]*[(（]${BY_WHAT_WAY}[)）]$`, 'u')

/**
 * 某某晚报（线上）: a medium that takes part so asks.
 * @param read reads the words of the name alone
 */
export function readRemote(printed: string, plain: string, read: (printed: string, plain: string) => Label | null): Label | null {
  const length = REMOTE.exec(plain)?.index
  const medium = length === undefined ? null : read(printed.slice(0, length), plain.slice(0, length))
  return medium?.kind === 'outlet' ? { kind: 'reporter', name: medium.name, organization: medium.name } : null
}
