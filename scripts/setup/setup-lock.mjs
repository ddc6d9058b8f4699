import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { say } from './say.mjs'

/** How often an owner shows that it lives, and after how long without that a lock from another machine is stale; milliseconds. */
const SIGN_OF_LIFE = 5_000
const SILENCE = 60_000

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
    try {
      fs.writeFileSync(draft, JSON.stringify(this.holder))
      fs.linkSync(draft, this.file)
      this.held = true
      this.beat = setInterval(() => fs.utimes(this.file, new Date(), new Date(), () => {}), SIGN_OF_LIFE).unref()
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    } finally {
      fs.rmSync(draft, { force: true })
    }
    return this.held || (this.clearStale() && this.tryOnce())
  }

  /**
   * Takes a stale lock away; moved aside first, and put back where another just replaced it.
   * @returns {boolean} whether it is worth trying again at once
   */
  clearStale() {
    const seen = read(this.file)
    if (seen === null) return true
    if (isHeld(seen, this.file)) return false
    const aside = `${this.file}.${process.pid}.stale`
    try {
      fs.renameSync(this.file, aside)
    } catch {
      return true
    }
    if (read(aside) !== seen) {
      try {
        fs.linkSync(aside, this.file)
      } catch {
        // A third one holds it already.
      }
    }
    fs.rmSync(aside, { force: true })
    return true
  }

  /** @param {number | undefined} pid the program now running for us; undefined when it ended */
  watch(pid) {
    if (!this.held) return
    const child = pid === undefined ? undefined : describe(pid)
    const draft = `${this.file}.${process.pid}`
    try {
      fs.writeFileSync(draft, JSON.stringify({ ...this.holder, child }))
      fs.renameSync(draft, this.file)
    } catch {
      // A full disk: the lock still names its owner, and the program itself meets the lack of space.
      fs.rmSync(draft, { force: true })
    }
  }

  release() {
    clearInterval(this.beat)
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

/**
 * @param {string} text content of a lock file
 * @param {string} file
 */
function isHeld(text, file) {
  try {
    /** @type {Holder} */
    const { host, owner, child } = JSON.parse(text)
    if (typeof owner?.pid !== 'number') return false
    // Another machine's processes (a shared folder, a copied image) can't be looked at; its sign of life can.
    if (host !== os.hostname()) return Date.now() - fs.statSync(file).mtimeMs < SILENCE
    return lives(owner) || (child !== undefined && lives(child))
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
