'use client'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** Speaking a question instead of typing it; `listening` while it is written down. */
export function SpeechInput({ listening, onToggle }: { listening: boolean; onToggle: () => void }) {
  const messages = useMessages()
  const label = listening ? messages.speaking : messages.speak
  return (
    <button type="button" className="quiet-button" aria-pressed={listening} aria-label={label} title={label} onClick={onToggle}>
      <SvgIcon name="mic" />
    </button>
  )
}
