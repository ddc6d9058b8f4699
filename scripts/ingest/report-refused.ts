import type { IndexedFile } from '../../lib/passage-index/manifest.ts'

/** Names the files of the corpus folder that could not be read, with the remedy; the others are indexed all the same. */
export function reportRefused(files: readonly IndexedFile[]): void {
  for (const { fileName, refusal } of files) {
    if (refusal) console.error(`稿件文件夹里的 ${fileName} 没有收入索引：${refusal.message}${refusal.fix}`)
  }
}
