import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { SETTINGS } from '../../scripts/setup/settings.mjs'
import { root } from './read-sources.ts'

const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

test.each(SETTINGS)('README explains the setting %s', name => {
  expect(readme).toContain(`\`${name}\``)
})

test.each(Object.keys(scripts))('README shows the command %s', name => {
  expect(readme).toMatch(new RegExp(`npm (?:run (?:-s )?)?${name}(?![a-z-])`))
})

test('what README links to is there', () => {
  for (const document of ['README.md', 'ARCHITECTURE.md']) {
    const links = [...fs.readFileSync(path.join(root, document), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(match => match[1] ?? '')
    expect(links.filter(link => !fs.existsSync(path.join(root, link)))).toEqual([])
  }
})
