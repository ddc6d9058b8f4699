import { PUBLISHED_FORMATS } from '../../lib/corpus/published-formats.ts'

/** How many names are told. */
const TOLD = 10

/** What lies in the corpus folder unread, for a person, and how to have it read; empty where nothing does. */
export function formatPassedOver(corpusDir: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const fix = names.some(name => name.endsWith('/')) ? `子文件夹里的文件用 npm run -s ingest -- ${corpusDir}/子文件夹 加入` : ''
  const formats = names.some(name => !name.endsWith('/')) ? `能读的格式是 ${PUBLISHED_FORMATS.join('、')}，别的请先转换` : ''
  return `稿件文件夹里有 ${names.length} 项没有读：${names.slice(0, TOLD).join('、')}${names.length > TOLD ? '……' : ''}。${[fix, formats].filter(Boolean).join('；')}。`
}
