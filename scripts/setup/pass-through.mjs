import { spawn } from 'node:child_process'
import os from 'node:os'
import process from 'node:process'

/** A second signal within this time is the terminal's and npm's copy of the first, in milliseconds. */
const SAME_SIGNAL = 500

/** How often a server looks whether the npm that started it still lives, in milliseconds. */
const ORPHAN_CHECK = 1000
/** Who started us, as it was at the start: npm may be killed while the set-up works. */
const PARENT = process.ppid

/**
 * Runs the command itself, with our standard streams and signals passed to it.
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd?: string, env: NodeJS.ProcessEnv, apart?: boolean}} options `apart` gives it a process
 *   group of its own, so that one Ctrl-C (which the terminal sends to the whole group, and npm once
 *   more) reaches it once; for servers, which don't read from the terminal
 * @returns {Promise<number>} its exit code, 128 + n where signal n ended it
 */
export async function passThrough(program, args, { cwd, env, apart = false }) {
  const child = spawn(program, args, { cwd, env, stdio: 'inherit', detached: apart })
  let last = 0
  const passOn = signal => {
    if (Date.now() - last < SAME_SIGNAL) return
    // A second Ctrl-C means now.
    const again = last > 0 && apart
    last = Date.now()
    if (apart || signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(again ? 'SIGKILL' : signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, passOn)
  // A killed npm sends no signal on; the server must not keep the port behind its back.
  const orphaned = apart && env.npm_lifecycle_event ? setInterval(() => process.ppid !== PARENT && passOn('SIGTERM'), ORPHAN_CHECK) : undefined
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve(code ?? 128 + (os.constants.signals[signal] ?? 0)))
    })
  } finally {
    clearInterval(orphaned)
    for (const signal of signals) process.removeListener(signal, passOn)
  }
}
