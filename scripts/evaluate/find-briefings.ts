import fs from 'node:fs/promises'
import path from 'node:path'
import type { Question } from '../../lib/contract/question.ts'
import { isPublishedFile } from '../../lib/corpus/published-formats.ts'
import { UserError } from '../../lib/errors.ts'

/** Where the briefings of the shipped questions lie, beside the reader's own corpus. */
const shipped = ['tests/layouts', 'tests/questions/briefings']

/**
 * The published files to evaluate on: those under the paths given, else those that the questions
 * name, and with them the corpus folder's where another question names none; null where nothing is said, then the
 * reader's own index is asked.
 * @throws UserError `bad_input` where a path or a named briefing is not there, or two share a name.
 */
export async function findBriefings({ paths, questions, corpusDir }: {
  paths: readonly string[]; questions: readonly Question[]; corpusDir: string
}): Promise<string[] | null> {
  if (paths.length > 0) return distinct((await Promise.all(paths.map(publishedUnder))).flat())
  const names = [...new Set(questions.flatMap(question => question.briefings ?? []))]
  if (names.length === 0) return null
  const [corpus = [], ...others] = await Promise.all([corpusDir, ...shipped].map(folder => publishedUnder(folder).catch(() => [])))
  const known = [...corpus, ...others.flat()]
  const named = names.map(name => {
    const file = known.find(candidate => path.basename(candidate) === name)
    if (file === undefined) throw new UserError('bad_input', `无法评测：没有找到问题所问的稿件 ${name}`, '用 --corpus 给出这篇稿件的路径。')
    return file
  })
  const own = questions.some(question => !question.briefings) ? corpus : []
  return [...named, ...own.filter(file => path.dirname(file) === path.resolve(corpusDir) && !names.includes(path.basename(file)))]
}

async function publishedUnder(place: string): Promise<string[]> {
  const stat = await fs.stat(place).catch(() => null)
  if (stat === null) throw new UserError('bad_input', `无法评测：没有找到 ${place}`, '检查 --corpus 后面的路径。')
  if (!stat.isDirectory()) return [path.resolve(place)]
  const entries = await fs.readdir(place, { recursive: true })
  return entries.filter(isPublishedFile).sort().map(entry => path.resolve(place, entry))
}

/** Briefings are told apart by file name, as in the corpus folder. */
function distinct(files: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const file of files) {
    const name = path.basename(file)
    const other = seen.get(name)
    if (other !== undefined && other !== file) throw new UserError('bad_input', `无法评测：两个文件同名，${other} 和 ${file}`, '改名后再试。')
    seen.set(name, file)
  }
  if (seen.size === 0) throw new UserError('bad_input', '无法评测：--corpus 给出的地方没有稿件', '给出 txt、md、html、docx 或 pdf 文件，或装有它们的文件夹。')
  return [...seen.values()]
}
