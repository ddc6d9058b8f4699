/** The answer at the end of the conversation that is shown, which can take the keyboard; null: there is none. */
export function lastAnswer(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-last="true"] [id^="answer-"]')
}
