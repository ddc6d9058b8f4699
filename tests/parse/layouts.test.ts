import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseFile } from '../../lib/parse/parse-file.ts'
import type { Gold } from './score-turns.ts'
import { scoreTurns } from './score-turns.ts'

const folder = path.join(import.meta.dirname, '../layouts')
const files = readdirSync(folder)
const layouts = files.filter(file => file.endsWith('.gold.json')).map(file => {
  const base = file.replace('.gold.json', '')
  return { base, gold: file, published: files.find(other => other.startsWith(`${base}.`) && other !== file) ?? '' }
})

describe('layouts of real press pages', () => {
  test.each(layouts)('$base', async ({ gold, published }) => {
    const wanted = JSON.parse(readFileSync(path.join(folder, gold), 'utf8')) as Gold
    const briefing = await parseFile(readFileSync(path.join(folder, published)), published)
    const score = scoreTurns(briefing, wanted)
    expect({ missed: score.missed, extra: score.extra }).toEqual({ missed: [], extra: [] })
    expect(score.fields).toEqual([])
    expect(score.speakers).toEqual([])
    expect(score.noise).toEqual([])
    const printed = [...briefing.turns].sort((a, b) => a.start - b.start)
    expect(printed.filter((turn, i) => i > 0 && turn.start < printed[i - 1]!.end)).toEqual([])
  })
})
