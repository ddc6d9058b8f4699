import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** A source file: its path from the checkout with forward slashes, its text, and the files it imports. */
export type Source = { file: string; text: string; lines: string[]; imports: string[] }

const IMPORT = /(?:^|[\n;])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*(?:\/\*.*?\*\/\s*)?'([^']+)'\s*\)/g

/** Files of the checkout below `folders`, tracked by git or about to be, whose names end in one of `endings`. */
export function listFiles(folders: string[], endings: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...folders], { cwd: root, encoding: 'utf8' })
  return listed.split('\0').filter(file => file !== '' && endings.some(ending => file.endsWith(ending)) && fs.existsSync(path.join(root, file))).sort()
}

/** The TypeScript and JavaScript below `folders`, with relative imports resolved. */
export function readSources(...folders: string[]): Source[] {
  return listFiles(folders, ['.ts', '.tsx', '.mjs']).map(file => {
    const text = fs.readFileSync(path.join(root, file), 'utf8')
    const code = withoutComments(text)
    const relative = (from: string) => [...from.matchAll(IMPORT)].map(match => match[1] ?? match[2] ?? '')
      .filter(name => name.startsWith('.')).map(name => path.posix.join(path.posix.dirname(file), name))
    return { file, text, lines: text.replace(/\n$/, '').split('\n'), imports: relative(code) }
  })
}

/** Source text without comments; strings and line numbers stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, '')).replace(/(^|[\s;{}()])\/\/(?!\/)[^\n]*/g, '$1')
}
