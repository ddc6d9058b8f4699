// Run by the kill test: replaces one briefing after another until it is killed.
import { buildIndex } from '../../lib/build-index.ts'
import { testEmbeddings } from '../passage-index/test-embeddings.ts'
import { testBriefing } from '../passage-index/test-briefing.ts'

const [corpusDir = '', indexDir = '', first = '0'] = process.argv.slice(2)
const embeddings = testEmbeddings()
process.stdout.write('ready\n')
for (let n = Number(first); ; n++) {
  const fileName = `${n % 5}.txt`
  await buildIndex({ corpusDir, indexDir, embeddings, put: [{ fileName, read: async () => Buffer.from(testBriefing('青河', n)) }], remove: [`${(n + 2) % 5}`] })
}
