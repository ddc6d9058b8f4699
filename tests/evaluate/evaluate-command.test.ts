import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSets } from '../../scripts/evaluate/read-sets.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evaluate-test-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

type Ended = { code: number; stdout: string; stderr: string }

/** Runs the command with an index folder that must stay as it is: not there. */
function evaluate(...args: string[]): Promise<Ended> {
  const env = { ...process.env, INDEX_DIR: path.join(folder, 'users-index'), OPENAI_MODEL: '', OPENAI_EMBEDDING_MODEL: '' }
  return new Promise(resolve => {
    execFile(process.execPath, ['scripts/evaluate.ts', ...args], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

const page = path.join(folder, '通报.txt')
fs.writeFileSync(page, '江州市举行夏粮新闻发布会\n\n2025年6月3日，江州市举行新闻发布会。\n\n市农业局局长丁一：今年全市夏粮总产量达到52万吨，比去年增加3万吨。\n\n主持人：谢谢大家。\n')
const line = (fields: object) => `${JSON.stringify({ answerable: true, ...fields })}\n`
const written = (name: string, text: string) => {
  const file = path.join(folder, name)
  fs.writeFileSync(file, text)
  return file
}

test('questions are asked of the given files alone, judged, and written down', { timeout: 120_000 }, async () => {
  const questions = written('set.jsonl', line({ id: 'right', question: '今年全市夏粮总产量达到多少？', facts: [['52万吨']], evidence: ['夏粮总产量达到52万吨'] })
    + line({ id: 'wrong', question: '今年全市夏粮总产量达到多少？', facts: [['99万吨']] }))
  const out = path.join(folder, 'out')
  const { code, stdout } = await evaluate('--questions', questions, '--corpus', page, '--out', out, '--json')
  const summary = JSON.parse(stdout)
  expect(summary.overall).toMatchObject({ asked: 2, right: 1 })
  expect(summary.lostAt).toEqual({ said_wrong: 1 })
  expect(summary.quotes.share).toBe(1)
  expect(summary.short.length).toBeGreaterThan(0)
  expect(code).toBe(1)
  expect(JSON.parse(fs.readFileSync(path.join(out, 'summary.json'), 'utf8'))).toEqual(summary)
  const results = fs.readFileSync(path.join(out, 'results.jsonl'), 'utf8').trim().split('\n').map(text => JSON.parse(text))
  expect(results.map(({ id, answer, score }) => [id, answer.outcome, score.right])).toEqual([['right', 'answered', true], ['wrong', 'answered', false]])
  expect(fs.readFileSync(path.join(out, 'report.html'), 'utf8')).toContain('99万吨')
  expect(fs.existsSync(path.join(folder, 'users-index'))).toBe(false)
})

test('a file that cannot be read is left out and told of; a question that names it ends the evaluation', { timeout: 120_000 }, async () => {
  const broken = written('坏.pdf', 'no such format')
  const asked = { id: 'right', question: '今年全市夏粮总产量达到多少？', facts: [['52万吨']], evidence: ['夏粮总产量达到52万吨'] }
  const { stdout, stderr } = await evaluate('--questions', written('of-all.jsonl', line(asked)), '--corpus', page, '--corpus', broken, '--out', path.join(folder, 'out-all'), '--json')
  expect(JSON.parse(stdout).overall).toMatchObject({ asked: 1, right: 1 })
  expect(stderr).toMatch(/坏\.pdf 没有读进来/)
  const named = await evaluate('--questions', written('of-one.jsonl', line({ ...asked, briefings: ['坏.pdf'] })), '--corpus', page, '--corpus', broken)
  expect(named.stderr).toMatch(/无法评测：坏\.pdf 没有读进来/)
  expect(named.code).toBe(1)
})

test('a limit asks that many, spread over the file', async () => {
  const file = written('ten.jsonl', Array.from({ length: 10 }, (_, i) => line({ id: String(i), question: '？' })).join(''))
  const ids = async (limit?: number) => (await readSets([file], limit))[0]!.questions.map(({ id }) => id).join('')
  expect(await ids()).toBe('0123456789')
  expect(await ids(10)).toBe('0123456789')
  expect(await ids(50)).toBe('0123456789')
  expect(await ids(5)).toBe('02468')
  expect(await ids(3)).toBe('047')
  expect(await ids(1)).toBe('0')
})

test.each([
  ['a line that is no JSON', () => ['--questions', written('bad.jsonl', `${line({ id: 'a', question: '？' })}oops\n`), '--corpus', page], /bad\.jsonl 第 2 行/],
  ['a file that is not there', () => ['--questions', path.join(folder, 'none.jsonl')], /none\.jsonl/],
  ['a briefing that is not there', () => ['--questions', written('lost.jsonl', line({ id: 'a', question: '？', briefings: ['没有.txt'] }))], /没有\.txt/],
  ['a corpus that is not there', () => ['--corpus', path.join(folder, 'nowhere')], /nowhere/],
  ['a limit of nothing', () => ['--limit', '0'], /--limit 应是正整数/],
  ['results that have nowhere to go', () => ['--questions', written('one.jsonl', line({ id: 'a', question: '？' })), '--corpus', page, '--out', path.join(page, 'out')], /结果不能写进/],
  ['an unknown model', () => ['--model', 'best'], /--model 只能是 local、llm/],
])('%s ends with one message and no trace', async (_, args, message) => {
  const { code, stdout, stderr } = await evaluate(...args())
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n\s+at /u)
  expect(stdout).toBe('')
  expect(code).toBe(1)
})
