import { isOfThePage } from '../lines/is-of-the-page.ts'

/** Whether words in brackets that no rule reads may name a medium, or somebody, who asks what follows on their line or under it; the page's other labels tell. */
export function mayAsk(printed: string, text: string, body: number): boolean {
  return !isOfThePage(printed) && (isUnknownAsker(printed, text, body) || isAlone(printed, text, body))
}

/** A medium whose name no rule reads, before a question on the same line: [某某Live]. */
function isUnknownAsker(printed: string, text: string, body: number): boolean {
  return printed.length <= 12 && !/[，。：:、\d]|环节|问答|提问|互动/u.test(printed) && /[？?]/u.test(text.slice(body, body + 300))
}

/** [某某Live] alone over a question: whether it names who asks, the other labels of the page tell. */
function isAlone(printed: string, text: string, body: number): boolean {
  return body >= text.trimEnd().length && printed.length >= 3 && printed.length <= 12 && !/[，。：:、！？!?\s\d]|环节|问答|提问|互动|掌声|笑|鼓掌|播放|图片|视频|现场|结束|开场/u.test(printed)
}
