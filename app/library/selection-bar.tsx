'use client'
import type { Quotation } from '../../lib/contract/answer.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { isMarkdown } from '../../lib/text/is-markdown.ts'
import { oneLine } from '../chat/one-line.ts'
import { useMedia } from '../chat/use-media.ts'
import { withoutHidden, withoutMarkdown } from '../chat/without-markdown.ts'
import { keepDraft, readDraft } from '../composer/drafts.ts'
import { filtersAddress } from '../composer/filters-address.ts'
import { inQuotationMarks } from '../copy/in-quotation-marks.ts'
import { sourceLines } from '../copy/source-lines.ts'
import { useCopy } from '../copy/use-copy.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.tsx'
import type { Selected } from './use-selection.ts'

/** A question quotes no more of the page than this, in characters: it has to find room beside it. */
const QUOTED = 300
/** How high the bar is with the gap between it and the words, and how far from the window's edges it stays, in pixels. */
const ABOVE = 52
const EDGE = 8
const BAR = 48

/** The beginning of a question about selected words. */
function questionAbout(quotations: readonly Quotation[], markedUp: boolean, messages: Messages): string {
  const words = quotations.map(({ quote }) => (markedUp ? withoutHidden(oneLine(withoutMarkdown(quote))) : oneLine(quote))).join('…')
  // The sentence goes on behind them, and has marks of its own around them.
  const bare = words.replace(/[。；，、：]+$/u, '').replace(/^(?:“([^“”]+)”|「([^「」]+)」|‘([^‘’]+)’|『([^『』]+)』)$/u, '$1$2$3$4')
  const quote = inQuotationMarks(bare.length > QUOTED ? `${bare.slice(0, QUOTED)}…` : bare, messages)
  const [first, ...others] = quotations
  return first?.speaker && others.length === 0 ? fill(messages.askAboutSaid, { name: first.speaker.name, quote }) : fill(messages.askAboutWords, { quote })
}

/** What can be done with the selected words of a briefing; beside them, at the foot of a touch screen, whose own menu stands beside them. */
export function SelectionBar({ selected: { quotations, box }, briefing, onDone }: { selected: Selected; briefing: Briefing; onDone: () => void }) {
  const messages = useMessages()
  const copy = useCopy()
  const touch = useMedia('(pointer: coarse)')
  const copyQuotation = async () => {
    await copy(sourceLines(quotations, new Map([[briefing.id, briefing]]), messages).join('\n'))
    // The bar goes with the selection: the keyboard goes on from the words.
    const words = document.getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('section')
    words?.setAttribute('tabindex', '-1')
    words?.focus({ preventScroll: true })
    onDone()
  }
  const ask = () => {
    const words = readDraft(null)
    keepDraft(null, `${words ? `${words}\n` : ''}${questionAbout(quotations, isMarkdown(briefing.fileName), messages)}`)
    location.assign(filtersAddress({ briefingIds: [briefing.id] }))
  }
  const top = box.top > ABOVE + BAR ? box.top - ABOVE : Math.min(box.bottom + EDGE, window.innerHeight - ABOVE)
  return (
    <div
      role="group" aria-label={messages.selectedWords} onPointerDown={event => event.preventDefault()}
      style={touch ? undefined : { top, left: Math.max(EDGE, Math.min(box.left + box.width / 2, window.innerWidth - 120)) }}
      className={`appear fixed z-30 flex gap-1 border border-edge bg-sheet p-1 shadow-[0_8px_30px_rgb(40_25_10/0.18)] print:hidden ${touch ? 'inset-x-0 bottom-0 justify-center rounded-t-xl pb-[max(0.25rem,env(safe-area-inset-bottom))]' : '-translate-x-1/2 rounded-lg'}`}
    >
      <button type="button" className="quiet-button text-ink" onClick={() => void copyQuotation()}><SvgIcon name="copy" className="size-4" />{messages.copySelected}</button>
      <button type="button" className="quiet-button text-ink" onClick={ask}><SvgIcon name="edit" className="size-4" />{messages.askSelected}</button>
    </div>
  )
}
