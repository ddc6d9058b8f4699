import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { runtimeDir } from './project-root.mjs'
import { say } from './say.mjs'

/** How often a silent step says that it is still at work, in milliseconds. */
const HEARTBEAT = 15_000

/** Signals that end the set-up; passed on so that nothing lives on behind its back. */
const ENDING = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs one program of the set-up with its output kept in `.runtime/logs/NAME.log`.
 * @param {string} name of the log
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd: string, env: NodeJS.ProcessEnv, lock?: import('./setup-lock.mjs').SetupLock, show?: boolean}} options
 *   `show` passes the program's standard error through as it comes, for programs that report progress
 * @returns {Promise<{code: number, output: string, log: string}>} `code` is 127 where it could not be started
 */
export async function runProgram(name, program, args, { cwd, env, lock, show = false }) {
  const log = path.join(runtimeDir, 'logs', `${name}.log`)
  fs.mkdirSync(path.dirname(log), { recursive: true })
  const started = Date.now()
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  lock?.watch(child.pid)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', text => (output += text))
  child.stderr.setEncoding('utf8').on('data', text => {
    output += text
    if (show) process.stderr.write(text)
  })
  const beat = setInterval(() => say(`  …… 已用 ${Math.round((Date.now() - started) / 1000)} 秒`), HEARTBEAT)
  const passOn = signal => {
    child.kill(signal)
    child.once('close', () => {
      lock?.release()
      process.exit(128 + (signal === 'SIGINT' ? 2 : signal === 'SIGTERM' ? 15 : 1))
    })
  }
  for (const signal of ENDING) process.once(signal, passOn)
  const code = await new Promise(resolve => {
    child.once('error', error => {
      output += String(error)
      resolve(127)
    })
    child.once('close', (status, signal) => resolve(status ?? (signal ? 1 : 0)))
  })
  clearInterval(beat)
  for (const signal of ENDING) process.removeListener(signal, passOn)
  lock?.watch(undefined)
  try {
    fs.writeFileSync(log, output)
  } catch {
    // A full disk is reported from the program's own output.
  }
  return { code, output, log }
}
