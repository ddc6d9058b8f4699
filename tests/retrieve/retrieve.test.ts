import { describe, expect, it } from 'vitest'
import { contentWords } from '../../lib/retrieve/content-words.ts'
import { chooseHits } from '../../lib/retrieve/choose-hits.ts'
import { fuseScores } from '../../lib/retrieve/fuse-scores.ts'
import { retrieve } from '../../lib/retrieve/retrieve.ts'
import type { Hit, Passage } from '../../lib/contract/passage.ts'
import type { Understanding } from '../../lib/contract/understanding.ts'
import type { Allow, PassageIndex, Scored } from '../../lib/passage-index/passage-index.ts'

function passage(id: string, name: string | null = null, briefingId = 'a'): Passage {
  return { id, briefingId, turn: 0, speaker: name === null ? null : { name, title: null, organization: null, role: 'spokesperson' }, context: '', sentences: [], start: 0, end: 0 }
}
const hit = (id: string, name: string | null, score: number): Hit => ({ passage: passage(id, name), score, ranks: { dense: null, lexical: null } })
const ids = (hits: readonly { passage: Passage }[]) => hits.map(({ passage }) => passage.id).join(' ')

describe('contentWords', () => {
  it.each([
    ['轨道交通的运营里程是多少公里？', '轨道交通 运营里程 公里？'],
    ['请问谁介绍了城市更新？', '介绍 城市更新？'],
    ['改革的目的是什么', '改革 目的'],
    ['群众了解政策吗？是否满意', '群众了解政策 ？是否满意'],
    ['是什么？', '是什么？'],
    ['GDP是多少', 'GDP 地区生产总值 国内生产总值 生产总值 经济总量'],
  ])('%s → %s', (question, words) => expect(contentWords(question)).toBe(words))
})

describe('fuseScores', () => {
  const scored = (list: [string, number][]): Scored[] => list.map(([id, score]) => ({ passage: passage(id), score }))
  it.each<[string, [string, number][], [string, number][], string]>([
    ['first of both comes first', [['x', 0.9], ['y', 0.8]], [['x', 9], ['z', 3]], 'x z y'],
    ['a clear word match outweighs a slight likeness', [['x', 0.801], ['y', 0.8]], [['y', 20], ['x', 5]], 'y x'],
    ['likeness decides between equal word matches', [['x', 0.9], ['y', 0.8]], [['y', 5], ['x', 5]], 'x y'],
    ['meaning alone where no word matches', [['x', 0.9], ['y', 0.8]], [], 'x y'],
    ['words alone where nothing is near', [], [['x', 5], ['y', 2]], 'x y'],
    ['page order between equals, by number', [['a#10', 0.8], ['a#9', 0.8]], [], 'a#9 a#10'],
    ['nothing', [], [], ''],
  ])('%s', (_reason, dense, lexical, order) => expect(ids(fuseScores(scored(dense), scored(lexical)))).toBe(order))

  it('tells each ranker\'s rank, and keeps scores between 0 and 1', () => {
    const [x, y] = fuseScores(scored([['y', 0.9], ['x', 0.85], ['w', 0.8]]), scored([['x', 9]]))
    expect(x).toMatchObject({ ranks: { dense: 2, lexical: 1 } })
    expect(y).toMatchObject({ ranks: { dense: 1, lexical: null } })
    for (const each of [x, y]) expect(each?.score).toBeLessThanOrEqual(1)
  })
})

describe('chooseHits', () => {
  const hits = [hit('a1', '甲', 0.9), hit('a2', '甲', 0.8), hit('b1', '乙', 0.6), hit('n1', null, 0.5), hit('c1', '丙', 0.2)]
  it.each<[string, string[], boolean, number, string]>([
    ['no wish: the best', [], false, 3, 'a1 a2 b1'],
    ['a named speaker comes forward, others stay', ['乙'], false, 3, 'b1 a1 a2'],
    ['a named speaker does not drown what fits far better', ['丙'], false, 2, 'a1 a2'],
    ['several named: each is heard', ['甲', '丙'], true, 2, 'a1 c1'],
    ['all wanted: everyone who speaks is heard', [], true, 3, 'a1 b1 c1'],
    ['all wanted and room left: filled by score, narration last', [], true, 5, 'a1 a2 b1 n1 c1'],
  ])('%s', (_reason, speakers, eachSpeaker, k, order) => expect(ids(chooseHits(hits, { speakers, eachSpeaker }, k))).toBe(order))
})

