import { UserError } from '../../lib/errors.ts'
import { readManifest } from '../../lib/passage-index/read-manifest.ts'

/** How many ids are told in an error; more are to be looked up. */
const TOLD = 20

/** Makes sure that every id or file name stands for something before anything is changed. @throws UserError `not_found` naming what there is. */
export async function checkRemovable(indexDir: string, names: readonly string[]): Promise<void> {
  const read = await readManifest(indexDir)
  const files = read.state === 'whole' ? read.manifest.files : []
  const missing = names.filter(name => !files.some(({ fileName, briefing }) => fileName === name || briefing?.id === name))
  if (missing.length === 0) return
  const present = files.map(({ fileName, briefing }) => briefing?.id ?? fileName)
  const fix = present.length === 0 ? '还没有稿件，没有可移除的。' : present.length > TOLD ? `现有 ${present.length} 篇，编号用 npm run -s ingest -- --list 查看。` : `现有：${present.join('、')}。`
  throw new UserError('not_found', `没有移除任何稿件：没有编号为 ${missing.join('、')} 的稿件。`, fix)
}
