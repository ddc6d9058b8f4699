import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const setup = path.resolve(import.meta.dirname, '../../scripts/setup')

/** Runs a command under passThrough as a process of its own. */
function run(body: string, options = '{}') {
  const command = `import { passThrough } from ${JSON.stringify(`${setup}/pass-through.mjs`)}; process.exitCode = await passThrough(process.execPath, ['-e', ${JSON.stringify(body)}, 'the argument', '有 空格'], { env: process.env, ...${options} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', command])
  let out = ''
  child.stdout.on('data', text => (out += text))
  const ended = new Promise<{ code: number | null; out: string }>(resolve => child.once('close', code => resolve({ code, out })))
  return { child, ended, started: new Promise(resolve => child.stdout.once('data', resolve)) }
}

test('arguments, standard input, output and exit code pass through untouched', async () => {
  const { child, ended } = run('process.stdin.on("data", text => process.stdout.write(process.argv.slice(1).join("|") + "|" + text)); process.stdin.on("end", () => process.exit(7))')
  child.stdin.end('问\n')
  expect(await ended).toEqual({ code: 7, out: 'the argument|有 空格|问\n' })
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s reaches a server once, even when the terminal and npm both send it', async signal => {
  const { child, ended, started } = run(`let n = 0; process.on("${signal}", () => { n++; setTimeout(() => { process.stdout.write("count " + n); process.exit(0) }, 200) }); setInterval(() => {}, 1000); process.stdout.write("up ")`, '{ apart: true }')
  await started
  child.kill(signal)
  child.kill(signal)
  expect(await ended).toEqual({ code: 0, out: 'up count 1' })
})

test('a command ended by a signal gives 128 and its number', async () => {
  const { ended } = run('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)')
  expect((await ended).code).toBe(143)
})

test('npm starts every command with exec: a shell in between would swallow the signals that npm sends on', () => {
  const { scripts } = JSON.parse(fs.readFileSync(path.resolve(setup, '../../package.json'), 'utf8')) as { scripts: Record<string, string> }
  expect(Object.entries(scripts).filter(([name, command]) => command !== `exec node scripts/setup/run.mjs ${name}`)).toEqual([])
})
