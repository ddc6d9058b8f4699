import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { reflowLines } from '../../lib/parse/formats/reflow-lines.ts'
import { findDate } from '../../lib/parse/front/find-date.ts'
import { findSource } from '../../lib/parse/front/find-source.ts'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { makePage } from '../../lib/parse/formats/make-page.ts'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])
const said = (page: string, name = 'a.txt') => {
  const { turns, text } = parseText(page, name)
  return turns.filter(turn => turn.role !== 'narration').map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end)}`)
}
const spoke = (page: string, name = 'a.txt') => said(page, name).map(turn => turn.split('：')[0])
const pageOf = (...lines: string[]) => makePage(lines.map(text => ({ text })))

test.each([
  ['以下是理事会副发言人梅青岚2031年3月4日通报的记录。', ['梅青岚', '理事会副发言人']],
  ['港务司司长路易·布兰卡以视频方式参加。', ['路易·布兰卡', '港务司司长']],
  ['部长林一帆今（2）日主持记者会。', ['林一帆', '部长']],
  ['总干事安娜·彼得罗娃斯卡雅介绍了进展。', ['安娜·彼得罗娃斯卡雅', '总干事']],
  ['秘书长呼吁在年底以前完成。', undefined],
])('who is introduced by %s', (text, person) => {
  const [found] = findIntroductions(text, new Set())
  expect(found && [found.name, found.title]).toEqual(person)
})

test.each([
  ['海洋庭 白庭长', { kind: 'surname', surname: '白', title: '庭长', body: '海洋庭' }],
  ['营建司游司长雅芬', { kind: 'person', name: '游雅芬', title: '司长', organization: '营建司' }],
  ['副发言人（薇拉·布兰卡）', { kind: 'person', name: '薇拉·布兰卡', title: '副发言人' }],
  ['港务局发言人（以下简称“发言人”）', { kind: 'title', title: '港务局发言人' }],
  ['答丨林一帆', { kind: 'person', name: '林一帆' }], ['问丨望海晚报', { kind: 'reporter', name: '望海晚报' }],
  ['法律顾问', { kind: 'title' }], ['望海社记者继续提问', { kind: 'reporter', name: '望海社记者' }], ['当日，有记者问', { kind: 'question' }],
])('the label %s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))

test.each([['出席：局长 林一帆'], ['校长接待日·小记者见面会记录'], ['局长 林一帆、副局长 梅青岚、处长 汪洋']])('%s is no one person', printed => expect(readLabel(printed)?.kind).not.toBe('person'))

test.each([
  ['2031-03-04 18:05　【中大小】　打印', 'furniture'], ['字号：【大】【中】【小】　打印本页　分享', 'furniture'], ['大家打印了名单。', 'text'],
  ['视频加载中，请稍候...', 'furniture'], ['3月4日，发言人林一帆主持记者会。（外交部网站 图）', 'caption'], ['他说明了原因。（见第二张图）', 'text'],
  ['📣 下期预告：3月4日，主题是操场。', 'furniture'], ['预告一下，下期还在这里。', 'text'],
  ['> 名词解释：潮位，指水面的高度。', 'furniture'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

describe('offices and courtesy', () => {
  const HEAD = '以下是理事会副发言人梅青岚2031年3月4日通报的记录。港务司司长路易·布兰卡以视频方式参加。\n\n'

  test('a foreigner by the last part of his name, an office that nobody is named for', () => {
    expect(spoke(`${HEAD}副发言人：各位好。\n\n布兰卡先生：能听到。\n\n问题：潮位多高？\n\n布兰卡先生：三米。\n\n副发言人：下面请大会主席的发言人。\n\n大会主席发言人：各位下午好。明天表决。\n\n**更正\n\n昨天记录中“三米”应为“四米”。\n`)).toEqual(['梅青岚', '路易·布兰卡', '记者', '路易·布兰卡', '梅青岚', '大会主席发言人'])
  })

  test('what the page takes back at its end is nobody’s; words for it are', () => {
    expect(said(`${HEAD}问题：潮位多高？\n\n副发言人：三米。\n\n更正\n\n昨天记录有误。\n`).at(-1)).toBe('梅青岚：三米。')
    expect(said(`${HEAD}问题：潮位多高？\n\n副发言人：三米。\n\n更正一下，是四米。\n`).at(-1)).toContain('四米')
  })

  test('an office that two hold is nobody’s', () => {
    const [, , last] = parseText('出席：副局长 林一帆；副局长 梅青岚\n\n问：潮位多高？\n\n副局长：三米，昨天量的。\n\n问：几时退？\n\n副局长：明天。\n', 'a.txt').turns.filter(turn => turn.role !== 'narration')
    expect(last?.speaker ?? null).not.toBe('林一帆')
  })

  test('发言人 is who has spoken under that office', () => {
    expect(spoke('理事会发言人梅青岚：下午好。\n\n问：粮食够吗？\n\n发言人：够三周。下面请大会发言人路易·布兰卡介绍情况。\n\n布兰卡先生：明天出访。\n\n问：几时回？\n\n布兰卡先生：周五。\n')).toEqual(['梅青岚', '记者', '梅青岚', '路易·布兰卡', '记者', '路易·布兰卡'])
  })

  test('主席：words is a label, 主席：a name is a field', () => {
    expect(spoke('理事会主席路易·布兰卡会见记者。\n\n主席：大家下午好。磋商刚刚结束。\n\n记者：表决了吗？\n\n主席：周四表决。\n')).toEqual(['路易·布兰卡', '记者', '路易·布兰卡'])
  })
})

describe('whose the answers are', () => {
  const HEAD = '行长记者会记录\n出席：行长 林一帆、副行长 梅青岚\n\n'

  test.each([['（问）', '（答）', '（梅副行长）'], ['〔问〕', '〔答〕', '〔梅副行长〕']])('%s and %s beside %s', (asks, answers, other) => {
    expect(spoke(`${HEAD}${asks}利率降吗？\n${answers}降。\n${asks}检查呢？\n${other}完成了。\n${asks}汇率呢？\n${answers}不谈。\n以　上\n`)).toEqual(['记者', '林一帆', '记者', '梅青岚', '记者', '林一帆'])
    expect(said(`${HEAD}${asks}利率降吗？\n${answers}降。\n${asks}检查呢？\n${other}完成了。\n${asks}汇率呢？\n${answers}不谈。\n以　上\n`).at(-1)).toBe('林一帆：不谈。')
  })

  test('two who are never called by name leave 答 to nobody', () => {
    const page = '行长记者会记录\n出席：行长 林一帆、副行长 梅青岚、理事 汪洋\n\n（问）利率降吗？\n（答）降。\n（问）检查呢？\n（梅副行长）完成了。\n（问）汇率呢？\n（答）不谈。\n'
    expect(spoke(page)[1]).toBe('null')
  })

  test('a section to himself, until somebody else is called by name', () => {
    const section = (more: string) => `<h1>林一帆：赢在板凳</h1><p>赛后双方教练出席发布会。</p><h3>客队</h3><p>南堤队主教练 路易·布兰卡</p><p>祝贺对手，他们踢得好。</p>${more}<p>Q：保级难吗？</p><p>A：还有六轮。</p><h3>主队</h3><p>望海队主教练 林一帆</p><p>谢谢球迷。</p><p>Q（望海晚报）：首发呢？</p><p>A（林一帆）：再等两轮。</p>`
    const speakers = (more: string) => buildBriefing(readHtml(`<html><body>${section(more)}</body></html>`), 'a.html').turns.filter(turn => turn.role !== 'narration').map(turn => turn.speaker)
    expect(speakers('')).toEqual(['路易·布兰卡', '记者', '路易·布兰卡', '林一帆', '望海晚报', '林一帆'])
    expect(speakers('<p>南堤队领队汪洋：我补充一句，队员很累。</p>').filter(name => name === '路易·布兰卡')).toHaveLength(1)
  })
})

describe('signs and boxes', () => {
  test.each([['🎤', '**', '**'], ['❓', '', '']])('%s before those who ask', (sign, open, close) => {
    const page = (name: string) => `# 望海大学通气会\n\n🟢 林一帆（校长）\n\n大家好。\n\n${sign} ${open}望海周刊${close}\n\n何时通电？\n\n🟢 林一帆\n\n明天。\n\n${sign} ${open}${name}${close}\n\n能借书吗？\n\n🟢 林一帆\n\n能。\n`
    expect(spoke(page('研究生会新媒体中心'), 'a.md')).toEqual(['林一帆', '望海周刊', '林一帆', '研究生会新媒体中心', '林一帆'])
  })

  test('a head of a form of its own behind the sign of the others', () => {
    expect(spoke('望海新闻发布会实录\n\n▍主持人·市新闻办副主任　汪洋\n各位好。\n\n▍提问·望海日报\n何时开工？\n\n▍市港务局局长　林一帆\n明年。\n\n▍提问·望海夜读\n钱呢？\n\n▍市港务局局长　林一帆\n已到位。\n')[0]).toBe('汪洋')
  })

  test('名词｜某词 between speeches', () => {
    expect(said('发布｜市港务局局长　林一帆\n航道明年疏浚。\n\n名词｜航道\n船走的水路。\n\n提问｜望海日报\n何时？\n\n回应｜林一帆\n三月。\n')[0]).toBe('林一帆：航道明年疏浚。')
  })

  test('parts behind a sign that stands at labels', () => {
    expect(said('▶ 南堤队主教练 林一帆\n“赢在篮板。”\n\n▶ 记者提问\nQ：换人呢？\n林一帆：他手热。\n\n▶ 望海队主教练 汪洋\n“责任在我。”\n\n▶ 记者提问\nQ：外援呢？\n汪洋：发烧。\n\n▶ 技术统计\n篮板　41　52\n').at(-1)).toBe('汪洋：发烧。')
  })

  test('a note by its number', () => {
    expect(said('出席：行长 林一帆\n\n问：利率呢？\n\n答：维持不变[1]。\n\n[1] 表决结果见附件。\n').at(-1)).toBe('林一帆：维持不变[1]。')
    expect(said('出席：行长 林一帆\n\n问：利率呢？\n\n答：有两点。\n\n[1] 维持不变。\n').at(-1)).toContain('维持不变')
  })

  test('words in one block with a picture; a name alone is a label', () => {
    const turns = (block: string) => buildBriefing(readHtml(`<html><body><h1>望海记者会</h1><p>望海社记者：几时开工？</p><p>林一帆：明年。</p>${block}<p>记者：钱呢？</p><p>林一帆：到位了。</p></body></html>`), 'a.html')
    const spoken = (block: string) => { const { turns: all, text } = turns(block); return all.filter(turn => turn.role !== 'narration').map(turn => text.slice(turn.start, turn.end)).join('|') }
    expect(spoken('<p align="center"><img src="a.jpg"><br>3月4日，发言人林一帆答问。</p>')).not.toContain('3月4日')
    expect(spoken('<p><img src="a.jpg"></p><p>林一帆在发布会上</p>')).not.toContain('在发布会上')
  })
})

