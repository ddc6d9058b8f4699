import { expect, test } from 'vitest'
import { NODE_FLAGS } from '../../scripts/setup/node-flags.mjs'

test('the tests run in a Node that is started as that of the product', () => {
  expect(process.execArgv).toEqual(expect.arrayContaining(NODE_FLAGS))
})
