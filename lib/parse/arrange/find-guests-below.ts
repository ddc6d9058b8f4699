import { nextFilled } from '../lines/next-filled.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'

/** 本场嘉宾, alone on its line. */
const HEADING = /^[\s\u3000*_#【\[■●◆]*(?:本[场期次]|直播|访谈|活动|发布会?|出席)?(?:嘉宾|发布人|出席人员|与会人员|参会人员)(?:介绍|名单|简介|阵容|一览)?[\s\u3000*_】\]:：]*$/u
const LONGEST = 50
const FEWEST = 2

/** The list of those who spoke that a page prints under the talk, heading and all, down to its end: nobody says it. Others' words follow a list further up. */
export function findGuestsBelow(lines: Line[]): number[] {
  const heading = lines.findLastIndex(line => HEADING.test(line.plain))
  if (heading <= lines.length / 2) return []
  const people: number[] = []
  let at = nextFilled(lines, heading + 1)
  for (; at < lines.length && isPerson(lines[at]!); at = nextFilled(lines, at + 1)) people.push(at)
  const spoken = lines.slice(at).some(line => /[。！？]/u.test(line.text))
  return people.length >= FEWEST && !spoken ? [heading, ...people] : []
}

function isPerson({ text }: Line): boolean {
  const label = text.length <= LONGEST ? readLabel(text.trim()) : null
  return label?.kind === 'person' && label.title !== null
}
