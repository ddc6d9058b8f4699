import { isMarkdown } from '../text/is-markdown.ts'
import type { Briefing } from '../contract/briefing.ts'
import { buildBriefing } from './build-briefing.ts'
import { readMarkdown } from './formats/read-markdown.ts'
import { readText } from './formats/read-text.ts'

/** Parses text that is already decoded; the file name says whether it is Markdown and gives the id. Lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function parseText(text: string, fileName: string): Briefing {
  const page = isMarkdown(fileName) ? readMarkdown(text.toWellFormed()) : readText(text.toWellFormed())
  return buildBriefing(page, fileName)
}
