import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { headingCells } from '../../app/source/heading-cells.ts'
import { layOutBriefing } from '../../app/source/lay-out-briefing.ts'
import { setParts } from '../../app/source/set-parts.ts'
import { type SourceBlock, type SourceTable, sourceBlocks } from '../../app/source/source-blocks.ts'
import { withoutTitle } from '../../app/source/without-title.ts'
import type { Span } from '../../lib/contract/briefing.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

const layouts = path.resolve(import.meta.dirname, '../layouts')

/** The lines of a text as paragraphs, and what they are set as. */
function blocksOf(lines: string[], fileName = 'a.txt'): { text: string; blocks: SourceBlock[] } {
  const text = lines.join('\n')
  let at = 0
  const paragraphs = lines.map(line => {
    const start = at + line.length - line.trimStart().length
    at += line.length + 1
    return { pieces: [{ start, end: start + line.trim().length }] }
  })
  return { text, blocks: sourceBlocks({ text, fileName }, paragraphs) }
}

const spansOf = (block: SourceBlock): Span[] => ('row' in block ? block.row : 'table' in block ? block.table.rows.flatMap(row => row.cells) : block.paragraph.pieces)

/** Blocks in short: a table as its rows of words, a row by itself as one row, a paragraph as its words. */
function shown({ text, blocks }: { text: string; blocks: SourceBlock[] }) {
  const words = ({ start, end }: Span) => text.slice(start, end)
  return blocks.map(block => ('table' in block ? block.table.rows.map(row => row.cells.map(words)) : 'row' in block ? [block.row.map(words)] : block.paragraph.pieces.map(words).join('')))
}

