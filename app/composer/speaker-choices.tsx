'use client'
import type { Speaker } from '../../lib/contract/speaker.ts'

/** A box to tick, as large as a finger wants it. */
const chip = 'flex min-h-11 cursor-pointer items-start gap-2 rounded-md border border-edge px-3 py-2 text-sm has-checked:border-seal has-checked:bg-wash has-checked:text-seal has-focus-visible:outline-2 has-focus-visible:outline-seal'

/** Some speakers to choose among. */
export function SpeakerChoices({ speakers, chosen, onToggle }: { speakers: Speaker[]; chosen: readonly string[]; onToggle: (name: string) => void }) {
  return (
    <div className="mt-1.5 grid grid-cols-[repeat(auto-fill,minmax(min(12rem,100%),1fr))] gap-2" lang="zh">
      {speakers.map(({ name, title }) => (
        <label key={name} className={chip}>
          <input type="checkbox" className="mt-0.5 size-4 shrink-0" checked={chosen.includes(name)} onChange={() => onToggle(name)} />
          <span className="shrink-0 whitespace-nowrap">{name}</span>{title && <span className="min-w-0 text-soft">{title}</span>}
        </label>
      ))}
    </div>
  )
}
