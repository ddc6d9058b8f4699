import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { say } from './say.mjs'

/**
 * Lets one set-up work at a time in a checkout. The lock is a file made whole by a hard link (which
 * fails where one exists), naming its owner and the program the owner runs; it is stale when neither
 * lives any more. A process is told from a later one with the same id by its start time. The owner's
 * program counts because `npm ci` lives on when the set-up that started it is killed.
 * @typedef {{pid: number, started: string}} Proc
 * @typedef {{host: string, owner: Proc, child?: Proc}} Holder
 */
export class SetupLock {
  /** @param {string} file */
  constructor(file) {
    this.file = file
    this.held = false
    /** @type {Holder} */
    this.holder = { host: os.hostname(), owner: describe(process.pid) }
  }

  /** Waits until the lock is ours, saying once that it waits. */
  async acquire() {
    fs.mkdirSync(path.dirname(this.file), { recursive: true })
    for (let told = false; !this.tryOnce(); await new Promise(resolve => setTimeout(resolve, 250))) {
      if (!told) say('另一个进程正在准备环境，等它完成……')
      told = true
    }
  }

  /** @returns {boolean} whether the lock is ours now */
  tryOnce() {
    const draft = `${this.file}.${process.pid}`
    fs.writeFileSync(draft, JSON.stringify(this.holder))
    try {
      fs.linkSync(draft, this.file)
      this.held = true
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      this.clearStale()
    } finally {
      fs.rmSync(draft, { force: true })
    }
    return this.held
  }

  /** Takes a stale lock away; moved aside first, and put back where another just replaced it. */
  clearStale() {
    const seen = read(this.file)
    if (seen === null || isHeld(seen)) return
    const aside = `${this.file}.${process.pid}.stale`
    try {
      fs.renameSync(this.file, aside)
    } catch {
      return
    }
    if (read(aside) !== seen) {
      try {
        fs.linkSync(aside, this.file)
      } catch {
        // A third one holds it already.
      }
    }
    fs.rmSync(aside, { force: true })
  }

  /** @param {number | undefined} pid the program now running for us; undefined when it ended */
  watch(pid) {
    if (!this.held) return
    const child = pid === undefined ? undefined : describe(pid)
    const draft = `${this.file}.${process.pid}`
    fs.writeFileSync(draft, JSON.stringify({ ...this.holder, child }))
    fs.renameSync(draft, this.file)
  }

  release() {
    if (this.held) fs.rmSync(this.file, { force: true })
    this.held = false
  }
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** @param {string} text content of a lock file */
function isHeld(text) {
  try {
    /** @type {Holder} */
    const { host, owner, child } = JSON.parse(text)
    // Another machine's processes can't be looked at: a shared folder is waited for.
    return host !== os.hostname() || lives(owner) || (child !== undefined && lives(child))
  } catch {
    return false
  }
}

/** @param {Proc} proc */
function lives(proc) {
  try {
    process.kill(proc.pid, 0)
  } catch (error) {
    if (error.code === 'ESRCH') return false
  }
  return describe(proc.pid).started === proc.started
}

/**
 * @param {number} pid
 * @returns {Proc} `started` in clock ticks since boot (proc(5), field 22); empty where /proc is missing
 */
function describe(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not noticed.
    return { pid, started: fields[0] === 'Z' ? 'ended' : fields[19] }
  } catch {
    return { pid, started: '' }
  }
}
