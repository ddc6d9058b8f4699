import { expect, test } from 'vitest'
import { explainFailure } from '../../scripts/setup/explain-failure.mjs'

const explain = (output: string) => explainFailure('依赖没有装好', { output, log: '.runtime/logs/x.log' })

test.each([
  ['npm error code ENOTFOUND\nnpm error errno ENOTFOUND\nnpm error network request to https://registry.example/x failed', '连不上 npm 软件源（ENOTFOUND）', 'registry'],
  ['npm ERR! code EAI_AGAIN', '连不上 npm 软件源（EAI_AGAIN）', 'registry'],
  ['npm error code ECONNREFUSED', '连不上', '代理'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', '证书未被信任', 'NODE_EXTRA_CA_CERTS'],
  ['npm error code UNABLE_TO_GET_ISSUER_CERT_LOCALLY', '证书未被信任', 'cafile'],
  ['npm error code EINTEGRITY', '校验值不符', 'npm cache verify'],
  ['npm error code EACCES\nnpm error path /x', '没有写入权限', '当前用户'],
  ['npm error code ENOSPC', '磁盘已满', 'df -h'],
  ["[Error: ENOSPC: no space left on device, write] {\n  errno: -28,\n  code: 'ENOSPC'", '磁盘已满', 'df -h'],
  ['cc1plus: fatal error: /tmp/x.s: No space left on device', '磁盘已满', 'df -h'],
])('%j is said as %s', (output, found, fix) => {
  const error = explain(output)
  expect(error.message).toContain('依赖没有装好')
  expect(error.message).toContain(found)
  expect(error.fix).toContain(fix)
})

test('what is not known is shown by its last lines, without the stack, with the place of the whole', () => {
  const error = explain('addon.cc:1:10: fatal error: napi.h: No such file\nError: make failed\n    at Object.<anonymous> (/x/y.js:1:1)\n    at node:internal/main:1:1\n')
  expect(error.message).toContain('napi.h: No such file')
  expect(error.message).not.toContain('at Object')
  expect(error.fix).toContain('.runtime/logs/x.log')
})
