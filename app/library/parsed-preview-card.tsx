'use client'
import { useMessages } from '../messages/use-messages.tsx'
import { BriefingFacts } from './briefing-facts.tsx'
import type { ParsedPreview } from './parsed-preview.ts'

/** Characters of a turn that the preview shows. */
const firstWords = 80

type ParsedPreviewCardProps = { preview: ParsedPreview; keeping: boolean; onKeep: () => void; onCancel: () => void }

/** Who says what in a file, to look at before it is kept. */
export function ParsedPreviewCard({ preview, keeping, onKeep, onCancel }: ParsedPreviewCardProps) {
  const messages = useMessages()
  return (
    <div className="mt-3 rounded-lg border border-edge bg-sheet p-5">
      <h2 className="font-medium">{messages.addPreviewTitle}</h2>
      <p className="text-sm text-soft">{messages.addPreviewLead}</p>
      <h3 lang="zh" className="headline mt-3 text-lg">{preview.title ?? messages.briefingUntitled}</h3>
      <BriefingFacts {...preview} all />
      <ol lang="zh" tabIndex={0} aria-label={messages.addPreviewTitle} className="mt-3 max-h-80 overflow-y-auto border-y border-rule">
        {preview.turns.map((turn, index) => (
          <li key={index} className="border-b border-rule py-2 text-sm last:border-b-0 sm:flex sm:gap-4">
            <span className={`block shrink-0 sm:w-24 ${turn.speaker || turn.attributedTo ? 'font-medium' : 'text-soft'}`}>
              {turn.speaker ?? turn.attributedTo ?? (turn.role === 'narration' ? messages.narration : messages.unnamedSpeaker)}
            </span>
            <span className="text-soft">{turn.text.slice(0, firstWords)}{turn.text.length > firstWords && '…'}</span>
          </li>
        ))}
      </ol>
      <div className="mt-4 flex gap-2">
        <button type="button" className="seal-button" disabled={keeping} onClick={onKeep}>{keeping ? messages.addKeeping : messages.addKeep}</button>
        <button type="button" className="line-button" disabled={keeping} onClick={onCancel}>{messages.cancel}</button>
      </div>
    </div>
  )
}
