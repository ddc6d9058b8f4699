import { isHalfMarker, opensMarker, scanMarker } from './citation-grammar.ts'

/** What a model's text is made of once its markers are read: words, and numbers of the evidence it was shown. */
export type MarkerToken = { type: 'text'; text: string } | { type: 'marker'; number: number }

/**
 * Reads the markers of a text that arrives in pieces. Text that may still become a marker is held
 * back (at most MARKER_LIMIT units, and blanks before a marker), so half a marker is never passed on;
 * the tokens are the same for every way of cutting the text into pieces.
 *
 * Numbers that no evidence has are dropped; repeats within one run of markers collapse; blanks before
 * a marker go where Chinese text precedes it.
 *
 * @param known how many sentences the model was shown; their numbers are 1…known
 */
export function createMarkerReader(known: number): { push: (piece: string) => MarkerToken[]; end: () => MarkerToken[]; invented: () => number } {
  let held = ''
  let previous = ''
  let run = new Set<number>()
  let invented = 0

  function read(final: boolean): MarkerToken[] {
    const tokens: MarkerToken[] = []
    const say = (text: string) => {
      if (text === '') return
      run = new Set()
      previous = text.charAt(text.length - 1)
      const last = tokens.at(-1)
      if (last?.type === 'text') last.text += text
      else tokens.push({ type: 'text', text })
    }
    let at = 0
    while (at < held.length) {
      const start = at + (/^[ \t\u00a0\u3000]+/u.exec(held.slice(at))?.[0].length ?? 0)
      if (start === held.length) {
        if (!final) break
        say(held.slice(at))
        at = start
      } else if (!opensMarker(held.charAt(start))) {
        const next = /[[［【 \t\u00a0\u3000]/u.exec(held.slice(start + 1))
        const end = next ? start + 1 + next.index : held.length
        say(held.slice(at, end))
        at = end
      } else {
        const scan = scanMarker(held, start)
        if (scan.kind === 'partial' && !final) break
        if (scan.kind === 'marker') {
          const fresh = scan.numbers.filter(number => number >= 1 && number <= known && !run.has(number))
          invented += scan.numbers.filter(number => number < 1 || number > known).length
          const blanks = held.slice(at, start)
          if (blanks && fresh.length > 0 && run.size === 0 && /[\x21-\x7e]/.test(previous)) say(' ')
          for (const number of fresh) {
            run.add(number)
            tokens.push({ type: 'marker', number })
          }
          at = scan.end
        } else if (scan.kind === 'partial' && isHalfMarker(held.slice(start))) {
          at = held.length
        } else {
          say(held.slice(at, start + 1))
          at = start + 1
        }
      }
    }
    held = held.slice(at)
    return tokens
  }

  return {
    push(piece) {
      held += piece
      return read(false)
    },
    end: () => read(true),
    invented: () => invented,
  }
}
