import util from 'node:util'
import { SetupError } from './setup-error.mjs'

const NO_SPACE = /\bENOSPC\b|no space left on device/i
/** Codes by which npm says that the registry did not answer (npm prints them on a line of their own). */
const UNREACHABLE = new Set([
  'ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ERR_SOCKET_TIMEOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTCACHED', 'FETCH_ERROR',
])

/**
 * Turns a failed program of the set-up into a message for a person.
 * @param {string} what could not be done, e.g. `依赖没有装好`
 * @param {{output: string, log: string}} run
 * @returns {SetupError}
 */
export function explainFailure(what, { output, log }) {
  if (NO_SPACE.test(output)) return noSpace(what)
  const code = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1] ?? ''
  if (UNREACHABLE.has(code)) {
    return new SetupError(`${what}：连不上 npm 软件源（${code}）。`, '检查网络或代理；可用 npm config set registry 地址 换一个软件源，然后重试。')
  }
  if (code === 'SELF_SIGNED_CERT_IN_CHAIN' || code.includes('CERT')) {
    return new SetupError(`${what}：软件源的证书未被信任（${code}）。`, '用 npm config set cafile 证书文件 或 NODE_EXTRA_CA_CERTS=证书文件 指明所在网络的根证书，然后重试。')
  }
  if (code === 'EINTEGRITY') {
    return new SetupError(`${what}：下载的软件包与锁定的校验值不符（EINTEGRITY）。`, '运行 npm cache verify 后重试；仍不符则所用软件源的内容不可信，换一个软件源。')
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new SetupError(`${what}：没有写入权限（${code}）。`, '让当前用户拥有这个文件夹和 npm 缓存文件夹，然后重试。')
  }
  const lines = util.stripVTControlCharacters(output).split('\n').filter(line => line.trim() && !/^\s+at /.test(line))
  const telling = lines.filter(line => /\berror\b[: ]/i.test(line)).slice(0, 6)
  const shown = (telling.length > 0 ? [...new Set(telling)] : lines.slice(-8)).join('\n  ')
  return new SetupError(`${what}。它说：\n  ${shown}`, `完整输出在 ${log}；改正后重新运行同一条命令，会从这一步继续。`)
}

/** @param {string} what */
export function noSpace(what) {
  return new SetupError(`${what}：磁盘已满（ENOSPC）。`, '腾出约 2 GB 空间（df -h . ~ 可查看；npm 的缓存也占空间），然后重新运行同一条命令。')
}
