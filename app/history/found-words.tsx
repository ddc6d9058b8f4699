import type { FoundPlace } from './search-conversations.ts'

/** The words around a place that was found, what was sought marked. */
export function FoundWords({ pieces }: Pick<FoundPlace, 'pieces'>) {
  return pieces.map(({ words, found }, at) => (found ? <mark key={at} className="text-ink">{words}</mark> : <span key={at}>{words}</span>))
}
