/** Titles of courtesy and short forms of ranks before a surname. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Director|Minister|Mayor|Secretary|Commissioner|Commander|Cmdr|Capt|Captain|Gen|General|Col|Colonel|Lt|Sgt|Chief|Dean|President|Governor|Sir|Madam)\.? +([A-Z][A-Za-z'’-]+)$/u

/** Whom Ms. Lin or Director Wu stands for: the one of `names`, asked for only then, that holds the surname; null where the words are no courtesy, or fit none or several. */
export function byCourtesy(label: string, names: () => readonly string[]): string | null {
  const surname = COURTESY.exec(label)?.[1]?.toLowerCase()
  if (surname === undefined) return null
  const found = [...new Set(names())].filter(name => name !== label && name.toLowerCase().split(/[ -]+/u).includes(surname))
  return found.length === 1 ? found[0] ?? null : null
}
