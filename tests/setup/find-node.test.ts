import { expect, test } from 'vitest'
import { findNode, readsTypeScript } from '../../scripts/setup/find-node.mjs'

test.each([
  ['18.20.8', false], ['20.20.2', false], ['22.6.0', false], ['22.17.1', false], ['22.18.0', true], ['22.20.0', true],
  ['23.0.0', false], ['23.5.0', false], ['23.6.0', true], ['24.0.0', true], ['26.1.0', true],
])('Node %s reads TypeScript: %s', (version, expected) => {
  expect(readsTypeScript(version)).toBe(expected)
})

test('a machine with a good Node is not burdened with another', () => {
  expect(findNode(process.versions.node)).toEqual({ program: process.execPath, version: process.versions.node })
})
