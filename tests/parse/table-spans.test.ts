import { describe, expect, test } from 'vitest'
import { readHtml } from '../../lib/parse/formats/read-html.ts'

const rowsOf = (table: string) => readHtml(`<p>上面是一句话。</p><table>${table}</table><p>下面是一句话。</p>`).lines.map(line => line.text).slice(1, -1)

describe('a table has its grid whatever its cells span', () => {
  test.each<[string, string, string[]]>([
    ['the name of a group stands in each of its rows', '<tr><th>片区</th><th>街道</th><th>户数</th></tr><tr><td rowspan="2">东片</td><td>甲街道</td><td>120</td></tr><tr><td>乙街道</td><td>130</td></tr><tr><td>西片</td><td>丙街道</td><td>90</td></tr>', ['片区\t街道\t户数', '东片\t甲街道\t120', '东片\t乙街道\t130', '西片\t丙街道\t90']],
    ['a sum over two columns leaves the figure under its own heading', '<tr><th>片区</th><th>街道</th><th>户数</th></tr><tr><td colspan="2">合计</td><td>340</td></tr>', ['片区\t街道\t户数', '合计\t合计\t340']],
    ['a heading over two columns stands over both', '<tr><th rowspan="2">区</th><th colspan="2">去年</th><th colspan="2">今年</th></tr><tr><td>户</td><td>亩</td><td>户</td><td>亩</td></tr>', ['区\t去年\t去年\t今年\t今年', '区\t户\t亩\t户\t亩']],
    ['a row that one cell fills is its heading, said once', '<tr><td colspan="3">出席领导</td></tr><tr><td>甲</td><td>乙</td><td>丙</td></tr>', ['出席领导', '甲\t乙\t丙']],
    ['the last column of a group reaches down too', '<tr><td>甲街道</td><td rowspan="2">三月底</td></tr><tr><td>乙街道</td></tr>', ['甲街道\t三月底', '乙街道\t三月底']],
    ['a picture beside the rows says nothing', '<tr><td rowspan="2"><img src="a.jpg"></td><td>时间</td><td>三月</td></tr><tr><td>地点</td><td>发布厅</td></tr>', ['时间\t三月', '地点\t发布厅']],
    ['a span that is no number, or reaches below the table', '<tr><td rowspan="x">甲</td><td colspan="-2">乙</td></tr><tr><td rowspan="9000">丙</td><td>丁</td></tr>', ['甲\t乙', '丙\t丁']],
  ])('%s', (_, table, rows) => {
    expect(rowsOf(table)).toEqual(rows)
  })

  test('what somebody says in a cell beside several is said once', () => {
    const words = '这次改造把供水、供气、供热的管线一次换完，工期控制在九十天以内，每天晚上十点以后不施工，绝不反复开挖路面，请各位居民放心，也请大家监督。'
    expect(rowsOf(`<tr><td rowspan="2">${words}</td><td>甲</td></tr><tr><td>乙</td></tr>`).join('').split(words)).toHaveLength(2)
  })

  test('a cell of very many pieces, and a row of very many cells, are read', () => {
    const pieces = `<tr><td rowspan="2"><b>${'<i></i>'.repeat(200_000)}甲</b></td><td>乙</td></tr><tr><td>丙</td></tr>`
    expect(rowsOf(pieces)).toEqual(['甲\t乙', '甲\t丙'])
    expect(rowsOf(`<tr><td rowspan="2">甲</td>${'<td>乙</td>'.repeat(5000)}</tr>`)[0]?.split('\t').length).toBe(5001)
  })

  test('a thousand cells that span everything make no page of millions', () => {
    const wide = `<tr>${'<td rowspan="1000" colspan="1000">甲</td>'.repeat(50)}</tr>`
    const [first = '', second = '', ...rest] = rowsOf(wide + '<tr><td>乙</td></tr>'.repeat(999))
    expect([first.length < 200, second.length < 200, rest.length]).toEqual([true, true, 998])
  })
})
