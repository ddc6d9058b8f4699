// Shows who says what in a published file, or prints it as JSON.
//   node scripts/parse.ts corpus/briefing.txt
//   node scripts/parse.ts corpus/briefing.txt --json
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parseFile } from '../lib/parse/parse-file.ts'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true })
const briefing = await parseFile(await readFile(positionals[0] ?? ''), path.basename(positionals[0] ?? ''))
console.log(JSON.stringify({ ...briefing, turns: briefing.turns.map(turn => ({ ...turn, text: briefing.text.slice(turn.start, turn.end) })) }, null, 1))
