import { describe, expect, test } from 'vitest'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { END_MARK } from '../../lib/parse/lines/end-mark.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const speakersOf = (...lines: string[]) => parseText(lines.join('\n\n'), 'a.txt').turns.filter(turn => turn.role !== 'narration').map(turn => turn.speaker)

describe('a remark between a name and what he does', () => {
  test.each([
    ['林一帆（视频连线）答', { kind: 'person', name: '林一帆' }], ['副市长林一帆（电话连线）回答', { kind: 'person', name: '林一帆', title: '副市长' }],
    ['林一帆（在望海连线）补充', { kind: 'person', name: '林一帆' }], ['灯塔下的猫（渔村自媒体）问', { kind: 'outlet', name: '灯塔下的猫' }],
    ['望海晚报（电话）问', { kind: 'reporter', name: '望海晚报' }], ['望海晚报记者（远程连线）', { kind: 'reporter', name: '望海晚报记者', organization: '望海晚报' }],
    ['校学生记者团', { kind: 'outlet' }], ['党组成员，副局长', { kind: 'title', title: '党组成员，副局长' }],
  ])('%s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))
  test.each(['梅处长青岚示意局长，由局长回答', '有大妈（退休）问'])('%s names nobody', printed => expect(['title', 'person', 'outlet']).not.toContain(readLabel(printed)?.kind))
})

test.each([['渔火夜话（记者）', '渔火夜话'], ['《渔火》（记者）', '《渔火》']])('%s asks, by whatever name', (printed, name) => expect(readLabel(printed)).toMatchObject({ kind: 'reporter', name }))
test.each([['水务部', 'office'], ['金融办', 'office'], ['林一帆', 'person'], ['车管所', undefined]])('%s is %s', (printed, kind) => expect(readLabel(printed)?.kind).toBe(kind))

test('what an office is for, in brackets, is nobody', () => expect(speakersOf('消防处助理处长（行动）林一帆、渔业署署长梅青岚今日会见传媒。', '渔业署署长：各位好。', '记者：何时出海？', '消防处助理处长（行动）：明天。', '记者：船够吗？', '消防处助理处长（行动）：够。').at(-1)).not.toBe('行动'))

test('a courtesy behind a name belongs to no other title', () => {
  const found = findIntroductions('以下为港务中心总监林一帆医生、渔业署助理署长梅青岚今日会见传媒的答问全文，秘书长汪洋教授亦有出席。', new Set())
  expect(found.map(({ name, title }) => [name, title])).toEqual([['林一帆', '港务中心总监'], ['梅青岚', '渔业署助理署长'], ['汪洋', '秘书长']])
})

test.each([['（公布全文完）', true], ['实录完', true], ['（完）', true], ['（未完）', false], ['工程已完', false]])('%s ends the page: %s', (words, ends) => expect(END_MARK.test(words)).toBe(ends))

describe('whose answers 答 opens where others have labels of their own', () => {
  const lead = '港务中心总监林一帆、渔业署助理署长梅青岚今日在码头会见传媒，秘书长汪洋亦有出席。'
  const talk = ['问：航道何时疏浚？', '答：明年三月。渔网请助理署长讲。', '助理署长：渔网五月收。', '问：船票涨吗？', '答：不涨。']
  test('the one who made the statement', () => expect(speakersOf(lead, '总监：各位好。航道今年加深一米。', ...talk)).toEqual(['林一帆', '记者', '林一帆', '梅青岚', '记者', '林一帆']))
  test('nobody where somebody else may as well', () => expect(speakersOf(lead.replace('亦有出席', '在场解说'), '总监：各位好。航道今年加深一米。', ...talk)[2]).toBe(null))
  test('nobody where he has a label of his own later', () => expect(speakersOf(lead, '总监：各位好。航道今年加深一米。', ...talk, '总监：今天就到这里。')[2]).toBe(null))
})

describe('a body over a written answer', () => {
  const page = (own: string) => ['3月4日，水务部举行例会。河道司司长林一帆出席，水务部办公厅副主任梅青岚主持。', '梅青岚：各位好，请提问。', '望海日报记者：河道何时清淤？', '林一帆：明年。', '梅青岚：今天就到这里。', '（以下为书面答复）', '望海电讯：淤泥怎么办？', `水务部：${own}淤泥全部制砖。`]
  test('is no person who has his own name over his words', () => expect(speakersOf(...page('')).at(-1)).toBe('水务部'))
  test('unless he says who he is', () => expect(speakersOf(...page('我是梅青岚，我来答。')).at(-1)).toBe('梅青岚'))
})

test('a remark in brackets on who answers is no label', () => expect(speakersOf(
  '时间：114年3月4日', '出席：林局長一帆、梅處長青嵐（主持）', '林局長一帆：', '各位好，請提問。', '望海電視台記者：', '經費夠嗎？', '（梅處長青嵐向局長示意，由局長回答）', '林局長一帆：', '夠，來自規費。',
)).toEqual(['林一帆', '望海電視台記者', '林一帆']))