describe('retrieve', () => {
  const passages = [passage('a#0', '甲'), passage('a#1', '乙'), passage('a#2'), passage('b#0', '甲', 'b')]
  const search = (allow: Allow = () => true) => passages.filter(allow).map((passage, i) => ({ passage, score: 1 - i / 10 }))
  const asked: string[] = []
  const index: PassageIndex = {
    manifest: { format: 1, generation: '1', rules: '', embeddings: { id: 'x', dimensions: 1 }, counts: { briefings: 2, passages: 4 }, files: [], graph: null },
    briefings: new Map(), passages: new Map(passages.map(passage => [passage.id, passage])),
    searchDense: async (_vector, k, allow) => search(allow).slice(0, k),
    searchLexical: (query, k, allow) => { asked.push(query); return search(allow).slice(0, k) },
  }
  const embeddings = { embedQuery: async (text: string) => { asked.push(text); return [1] }, embedDocuments: async () => [] }
  const understanding: Understanding = { question: '里程是多少', standalone: '里程是多少', search: '里程是多少', lang: 'zh-Hans', intent: 'ask', parts: [], speakers: [], eachSpeaker: false }

  it.each<[string, { briefingIds?: string[]; speakers?: string[] }, string]>([
    ['no filter', {}, 'a#0 a#1 a#2 b#0'],
    ['one briefing', { briefingIds: ['b'] }, 'b#0'],
    ['one speaker; narration is nobody\'s', { speakers: ['甲'] }, 'a#0 b#0'],
    ['both hold together', { briefingIds: ['a'], speakers: ['甲'] }, 'a#0'],
    ['empty lists ask nothing', { briefingIds: [], speakers: [] }, 'a#0 a#1 a#2 b#0'],
    ['nothing fits', { speakers: ['丁'] }, ''],
  ])('%s', async (_reason, filters, found) => {
    expect(ids(await retrieve({ index, embeddings }, understanding, filters, 10))).toBe(found)
    // A speaker the question names never opens a passage the filter closes.
    for (const { passage } of await retrieve({ index, embeddings }, { ...understanding, speakers: ['乙'] }, filters, 10)) {
      expect(ids([{ passage }])).toMatch(new RegExp(found.split(' ').join('|') || '(?!)'))
    }
  })

  it('says how like the question each passage is, where the encoder can tell; what only its words found is like the least', async () => {
    const likeness = (value: number, lang: string) => (lang === 'en' ? value / 2 : value)
    const near = { ...index, searchDense: async () => search().slice(0, 2) }
    const told = async (from: Pick<typeof index, 'searchDense' | 'searchLexical'>, lang: 'zh-Hans' | 'en') => (await retrieve({ index: { ...index, ...from }, embeddings: { ...embeddings, likeness } }, { ...understanding, lang }, {}, 10)).map(({ likeness: like }) => like)
    expect(await told(near, 'zh-Hans')).toEqual([1, 0.9, 0.9, 0.9])
    expect(await told(near, 'en')).toEqual([0.5, 0.45, 0.45, 0.45])
    expect(await told({ ...near, searchDense: async () => [] }, 'zh-Hans')).toEqual([undefined, undefined, undefined, undefined])
    expect((await retrieve({ index, embeddings }, understanding, {}, 10)).map(({ likeness: like }) => like)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('says how close to the question each sentence is, where the encoder can tell', async () => {
    const closeness = async (_: readonly number[], texts: string[]) => texts.map(text => text.length / 100)
    const told = await retrieve({ index, embeddings: { ...embeddings, closeness } }, understanding, {}, 10)
    expect(told.length).toBeGreaterThan(0)
    for (const hit of told) expect(hit.closeness).toEqual(hit.passage.sentences.map(({ text }) => text.length / 100))
    for (const hit of await retrieve({ index, embeddings: { ...embeddings, closeness: () => undefined } }, understanding, {}, 10)) expect(hit).not.toHaveProperty('closeness')
  })

  it('searches words by the translation and meaning by the English question', async () => {
    asked.length = 0
    await retrieve({ index, embeddings }, { ...understanding, lang: 'en', standalone: 'How long?', search: '里程多少' }, {}, 2)
    expect(asked).toEqual(['How long?', '里程 How long?'])
  })

  it.each<[string, string, Understanding['parts'], string[]]>([
    ['each of several complete questions is looked for by itself as well', '里程是多少？票价涨不涨？', [{ text: '里程是多少？', asksFor: 'number', unit: null }, { text: '票价涨不涨？', asksFor: 'yes_no', unit: null }], ['里程是多少？票价涨不涨？', '里程是多少？', '票价涨不涨？']],
    ['a part that borrows its subject is not', '里程是多少，票价呢', [{ text: '里程是多少', asksFor: 'number', unit: null }, { text: '里程票价呢', asksFor: 'statement', unit: null, own: '票价呢' }], ['里程是多少，票价呢']],
  ])('%s', async (_reason, search, parts, embedded) => {
    asked.length = 0
    await retrieve({ index, embeddings }, { ...understanding, search, standalone: search, parts }, {}, 2)
    expect(new Set(asked)).toEqual(new Set(embedded.flatMap(text => [text, contentWords(text)])))
  })
})
