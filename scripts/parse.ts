// Shows who says what in a published file, or prints it as JSON (the contract's shape).
//   npm run -s parse -- 稿件.pdf [--full] [--json]
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../lib/errors.ts'
import { parseFile } from '../lib/parse/parse-file.ts'
import { toParsed } from '../lib/parse/to-parsed.ts'
import { formatBriefing } from './parse/format-briefing.ts'
import { readOptions } from './read-options.ts'
import { runCommand } from './run-command.ts'
import { usageError } from './usage-error.ts'

const REASONS: Record<string, [string, string]> = {
  ENOENT: ['没有这个文件', '检查路径；相对路径从本项目的文件夹算起。'],
  EISDIR: ['这是文件夹', '给出其中的一个文件；要看整个文件夹会怎样，用 npm run -s ingest -- --dry-run 文件夹/'],
  EACCES: ['没有读取权限', '让当前用户能读取它，然后重试。'],
}

await runCommand(async () => {
  const { values: { full, json }, positionals } = readOptions('parse', { full: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } })
  const [file] = positionals
  if (file === undefined) throw usageError('parse', '没有写要看的文件。')
  if (positionals.length > 1) throw usageError('parse', `一次只看一个文件，得到的是 ${positionals.length} 个：${positionals.join('、')}。`)
  const briefing = await parseFile(await readPublished(file), path.basename(file))
  process.stdout.write(`${json ? JSON.stringify(toParsed(briefing), null, 2) : formatBriefing(briefing, { full })}\n`)
})

async function readPublished(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    const code = String((cause as NodeJS.ErrnoException).code)
    const [reason, fix] = REASONS[code] ?? [code, '检查路径是否正确、是否有读取权限。']
    throw new UserError('unreadable_file', `无法打开“${file}”：${reason}。`, fix, { cause })
  }
}
