import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { checkDiskSpace } from './check-disk-space.mjs'
import { compilerTarget } from './compiler-target.mjs'
import { explainFailure } from './explain-failure.mjs'
import { fetchNode, ownNodeDir } from './find-node.mjs'
import { findProgram } from './find-program.mjs'
import { npmCommand } from './npm-command.mjs'
import { projectRoot } from './project-root.mjs'
import { runProgram } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'
import { clearStamp, isStamped, writeStamp } from './stamp.mjs'

/** In node_modules itself, so that whoever removes the folder removes the stamp. */
const STAMP = path.join(projectRoot, 'node_modules', '.setup-stamp')

/** The native part, compiled from source at install, and what compiles it. */
const ADDON = path.join(projectRoot, 'node_modules', 'hnswlib-node', 'build', 'Release', 'addon.node')
const COMPILER = [['python3'], ['make'], ['g++', 'c++']]

/** Measured: node_modules takes 1.0 GB, npm's cache as much again where it lies on the same disk. */
const SPACE_MB = 1500

/**
 * Dependencies from the lock file, native parts compiled.
 * @type {import('./ensure-ready.mjs').Step}
 */
export const installDependencies = {
  title: '安装依赖、编译本机部件（约 1 到 3 分钟）',

  key({ hash, node }) {
    const manifest = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8'))
    const files = ['package-lock.json', '.npmrc'].map(name => path.join(projectRoot, name))
    return hash.of(files, JSON.stringify([manifest.allowScripts, manifest.overrides]), process.platform, process.arch, node.version.split('.')[0], compilerTarget())
  },

  isDone: (key) => isStamped(STAMP, key) && fs.existsSync(ADDON),

  async work(key, { env, node, lock }) {
    for (const names of COMPILER) {
      if (!names.some(name => findProgram(name, env))) {
        throw new SetupError(`依赖没有装好：缺少编译向量索引要用的 ${names[0]}。`, '安装编译工具（Debian：apt-get install -y python3 make g++），然后重试。')
      }
    }
    checkDiskSpace(projectRoot, SPACE_MB, '依赖没有装好')
    clearStamp(STAMP)
    const run = await runProgram('install-dependencies', node.program, npmCommand(env, ['ci', '--include=dev', '--include=optional']), {
      cwd: projectRoot,
      lock,
      env: { ...env, npm_config_nodedir: await headersDir(node, { env, lock }), CXXFLAGS: compilerTarget(), ONNXRUNTIME_NODE_INSTALL: 'skip' },
    })
    if (run.code !== 0) throw explainFailure('依赖没有装好', run)
    if (!fs.existsSync(ADDON)) throw explainFailure('向量索引（hnswlib-node）没有编译出来', run)
    writeStamp(STAMP, key)
  },
}

/**
 * A prefix with Node's headers: without one node-gyp tries the network. The addon uses Node-API,
 * so headers of any version serve; where the machine has none, our own Node brings them.
 * @param {import('./find-node.mjs').Node} node
 * @param {Parameters<typeof fetchNode>[0]} options
 */
async function headersDir(node, options) {
  const prefixes = [path.resolve(path.dirname(fs.realpathSync(node.program)), '..'), '/usr', '/usr/local', ownNodeDir()]
  const found = prefixes.find(prefix => fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h')))
  if (found) return found
  await fetchNode(options)
  return ownNodeDir()
}
