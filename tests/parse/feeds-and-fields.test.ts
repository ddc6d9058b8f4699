import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { isAdvertisement } from '../../lib/parse/lines/is-advertisement.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { spokenTurns } from '../../lib/parse/spoken-turns.ts'

const ofHtml = (body: string, title = '航道疏浚新闻通气会') => buildBriefing(readHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`), 'a.html')
const turnsOf = (briefing: ReturnType<typeof parseText>) => spokenTurns(briefing.turns).map(turn => [turn.speaker ?? turn.attributedTo ?? null, briefing.text.slice(turn.start, turn.end)])

describe('a live feed whose posts have a plate', () => {
  const post = (name: string, badge: string, words: string, time: string) => `<div class="post"><div class="user"><span class="name">${name}</span>${badge === '' ? '' : `<i class="vip">${badge}</i>`}</div><div class="content">${words}</div><div class="act"><span class="time">2025-03-02 ${time}</span> <span>点赞(12)</span> <span>回复</span></div></div>`
  const page = ofHtml([
    '<div class="top"><span>望海云</span></div><h1>航道疏浚新闻通气会</h1>',
    post('望海播报', '官方', '大家好！这里是港务大厦二楼会议室，通气会马上开始，有什么想问的？请留言。', '09:58'),
    post('林一帆', '主持人', '各位网友，上午好。先请汪青岚副局长介绍情况。', '10:00'),
    post('汪青岚', '望海港务局副局长', '航道疏浚三月开工，工期五个月。', '10:02'),
    post('潮声周刊记者', '', '渔船往哪里停？', '10:06'),
    post('司　徒', '望海渔政支队支队长', '停到北港，每天补贴三十元。', '10:08'),
    post('汪青岚', '', '晚上十点以后不施工。', '10:11'),
    post('司　徒', '', '渔政船夜里也巡逻。', '10:12'),
    post('望海播报', '官方', '直播到此结束，感谢收看！', '10:14'),
  ].join(''), '航道疏浚新闻通气会_望海云直播')

  test('who posts stands on the plate, with a badge the first time', () => {
    expect(turnsOf(page).slice(1)).toEqual([
      ['林一帆', '各位网友，上午好。先请汪青岚副局长介绍情况。'], ['汪青岚', '航道疏浚三月开工，工期五个月。'], ['潮声周刊记者', '渔船往哪里停？'],
      ['司徒', '停到北港，每天补贴三十元。'], ['汪青岚', '晚上十点以后不施工。'], ['司徒', '渔政船夜里也巡逻。'], ['望海播报', '直播到此结束，感谢收看！'],
    ])
    expect(page.speakers.find(({ name }) => name === '林一帆')?.role).toBe('host')
    expect(page.speakers.find(({ name }) => name === '司徒')?.title).toBe('望海渔政支队支队长')
  })

  test('the page’s own account tells what goes on, also where it asks', () => {
    expect(page.turns.find(turn => turn.attributedTo === '望海播报')?.role).toBe('narration')
    expect(page).toMatchObject({ venue: '港务大厦二楼会议室' })
  })

  test('words that only begin like a badge are words', () => {
    const briefing = ofHtml(['<h1>航道疏浚新闻通气会</h1>', post('林一帆', '', '主持人好，我先说。', '10:00'), post('汪青岚', '', '官方的说法是五个月。', '10:01'), post('林一帆', '', '谢谢。', '10:02'), post('汪青岚', '', '不客气。', '10:03')].join(''))
    expect(turnsOf(briefing).map(([, words]) => words)).toEqual(['主持人好，我先说。', '官方的说法是五个月。', '谢谢。', '不客气。'])
  })
})

describe('name and part on one line', () => {
  const talk = [['潮声小编', '官方', '通气会马上开始，欢迎留言。'], ['林一帆', '主持人', '各位记者，上午好。'], ['汪青岚', '望海港务局副局长', '航道疏浚三月开工。'], ['海边人', '网友', '会不会挖到晚上？'], ['汪青岚', '', '晚上十点以后不施工。'], ['林一帆', '', '今天到这里，谢谢大家。']] as const
  const said = ['各位记者，上午好。', '航道疏浚三月开工。', '会不会挖到晚上？', '晚上十点以后不施工。', '今天到这里，谢谢大家。'].map((words, at) => [['林一帆', '汪青岚', '海边人', '汪青岚', '林一帆'][at], words])

  test('in bold and behind it, the time and the buttons below', () => {
    const briefing = ofHtml(`<h2>航道疏浚新闻通气会</h2>${talk.map(([name, part, words], at) => `<div><div class="n"><strong>${name}</strong>${part === '' ? '' : `<em>${part}</em>`}</div><div>${words}</div><div><span>昨天 10:0${at}</span><span>1${at}赞</span></div></div>`).join('')}`)
    expect(turnsOf(briefing).slice(1)).toEqual(said)
  })

  test('in a heading under the time', () => {
    const briefing = ofHtml(`<h1>航道疏浚新闻通气会</h1><ol>${talk.map(([name, part, words], at) => `<li><time>10:0${at}</time><h4>${name} <small>${part}</small></h4><p>${words}</p></li>`).join('')}</ol>`)
    expect(turnsOf(briefing).slice(1)).toEqual(said)
  })
})

test('a part in bold and who takes it are a label over the words', () => {
  const page = '# 望海港新闻发布会实录\n\n**主持人** 林一帆\n\n大家好，先请汪青岚处长介绍。\n\n**发言人** 汪青岚\n\n上半年吞吐量一亿吨。\n\n**记者** 望海日报\n\n渔船怎么办？\n\n**发言人** 汪青岚\n\n渔船停北港。\n\n**主持人** 谢谢大家，再见。\n'
  expect(turnsOf(parseText(page, 'a.md'))).toEqual([['林一帆', '大家好，先请汪青岚处长介绍。'], ['汪青岚', '上半年吞吐量一亿吨。'], ['望海日报记者', '渔船怎么办？'], ['汪青岚', '渔船停北港。'], ['林一帆', '谢谢大家，再见。']])
})

test('@某某 beside the time of a post is one of the public', () => {
  const post = (time: string, who: string, words: string) => `2025-03-02 ${time} ${who}\n${words}\n\n`
  const page = `航道疏浚新闻通气会\n\n${post('10:00', '林一帆 主持人', '各位记者，上午好。')}${post('10:02', '汪青岚 望海港务局副局长', '航道疏浚三月开工。')}${post('10:10', '@海边人', '会不会挖到晚上？')}${post('10:11', '汪青岚', '晚上十点以后不施工，@海边人放心。')}${post('10:13', '林一帆', '今天到这里。')}`
  expect(turnsOf(parseText(page, 'a.txt')).slice(2)).toEqual([['海边人', '会不会挖到晚上？'], ['汪青岚', '晚上十点以后不施工，@海边人放心。'], ['林一帆', '今天到这里。']])
})

test('whoever keeps order among those who write under a page makes no briefing of it', () => {
  const page = '航道疏浚新闻通气会实录\n\n林一帆（望海港务局局长）：航道疏浚三月开工，工期五个月。\n\n潮声周刊记者：渔船往哪里停？\n\n林一帆：停到北港。\n\n聊天室\n海豚：讲得清楚\n管理员：请文明发言\n'
  expect(turnsOf(parseText(page, 'a.txt')).at(-1)).toEqual(['林一帆', '停到北港。'])
})

describe('headings over whoever speaks in a section', () => {
  const section = (heading: string, keyword: string, who: string, words: string) => `${heading}\n${keyword}发布人　${who}\n\n${words}\n\n`
  const lead = '“蓝色粮仓”新闻发布会\n\n望海日报·潮声客户端　06-03 19:22　记者 何其多\n\n6月3日，望海市召开新闻发布会。望海市海洋局局长林一帆、望海渔政支队支队长汪青岚出席并回答记者提问。\n\n'

  test('close the section before them, whatever signs and quotation marks they have', () => {
    const briefing = parseText(lead + section('◆ 深水网箱“走”出十海里 养鱼不再“看天”', '关键词：网箱\n', '望海市海洋局局长　林一帆', '林一帆说，今年新增网箱120口。') + section('◆ 休渔期“无人船”昼夜巡 偷捕“看得见”', '关键词：巡查\n', '望海渔政支队支队长　汪青岚', '汪青岚表示，休渔期提前两天。'), 'a.txt')
    expect(turnsOf(briefing).slice(1)).toEqual([['林一帆', '林一帆说，今年新增网箱120口。'], ['汪青岚', '汪青岚表示，休渔期提前两天。']])
    expect(briefing.source).toBe('望海日报·潮声客户端')
  })

  test('so does one whose keyword has a sign of its own', () => {
    const briefing = parseText(lead + section('★ 深水网箱“走”出十海里', '■关键词　网箱\n', '望海市海洋局局长　林一帆', '林一帆说，今年新增网箱120口。') + section('★ “一条鱼，两天到西北”', '■关键词　冷链\n', '望海渔政支队支队长　汪青岚', '汪青岚表示，休渔期提前两天。'), 'a.txt')
    expect(turnsOf(briefing).slice(1)).toEqual([['林一帆', '林一帆说，今年新增网箱120口。'], ['汪青岚', '汪青岚表示，休渔期提前两天。']])
  })

  test('behind a dash and right under the keyword stands who is told of next', () => {
    const part = (heading: string, keyword: string, who: string, words: string) => `${heading}\n关键词：${keyword}\n——${who}\n\n${words}\n\n`
    const briefing = parseText(lead + part('网箱走出十海里', '网箱', '望海市海洋局局长　林一帆', '今年新增网箱120口。') + part('无人船昼夜巡', '巡查', '望海渔政支队支队长　汪青岚', '休渔期提前两天。'), 'a.txt')
    expect(turnsOf(briefing).slice(1)).toEqual([['林一帆', '今年新增网箱120口。'], ['汪青岚', '休渔期提前两天。']])
  })

  test('under words and over none it signs them', () => {
    const briefing = parseText('航道疏浚之声\n\n今年新增网箱120口，全部放到十海里以外。\n——望海市海洋局局长　林一帆\n\n休渔期提前两天，处罚标准提高一倍。\n——望海渔政支队支队长　汪青岚\n', 'a.txt')
    expect(turnsOf(briefing)).toEqual([['林一帆', '今年新增网箱120口，全部放到十海里以外。'], ['汪青岚', '休渔期提前两天，处罚标准提高一倍。']])
  })

  test('a last point that no other stands over a label with is said', () => {
    const briefing = parseText('航道疏浚新闻通气会实录\n\n林一帆（望海港务局局长）：办法有两条，白天施工是一条。\n\n◆ 夜里只派渔政船“巡逻”，不吵邻居，不影响渔船进出，更不挖“老港”\n\n汪青岚（望海渔政支队支队长）：我补充一句。\n\n林一帆：谢谢。\n', 'a.txt')
    expect(turnsOf(briefing)[0]?.[1]).toContain('不挖“老港”')
  })
})

describe('who is there, in brackets over the talk', () => {
  const talk = '\n〔主持人　汪青岚〕 10:00:12\n各位网友，大家好。先请林一帆局长介绍。\n\n〔林一帆〕 10:02:00\n航道疏浚三月开工。\n\n〔潮声周刊记者〕 10:04:12\n渔船往哪里停？\n\n〔林一帆〕 10:05:00\n停到北港。\n\n〔主持人〕 10:08:02\n今天就到这里。\n'

  test('nobody speaks under a name before the next section', () => {
    const briefing = parseText(`航道疏浚新闻通气会（图文实录）\n\n〔嘉宾〕\n林一帆　望海港务局局长\n〔主持〕\n汪青岚　望海市新闻办副主任\n\n〔内容简介〕\n3月2日上午，望海港务局举行新闻通气会，介绍航道疏浚的工期，本网进行图文直播。\n\n〔文字实录〕\n${talk}`, 'a.txt')
    expect(turnsOf(briefing).slice(0, 2)).toEqual([[null, '3月2日上午，望海港务局举行新闻通气会，介绍航道疏浚的工期，本网进行图文直播。'], ['汪青岚', '各位网友，大家好。先请林一帆局长介绍。']])
    expect(turnsOf(briefing).at(-1)).toEqual(['汪青岚', '今天就到这里。'])
  })

  test('a label over what happens still opens the words behind', () => {
    const briefing = parseText('航道疏浚新闻通气会实录\n\n【主持人】\n\n【播放短片】\n\n大家好，先请林一帆局长介绍。\n\n【望海港务局局长林一帆】\n航道疏浚三月开工。\n\n【主持人】\n谢谢。\n', 'a.txt')
    expect(turnsOf(briefing).at(-1)?.[1]).toBe('谢谢。')
    expect(briefing.turns.filter(turn => turn.role === 'host').map(turn => briefing.text.slice(turn.start, turn.end))).toContain('大家好，先请林一帆局长介绍。')
  })
})

describe('a list of fields in a page’s head', () => {
  const chat = (rows: string[][]) => rows.map(([part, name, time, words]) => `<div class="row"><p class="tt"><i>${part}</i><strong>${name}</strong><span>${time}</span></p><p>${words}</p></div>`).join('')
  const talk = chat([['主持', '林一帆', '15:00', '各位网友，下午好。先请汪支队长介绍。'], ['嘉宾', '汪青岚', '15:02', '补贴按船长来算。'], ['网友', '北港老船工', '15:06', '十一米半算不算？'], ['嘉宾', '汪青岚', '15:08', '每条两万元。']])

  test.each([
    '<dl><dt>访谈时间</dt><dd>2025年3月2日 15:00</dd><dt>访谈地点</dt><dd>望海市融媒体中心二号演播室</dd><dt>主持人</dt><dd>林一帆（望海电视台）</dd><dt>承办</dt><dd>望海市政府网站</dd></dl>',
    '<ul><li><label>时间</label><span>2025年3月2日 15:00</span></li><li><label>地点</label><span>望海市融媒体中心二号演播室</span></li><li><label>主持人</label><span>林一帆</span></li><li><label>承办</label><span>望海市政府网站</span></li></ul>',
    '<div><p><b>时间</b>2025年3月2日 15:00</p><p><b>地点</b>望海市融媒体中心二号演播室</p><p><b>主持</b>林一帆</p><p><b>承办</b>望海市政府网站</p></div>',
  ])('is nobody’s speech, and tells when, where and whose it is: %s', list => {
    const briefing = ofHtml(`<h2>渔民转产补贴怎么领</h2>${list}${talk}`, '在线访谈')
    expect(turnsOf(briefing)[0]).toEqual(['林一帆', '各位网友，下午好。先请汪支队长介绍。'])
    expect(briefing).toMatchObject({ title: '渔民转产补贴怎么领', date: '2025-03-02', venue: '望海市融媒体中心二号演播室', source: '望海市政府网站' })
  })

  test('a block with words of its own, or with terms that are no fields, keeps them', () => {
    const briefing = ofHtml(`<h2>渔民转产补贴怎么领</h2><div>本期访谈邀请望海渔政支队介绍补贴的申请条件和办理流程。<p><b>时间</b>2025年3月2日 15:00</p></div><ul><li><b>林一帆</b>大家好，欢迎收看。</li><li><b>地点</b>望海渔港</li></ul>${talk}`, '在线访谈')
    expect(briefing.text).toContain('本期访谈邀请望海渔政支队介绍补贴的申请条件和办理流程。')
    expect(briefing.text).not.toContain('林一帆\t')
  })

  test('a list that holds the talk is none', () => {
    const briefing = ofHtml('<h1>航道疏浚访谈实录</h1><dl><dt>主持人</dt><dd>各位网友，下午好。时间不多，先请林局长介绍。</dd><dt>林一帆</dt><dd>三月开工。</dd><dt>主持人</dt><dd>谢谢。</dd><dt>林一帆</dt><dd>再见。</dd></dl>')
    expect(turnsOf(briefing).map(([, words]) => words)).toEqual(['各位网友，下午好。时间不多，先请林局长介绍。', '三月开工。', '谢谢。', '再见。'])
  })
})

test.each([
  ['望海农信“转产贷”利率优惠，额度最高三十万，立即申请', true], ['望海银行“安家贷”，手续简单，点击了解详情>>', true],
  ['大家可以在小程序里填表，点击申请', false], ['手续简单，在首页点击申请。', false],
])('%s advertises: %s', (line, advertises) => expect(isAdvertisement(line)).toBe(advertises))

describe('a feed with the newest post first', () => {
  const posts = [['林一帆', '10:20:00', '到此结束。'], ['林一帆', '10:10:00', '五个月。'], ['望海日报记者', '10:08:00', '工期多长？'], ['望海港务局局长 林一帆', '10:02:00', '三月疏浚。'], ['望海网', '09:58:00', '马上开始。']] as const
  const feed = posts.map(([name, time, words]) => `<li><span class="w">[${name}]</span><span class="h">${time}</span><p>${words}</p></li>`).join('')
  test.each(['时间：2025年3月4日10:00', '直播时间：2025年3月4日 10:00'])('%s over it is a field, and no post', field => {
    const page = ofHtml(`<h1>航道疏浚新闻通气会</h1><div><p>${field}</p><p>地点：望海港三楼发布厅</p></div><ul>${feed}</ul>`)
    expect(page.venue).toBe('望海港三楼发布厅')
    expect(turnsOf(page).map(([, words]) => words)).toEqual(['马上开始。', '三月疏浚。', '工期多长？', '五个月。', '到此结束。'])
  })
  test('a day in an element of its own stands apart from the figure beside it', () => {
    expect(ofHtml(`<h1>航道疏浚新闻通气会</h1><div class="sub"><span>望海网</span><span>2025-03-04</span><span>21.7万人看过</span></div><ul>${feed}</ul>`).date).toBe('2025-03-04')
  })
})
