import { compared, type Source } from './source.ts'

/**
 * The words of the question that an answer may repeat without citing them: those that stand around
 * the sentences cited, where a sentence's subject often is. What only the question says is no
 * briefing's word. Where nothing is known of the surroundings, all of it.
 *
 * @param context the question
 * @returns folded, with blanks for what was taken out
 */
export function borrowed(context: string, sources: readonly Source[]): string {
  const folded = compared(context)
  if (sources.length === 0 || sources.some(({ around }) => around === null)) return folded
  const around = sources.map(source => source.around).join('\n')
  const kept = Array.from({ length: folded.length }, () => false)
  for (let i = 0; i + 1 < folded.length; i++) if (around.includes(folded.slice(i, i + 2))) kept[i] = kept[i + 1] = true
  return kept.map((keep, i) => (keep ? folded[i] : ' ')).join('')
}
