'use client'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { officeOf } from '../chat/office-of.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { ParsedPreview } from './parsed-preview.ts'

/** A turn up to this long, in UTF-16 units, is shown whole: a button would take as much room. */
const WHOLE = 120
/** What is shown of a longer one. */
const FIRST_WORDS = 90

type ParsedPreviewTurnProps = { turn: ParsedPreview['turns'][number]; speaker: Speaker | null; open: boolean; onToggle: () => void }

/** One turn of a file: who speaks, in which office, and the words, whole once opened. */
export function ParsedPreviewTurn({ turn, speaker, open, onToggle }: ParsedPreviewTurnProps) {
  const messages = useMessages()
  const name = turn.speaker ?? turn.attributedTo
  const office = speaker && officeOf(speaker)
  const long = turn.text.length > WHOLE
  return (
    <li className="border-b border-rule py-2.5 text-sm last:border-b-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span lang={name ? 'zh' : undefined} className={name ? 'font-medium' : 'text-soft'}>{name ?? (turn.role === 'narration' ? messages.narration : messages.unnamedSpeaker)}</span>
        {office && <span lang="zh" className="text-xs text-soft">{office}</span>}
      </p>
      <p lang="zh" className="whitespace-pre-line leading-relaxed text-soft">{open || !long ? turn.text : `${turn.text.slice(0, FIRST_WORDS)}…`}</p>
      {long && <button type="button" className="quiet-button -ml-2" aria-expanded={open} onClick={onToggle}>{open ? messages.addFold : messages.addShowWhole}</button>}
    </li>
  )
}
