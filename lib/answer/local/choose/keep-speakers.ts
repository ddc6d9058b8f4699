import type { Selection } from './selection.ts'

/**
 * A selection of what the given speakers said alone: a filter holds whatever way a sentence was found. No names: everything.
 * @param asked whom the question names: if it is others alone, what the given speakers said answers nothing, nor corrects it
 */
export function keepSpeakers(selection: Selection, names: readonly string[] | undefined, asked: readonly string[] = []): Selection {
  if (!names?.length) return selection
  const theirs = ({ speaker }: { speaker: { name: string } | null }) => speaker !== null && names.includes(speaker.name)
  const ofOthers = asked.length > 0 && asked.every(name => !names.includes(name))
  const parts = selection.parts.map(part => ({ ...part, chosen: part.chosen.filter(({ passage }) => !ofOthers && theirs(passage)) }))
  const answered = parts.some(part => part.chosen.length > 0)
  return {
    ...selection, parts,
    outcome: answered || selection.outcome === 'declined' ? selection.outcome : 'not_found',
    ranked: selection.ranked.filter(({ passage }) => theirs(passage)),
    nearest: selection.nearest.filter(theirs),
  }
}
