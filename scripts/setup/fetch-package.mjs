import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { explainFailure } from './explain-failure.mjs'
import { npmCommand } from './npm-command.mjs'
import { runtimeDir } from './project-root.mjs'
import { runProgram } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * Brings one pinned npm package to `target`, through the machine's npm and so through the registry,
 * proxy and certificates set for it. Unpacked beside `target` and renamed into place when whole.
 * @param {{name: string, version: string, integrity: string}} pinned `integrity` as in a lock file: `sha512-…`
 * @param {string} target absolute folder; holds the content of the package
 * @param {{env: NodeJS.ProcessEnv, lock?: import('./setup-lock.mjs').SetupLock}} options
 * @throws {SetupError} where it can't be had, or is not the pinned one
 */
export async function fetchPackage({ name, version, integrity }, target, { env, lock }) {
  const what = `没能取得 ${name}@${version}`
  const draft = path.join(runtimeDir, 'draft', `${name.replace('/', '-')}-${process.pid}`)
  fs.rmSync(path.dirname(draft), { recursive: true, force: true })
  fs.mkdirSync(draft, { recursive: true })
  const options = { cwd: draft, env, lock }
  try {
    const pack = npmCommand(env, ['pack', `${name}@${version}`, '--pack-destination', draft, '--ignore-scripts'])
    const packed = await runProgram('fetch-package', process.execPath, pack, options)
    const archive = fs.readdirSync(draft).find(file => file.endsWith('.tgz'))
    if (packed.code !== 0 || !archive) throw explainFailure(what, packed)
    const sha512 = crypto.createHash('sha512').update(fs.readFileSync(path.join(draft, archive))).digest('base64')
    if (`sha512-${sha512}` !== integrity) {
      throw new SetupError(`${what}：下载的文件与固定的校验值不符。`, '所用软件源的内容不可信，用 npm config set registry 地址 换一个软件源后重试。')
    }
    const unpacked = await runProgram('unpack', 'tar', ['-xzf', archive, '--no-same-owner'], options)
    if (unpacked.code !== 0) throw explainFailure(what, unpacked)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.rmSync(target, { recursive: true, force: true })
    fs.renameSync(path.join(draft, 'package'), target)
  } finally {
    fs.rmSync(draft, { recursive: true, force: true })
  }
}
