import { standsAlone } from './stands-alone.ts'

const SHORTEST = 5
const LONGEST = 24
const CAUSED = /^之所以(?<what>[^，。；]{4,24})[，,]?(?:主要)?(?:是因为|就?是由于|原因)|^(?!之所以)(?<told>[^，。；：“”]{5,22})[，,](?:这)?(?:主要)?(?:是因为|原因(?:主要)?[是有]|是由于)/u
const OWN_REASON = /^(?<matter>[^，。；：]{4,18}的)(?:主要|根本)?原因(?:主要)?[是有：]/u
const GIVES_REASON = /^(?:主要|根本|其)?(?:的)?原因(?:主要)?(?:是|有|在于|：)|^(?:这)?(?:主要)?是因为/u

/** What a sentence, or the one before it, gives the reason of, as a question (simplified). */
export function reasonQuestion(sentence: string, before: string | undefined): string | null {
  const { what, told } = CAUSED.exec(sentence)?.groups ?? {}
  const matter = OWN_REASON.exec(sentence)?.groups?.matter
  if (matter && standsAlone(matter)) return `${matter}原因是什么？`
  const said = what ?? told ?? (GIVES_REASON.test(sentence) ? /^[^，。；：]*(?=[。；]?\s*$)/u.exec(before ?? '')?.[0] : undefined)
  return said && said.length >= SHORTEST && said.length <= LONGEST && standsAlone(said) && !/吗|什么|多少|原因/u.test(said) ? `为什么${said}？` : null
}
