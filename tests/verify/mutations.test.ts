import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../../lib/text/sentence-spans.ts'
import { verifySentence } from '../../lib/verify/verify-sentence.ts'
import { fold } from '../../lib/text/fold.ts'
import { briefingOf, evidenceOf, speakerOf } from './evidence.ts'
import { mutationsOf, type Mutation } from './mutations.ts'
import { SAID } from './paraphrases.ts'

const FILES = [
  'corpus/briefing.txt',
  ...['a01_bracket_name_stamp.txt', 'a02_header_fields_role_glued.txt', 'a03_narrative_headed_report.txt', 'a04_bare_name_line_page.txt', 'a05_frontmatter_qa.md', 'a06_traditional_role_space_name.txt', 'a07_three_line_speaker.txt', 'a10_bullets_caption_injection.md'].map(name => `tests/layouts/${name}`),
]
const quotedIn = (text: string) => [...text.matchAll(/“([^“”]{2,16})”/gu)].map(match => match[1] ?? '')

/** Every sentence somebody says, citing itself. */
const PRINTED = FILES.flatMap(file => {
  const briefing = briefingOf(file)
  return briefing.turns.flatMap(turn => {
    const speaker = briefing.speakers.find(each => each.name === turn.speaker) ?? null
    const spoken = briefing.text.slice(turn.start, turn.end)
    return sentenceSpans(spoken)
      .map(span => spoken.slice(span.start, span.end).replace(/\s*\n\s*/gu, ''))
      .filter(text => text.length >= 8)
      .map(text => ({ text, speaker, briefing, cited: [evidenceOf(text, speaker)] }))
  })
})
const REPHRASED = SAID.flatMap(({ file, who, from, says }) => {
  const briefing = briefingOf(file)
  const speaker = speakerOf(briefing, who)
  return says.map(text => ({ text, speaker, briefing, cited: from.map((words, i) => evidenceOf(words, speaker, i + 1)) }))
})

function missed(cases: typeof PRINTED): { total: number; missed: Mutation[]; byKind: Map<string, number> } {
  const byKind = new Map<string, number>()
  const through: Mutation[] = []
  for (const { text, speaker, briefing, cited } of cases) {
    for (const mutation of mutationsOf(text, speaker, briefing.speakers, quotedIn(briefing.text))) {
      byKind.set(mutation.kind, (byKind.get(mutation.kind) ?? 0) + 1)
      if (verifySentence({ text: mutation.text, cited, roster: briefing.speakers }).verdict === 'supported') through.push(mutation)
    }
  }
  return { total: [...byKind.values()].reduce((sum, count) => sum + count, 0), missed: through, byKind }
}

describe('what is printed', () => {
  it('supports itself', () => {
    const flagged = PRINTED.filter(({ text, briefing, cited }) => verifySentence({ text, cited, roster: briefing.speakers }).verdict !== 'supported')
    expect(PRINTED.length).toBeGreaterThan(350)
    expect(flagged.map(({ text }) => text)).toEqual([])
  }, 60_000)

  it('catches at least 99 % of the mutations, of every kind', () => {
    const { total, missed: through, byKind } = missed(PRINTED)
    // Who-said-it mutations are the easiest to make; they may not outweigh the others.
    const hard = total - (byKind.get('speaker') ?? 0) - (byKind.get('title') ?? 0)
    const slipped = through.filter(({ kind }) => kind !== 'speaker' && kind !== 'title')
    expect(hard).toBeGreaterThanOrEqual(1000)
    expect(slipped.length / hard).toBeLessThanOrEqual(0.01)
    expect(through.length / total).toBeLessThanOrEqual(0.01)
    for (const kind of ['number', 'scale', 'unit', 'date', 'name', 'speaker', 'title', 'quotation', 'negation', 'modality', 'direction']) expect(byKind.get(kind) ?? 0).toBeGreaterThan(40)
  }, 300_000)
})

describe('what is said again in other words', () => {
  it('rests on sentences that are printed', () => {
    for (const { file, from } of SAID) for (const words of from) expect(fold(briefingOf(file).text)).toContain(fold(words))
  })

  it('is wrongly flagged at most twice in a hundred', () => {
    const flagged = REPHRASED.filter(({ text, briefing, cited }) => verifySentence({ text, cited, roster: briefing.speakers }).verdict !== 'supported')
    expect(REPHRASED.length).toBeGreaterThanOrEqual(100)
    expect(flagged.length / REPHRASED.length).toBeLessThanOrEqual(0.02)
  }, 60_000)

  it('is caught when one thing in it is made wrong', () => {
    const { total, missed: through } = missed(REPHRASED.filter(({ text }) => /[\u4e00-\u9fff]/u.test(text)))
    expect(total).toBeGreaterThan(1000)
    expect(through.length / total).toBeLessThanOrEqual(0.01)
  }, 300_000)
})
