// Shows who says what in a published file, or prints it as JSON (the contract's shape).
//   npm run -s parse -- corpus/briefing.txt
//   npm run -s parse -- corpus/briefing.txt --json
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { UserError } from '../lib/errors.ts'
import { explainOptions } from './explain-options.ts'
import { describeBriefing } from '../lib/parse/describe-briefing.ts'
import { parseFile } from '../lib/parse/parse-file.ts'
import { toParsed } from '../lib/parse/to-parsed.ts'

try {
  const { file, json } = readArguments()
  const briefing = await parseFile(await readPublished(file), path.basename(file))
  process.stdout.write((json ? JSON.stringify(toParsed(briefing), null, 2) : describeBriefing(briefing)) + '\n')
} catch (error) {
  if (!(error instanceof UserError)) throw error
  process.stderr.write(`${error.message}\n${error.fix}\n`)
  process.exitCode = 1
}

function readArguments(): { file: string; json: boolean } {
  const usage = '用法：npm run -s parse -- 文件 [--json]'
  try {
    const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new UserError('bad_input', '需要给出一个文件。', usage)
    return { file, json: values.json }
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('bad_input', explainOptions(error), usage, { cause: error })
  }
}

async function readPublished(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new UserError('unreadable_file', `无法打开文件：${file}`, '请检查路径是否正确、是否有读取权限。', { cause })
  }
}
