import type { Briefing } from '../../lib/contract/briefing.ts'
import { spokenTurns } from '../../lib/parse/spoken-turns.ts'
import { readEntry } from '../../lib/passage-index/read-entry.ts'
import { readManifest } from '../../lib/passage-index/read-manifest.ts'

/** A line of `--list`. */
export type ListedBriefing = Pick<Briefing, 'id' | 'fileName' | 'title' | 'date' | 'venue' | 'source' | 'speakers' | 'sha256'> & { turnCount: number; passages: number }

/** The briefings of the index on disk, in the order of file names, all or those of certain files; needs no model. */
export async function listBriefings(indexDir: string, only?: ReadonlySet<string>): Promise<ListedBriefing[]> {
  const read = await readManifest(indexDir)
  const listed: ListedBriefing[] = []
  for (const file of read.state === 'whole' ? read.manifest.files : []) {
    const entry = file.briefing && (!only || only.has(file.fileName)) && await readEntry(indexDir, file.briefing.entry)
    if (!entry) continue
    const { id, fileName, title, date, venue, source, speakers, sha256, turns } = entry.briefing
    listed.push({ id, fileName, title, date, venue, source, speakers, sha256, turnCount: spokenTurns(turns).length, passages: entry.passages.length })
  }
  return listed
}

/** The list for a person: id, title, date, who speaks; `waiting` are files of the corpus folder that are not in the index. */
export function formatList(briefings: readonly ListedBriefing[], waiting: readonly string[] = []): string {
  const toIndex = waiting.length > 0 ? `稿件文件夹里有 ${waiting.length} 篇不在索引中：${waiting.slice(0, 20).join('、')}${waiting.length > 20 ? '……' : ''}。用 npm run -s ingest 编入，会说明哪些编不进去。` : ''
  if (briefings.length === 0) return toIndex || '还没有稿件。用 npm run -s ingest -- 文件… 加入。'
  const listed = briefings.map(({ id, fileName, title, date, speakers, turnCount, passages }) =>
    `${id}\n  ${title ?? '（无标题）'}${date ? `，${date}` : ''}\n  ${fileName}，${turnCount} 段发言，${passages} 个检索段\n  ${speakers.map(({ name }) => name).join('、') || '未注明发言人'}`).join('\n')
  return toIndex ? `${listed}\n${toIndex}` : listed
}
