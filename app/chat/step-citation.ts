import { lastAnswer } from './last-answer.ts'

const inPreview = (element: Element | null): boolean => element?.closest('[role="dialog"]') != null

/** The marker that is shown now (in a preview that has the keyboard), or has the keyboard, and the answer it is in; where nothing has the keyboard, the last one. */
function place(): { answer: Element | null; marker: Element | null } {
  const active = document.activeElement
  const marker = inPreview(active) ? document.querySelector('.marker[data-marker][data-current="true"]') : active?.closest('.marker[data-marker]') ?? null
  return { answer: active === document.body ? lastAnswer() : (marker ?? active)?.closest('[id^="answer-"]') ?? null, marker }
}

/**
 * Takes the keyboard to the next or previous citation of the answer in which it is, and what is open of one (its preview, its source) along;
 * gives whether there was one.
 * @param open whether what the marker leads to is open
 */
export function stepCitation(step: 1 | -1, open: boolean): boolean {
  const { answer, marker } = place()
  const markers = [...answer?.querySelectorAll<HTMLElement>('.marker[data-marker]') ?? []]
  const next = markers[marker ? markers.indexOf(marker as HTMLElement) + step : step > 0 ? 0 : markers.length - 1]
  if (!next) return false
  next.scrollIntoView({ block: 'nearest' })
  // A preview that has the keyboard keeps it: it would close.
  if (!inPreview(document.activeElement)) next.focus({ preventScroll: true })
  if (open) next.click()
  return true
}