test('whatever a page\'s layout: every word is shown once, in the order in which it is printed', async () => {
  const bare = (words: string) => words.replace(/[\s|:>*#_–—-]/gu, '')
  for (const name of fs.readdirSync(layouts).filter(each => !each.endsWith('.gold.json'))) {
    const briefing = await parseFile(fs.readFileSync(path.join(layouts, name)), name)
    const words = setParts(briefing).flatMap(({ label, blocks }) => [...(label ?? []).flat(), ...blocks.flatMap(spansOf)]).map(({ start, end }) => briefing.text.slice(start, end)).join('')
    expect(bare(words), name).toBe(bare(briefing.text))
  }
}, 180_000)

test.each([['【王五】', '【王五】'], ['市水务局局长王五：', '市水务局局长王五：'], ['局长：', '局长：'], ['先说水厂', null], ['长：', null], ['王五答：', '王五答：'], ['A2（王五）', 'A2（王五）'], ['▶ 主持人 王　五', '▶ 主持人 王　五'], ['王五谈水厂', null], ['', null]])('what stands on a line of its own before a turn, “%s”, heads it as %j', (line, label) => {
  const said = '今年建成三座。'
  const text = `${line}\n${said}`
  const turns = [{ speaker: '王五', role: 'spokesperson' as const, start: text.indexOf(said), end: text.length }]
  const parts = setParts({ text, turns, sections: [], fileName: 'a.txt', speakers: [{ name: '王五', title: '局长', organization: '市水务局', role: 'spokesperson' }] })
  expect(parts.find(({ named }) => named === '王五')?.label?.flat().map(({ start, end }) => text.slice(start, end)).join('') ?? null).toBe(label)
  expect(setParts({ text: `一、发布\n${text}`, turns: turns.map(turn => ({ ...turn, start: turn.start + 5, end: turn.end + 5 })), sections: [], fileName: 'a.txt', speakers: [] }).length).toBeGreaterThan(1)
  expect(parts.flatMap(part => [...(part.label ?? []).flat(), ...part.blocks.flatMap(spansOf)]).map(({ start, end }) => text.slice(start, end)).join('')).toBe(line + said)
})

test('rows between bars are a table of the words between them, with a heading where a rule is drawn; figures are known by column', () => {
  const laid = blocksOf(['各区进度如下。', '| 区 | 计划（公里） | 负责 |', '| :-- | --: | --- |', '| 城北区 | 52 | 市水务局 |', '| **合计** | **52** | |', '完不成的要说明。'], '稿.md')
  expect(shown(laid)).toEqual(['各区进度如下。', [['区', '计划（公里）', '负责'], ['城北区', '52', '市水务局'], ['合计', '52', '']], '完不成的要说明。'])
  expect(laid.blocks[1]).toMatchObject({ table: { headings: 1, columns: 3, figures: [false, true, false] } })
})

test('rows parted by tabs keep their empty cells; years name columns, numbers with units do not', () => {
  const laid = blocksOf(['\t2024年\t2027年目标', '回收率\t46.8%\t52%', '\t31%\t92%'])
  expect(shown(laid)).toEqual([[['', '2024年', '2027年目标'], ['回收率', '46.8%', '52%'], ['', '31%', '92%']]])
  expect(laid.blocks[0]).toMatchObject({ table: { headings: 1, figures: [false, true, true] } })
  expect(blocksOf(['时间\t2025年3月28日上午', '地点\t二楼演播厅']).blocks).toMatchObject([{ table: { headings: 0 } }])
})

test('a heading in two rows: a group stands once over its columns, the rows\' own name once beside both', () => {
  const lines = ['港区\t2025年\t2025年\t2026年\t2026年\t备注', '港区\t泊位\t占比\t泊位\t占比\t备注', '南港\t14\t60%\t18\t62%\t在建', '北港\t9\t40%\t11\t38%\t']
  const { text, blocks: [block] } = blocksOf(lines)
  const { table } = block as { table: SourceTable }
  expect(table).toMatchObject({ headings: 2, columns: 6, figures: [false, true, true, true, true, false] })
  const set = headingCells(text, table).map(row => row.map(({ cell, columns, rows }) => [text.slice(cell.start, cell.end), columns, rows]))
  expect(set).toEqual([
    [['港区', 1, 2], ['2025年', 2, 1], ['2026年', 2, 1], ['备注', 1, 2]],
    [['泊位', 1, 1], ['占比', 1, 1], ['泊位', 1, 1], ['占比', 1, 1]],
  ])
})

test.each([
  ['columns set with blanks', ['指标    一季度    二季度', '生产总值    5.1%    5.4%'], true],
  ['bars without frame', ['线路 | 首班', '1路 | 6:30'], true],
  ['a menu of one line', ['首页 | 要闻 | 直播', '时间：3月1日'], false],
  ['a name and an office', ['主持人　市政府新闻办副主任　王羲之', '各位记者，大家好。'], false],
  ['sentences with wide gaps', ['先说水。  再说电。  后说气。', '先看路。  再看桥。  后看灯。'], false],
])('%s', (_what, lines, table) => {
  expect(blocksOf(lines).blocks.some(block => 'table' in block)).toBe(table)
})

test('a table of nobody\'s words is one table, and each of its turns can still be gone to', async () => {
  const name = 'w04_md_roster_headings.md'
  const briefing = await parseFile(fs.readFileSync(path.join(layouts, name)), name)
  const tables = layOutBriefing(briefing).flatMap(part => sourceBlocks(briefing, part.paragraphs).flatMap(block => ('table' in block ? [{ turn: part.turn, table: block.table }] : [])))
  expect(tables).toHaveLength(1)
  const [{ turn, table }] = tables as [(typeof tables)[number]]
  expect(shown({ text: briefing.text, blocks: [{ table }] })[0]?.slice(0, 2)).toEqual([['出席人员', '职务'], ['凤栖梧', '市人大常委会法工委主任']])
  expect([turn, ...table.rows.flatMap(row => row.turn ?? [])]).toEqual([4, 5, 6, 7])
})

test('Markdown\'s own signs are not shown, in Markdown alone', () => {
  const lines = ['## 二、网友提问', '**网友甲：**供热*何时*开始？', '*发布于 2025-01-22*', '> 引用的话', '![图](http://127.0.0.1/a.png)', '五星** 一个', '*甲* *乙*', '---']
  expect(shown(blocksOf(lines, '稿.md'))).toEqual(['二、网友提问', '网友甲：供热*何时*开始？', '发布于 2025-01-22', '引用的话', '![图](http://127.0.0.1/a.png)', '五星** 一个', '*甲* *乙*'])
  expect(blocksOf(lines, '稿.md').blocks[0]).toMatchObject({ heading: true })
  expect(shown(blocksOf(lines, '稿.txt'))).toEqual(lines)
})

test('items of a list are known in Markdown alone: a bullet is no word, a number is one, and each keeps its place in the text', () => {
  const lines = ['介绍三项工作：', '- 供水**三**亿元', '* 排水 - 五座', '  - 其中北区两座', '1. 第一项', '2) 第二项', '-5℃以下', '2025.6 起', '- ']
  const laid = blocksOf(lines, '稿.md')
  expect(shown(laid)).toEqual(['介绍三项工作：', '供水三亿元', '排水 - 五座', '其中北区两座', '1. 第一项', '2) 第二项', '-5℃以下', '2025.6 起', '-'])
  expect(laid.blocks.map(block => ('paragraph' in block ? block.item ?? null : null))).toEqual([
    null, { kind: 'bullet', inside: false }, { kind: 'bullet', inside: false }, { kind: 'bullet', inside: true }, { kind: 'number', inside: false }, { kind: 'number', inside: false }, null, null, null,
  ])
  expect(shown(blocksOf(lines, '稿.txt'))).toEqual(lines.map(line => line.trim()))
})

test('items that a paragraph holds as lines of its own are set apart', () => {
  const text = '两件事：\n- 甲\n- 乙，\n  接着说'
  const pieces = text.split('\n').map(line => ({ start: text.indexOf(line) + line.length - line.trimStart().length, end: text.indexOf(line) + line.length }))
  expect(shown({ text, blocks: sourceBlocks({ text, fileName: '稿.md' }, [{ pieces }]) })).toEqual(['两件事：', '甲', '乙，接着说'])
})

test('the title stands over a briefing and is not said again in it, unless something in it is cited or it is printed twice', async () => {
  const page = '春灌保供新闻发布会\n主持人 李四：\n春灌保供新闻发布会\n各位记者，大家上午好，现在开始。\n'
  const briefing = await parseFile(new TextEncoder().encode(page), 'a.txt')
  expect(briefing.title).toBe('春灌保供新闻发布会')
  const lines = (marks: Span[]) => withoutTitle(setParts(briefing), briefing, marks).flatMap(({ label, blocks }) => [...(label ?? []).flat(), ...blocks.flatMap(spansOf)]).map(({ start, end }) => briefing.text.slice(start, end))
  const [title, ...others] = lines([{ start: 2, end: 4 }])
  expect(title).toBe('春灌保供新闻发布会')
  expect(lines([])).toEqual(others)
  expect(others.join('')).toContain('春灌保供新闻发布会')
  expect(withoutTitle(setParts(briefing), { ...briefing, title: null }, [])).toEqual(setParts(briefing))
  // A link to the turn that was the title still has where to go.
  expect(withoutTitle(setParts(briefing), briefing, []).map(({ turn }) => turn)).toEqual(setParts(briefing).map(({ turn }) => turn))
})