describe('the front of a page', () => {
  const front = '2031年8月1日\n望海储备银行\n行长记者会记录\n——2031年7月31日（星期四）15时30分起，约65分钟\n于总行九层记者会室\n'
  test('when it began and where, each on a line of its own', () => {
    expect(findDate(pageOf(...front.split('\n')), front, '')).toBe('2031-07-31')
    expect(findVenue(front)).toBe('总行九层记者会室')
    expect(findSource(pageOf(...front.split('\n')), front, front)).toBe('望海储备银行')
  })
  test.each([
    ['望海俱乐部新闻中心　2031-03-04 22:41　浏览：8,217\n', '望海俱乐部新闻中心'], ['> 校长办公室 · 新闻中心 ｜ 最后编辑：3月4日\n', '校长办公室 · 新闻中心'],
    ['資料來源：新聞處\n', '新聞處'], ['資料來源：去年的調查\n', null], ['林一帆 ｜ 最后编辑：3月4日\n', null],
  ])('whose %j is', (head, source) => expect(findSource(pageOf('标题', head.trim()), head, head)).toBe(source))
})

test.each([
  ['2025-03-05', '本报讯 3日上午，望海港举行发布会。', '2025-03-03'],
  ['2025-03-05', '本报讯 28日上午，望海港举行发布会。', '2025-02-28'],
  // No February has such a day, and no April.
  ['2025-03-05', '本报讯 30日上午，望海港举行发布会。', '2025-03-05'],
  ['2025-05-01', '昨（31）日，望海港举行发布会。', '2025-05-01'],
])('of a page published on %s: %s', (published, lead, day) => {
  const front = `标题\n发布时间：${published}\n${lead}\n`
  expect(findDate(pageOf(...front.split('\n')), front, '')).toBe(day)
})

test('a head that recurs begins a line of a PDF, however full the line before', () => {
  const line = (text: string, y: number, right = 500) => ({ text, left: 50, right, y, size: 10, page: 1, width: 595, height: 842 })
  const texts = reflowLines([[line('（问）第一个问题要问的是明年的安排究竟是什么。', 600), line('（答）明年开工，资金已经到位，工期为三年。', 584), line('（问）第二个问题要问的是资金到底从哪里来。', 568), line('（答）财政安排一半，另一半由银行贷款。', 552, 300)]]).drafts.map(draft => draft.text.slice(0, 3))
  expect(texts).toEqual(['（问）', '（答）', '（问）', '（答）'])
})
