import fs from 'node:fs'
import path from 'node:path'

/**
 * Which of the words given to `npm test` name no test file, found without starting the runner. As the
 * runner takes them, a word names every file in whose path it stands; a line number may follow it, and
 * what begins with `-`, with all after it, is the runner's own.
 * @param {string} root the checkout
 * @param {string[]} args
 * @returns {string[]}
 */
export function unmatchedTests(root, args) {
  const own = args.findIndex(arg => arg.startsWith('-'))
  const words = own < 0 ? args : args.slice(0, own)
  if (words.length === 0) return []
  const files = fs.readdirSync(path.join(root, 'tests'), { recursive: true }).map(file => path.join(root, 'tests', String(file))).filter(file => /\.test\.tsx?$/.test(file))
  return words.filter(word => !files.some(file => file.includes(word.replace(/^\.\//, '').replace(/:\d+$/, ''))))
}
