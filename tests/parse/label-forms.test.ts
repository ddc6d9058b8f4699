import st from 'opencc-js/dict/STCharacters'
import { expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'

const HEAD = '江城市新闻发布会\n\n3月1日，江城市举行新闻发布会，市科技局局长王小明、市气象台首席预报员李岚、市教育局副局长陈远山出席，市委宣传部副部长赵卫平主持。\n\n'
const OFFICES: Record<string, string> = { 赵卫平: '市委宣传部', 王小明: '市科技局', 李岚: '市气象台', 陈远山: '市教育局' }
const TALK: [string, string][] = [
  ['赵卫平', '大家好，请王局长介绍情况。'],
  ['王小明', '今年新建实验室六个。\n投资两亿元。'],
  ['江城日报记者', '请问近期天气怎么样？'],
  ['李岚', '未来三天以多云为主。'],
  ['江城电视台记者', '我想问学校建不建？'],
  ['陈远山', '今年新建两所，地点已经选好。'],
  ['赵卫平', '今天的发布会到此结束，谢谢大家。'],
]

const FORMS: [string, (who: string, words: string) => string][] = [
  ['the office alone', (who, words) => `${OFFICES[who] ?? who}：${words}`],
  ['office and name', (who, words) => `${OFFICES[who] ?? ''} ${who}：${words}`],
  ['a part with the name in brackets', (who, words) => `${who === '赵卫平' ? '主持人' : OFFICES[who] ? '答问人' : '提问'}（${who}）：${words}`],
  ['a courteous name', (who, words) => `${who}${OFFICES[who] ? '先生' : ''}：${words}`],
  ['surname and rank', (who, words) => `${{ 赵卫平: '赵部长', 王小明: '王局长', 李岚: '李首席', 陈远山: '陈局长' }[who] ?? who}：${words}`],
  ['a time, bars', (who, words) => `10:20 | ${who} | ${words}`],
  ['a rule beneath', (who, words) => `${who}\n----\n${words}`],
  ['a part in brackets before the name', (who, words) => `[${who === '赵卫平' ? '主持人' : OFFICES[who] ? '嘉宾' : '记者'}]${who}：${words}`],
  ['an account and a colon', (who, words) => `@${who}：${words}`],
  ['the number of a note', (who, words) => `${who}[1]：${words}`],
  ['ornaments on both sides', (who, words) => `★ ${who} ★\n${words}`],
  ['a signature in brackets at the end', (who, words) => `${words}（${who}）`],
  ['a signature behind a dash at the end', (who, words) => `${words}——${who}`],
  ['a time in Chinese', (who, words) => `${who}（10时20分）：${words}`],
  ['the colon twice', (who, words) => `${who}：：${words}`],
  ['full-width numbers', (who, words) => `（３）${who}：${words}`],
  ['a number in brackets', (who, words) => `(3) ${who}：${words}`],
  ['a half of the day', (who, words) => `上午10:20 ${who}：${words}`],
  ['a time in Chinese before', (who, words) => `10时20分 ${who}：${words}`],
  ['a time behind the words', (who, words) => `${who}：${words}10:20`],
  ['the office in square brackets', (who, words) => `${who}${OFFICES[who] ? `【${OFFICES[who]}负责人】` : ''}：${words}`],
  ['a bar to the office, over the words', (who, words) => `${who}${OFFICES[who] ? ` | ${OFFICES[who]}主任` : ''}\n${words}`],
  ['office and name parted by a point', (who, words) => `${OFFICES[who] ? `${OFFICES[who]}主任·` : ''}${who}：${words}`],
  ['body, surname and rank', (who, words) => `${{ 赵卫平: '市委宣传部赵部长', 王小明: '市科技局王局长', 李岚: '李首席（市气象台）', 陈远山: '市教育局陈局长' }[who] ?? who}：${words}`],
  ['marks in full width', (who, words) => OFFICES[who] ? `Ａ ${who}答\n${words}` : `Ｑ ${who}提问\n${words}`],
  ['an answer\'s mark and a name, a colon each', (who, words) => OFFICES[who] ? `Ａ：${who}：${words}` : `Ｑ：${who}：${words}`],
  ['who asks after what he does', (who, words) => OFFICES[who] ? `${who}：${words}` : `【记者提问】${who}：${words}`],
  ['a quotation', (who, words) => `> **${who}**\n>\n> ${words.replace('\n', '\n> ')}`],
]

test.each(FORMS)('labels of the form: %s', (_, form) => {
  const { turns, text } = parseText(HEAD + TALK.map(([who, words]) => form(who, words)).join('\n\n') + '\n', 'a.md')
  const said = turns.filter(turn => turn.speaker !== null).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/[>\s]/gu, '')])
  expect(said).toEqual(TALK.map(([who, words]) => [who, words.replace(/\s/gu, '')]))
})

/** Each character in its commonest traditional form. */
const characters = new Map(st.split('|').map(line => line.split(' ') as [string, string]).filter(([from, to]) => from.length === to.length))
const traditional = (text: string) => text.replace(/\p{Script=Han}/gu, character => characters.get(character) ?? character)

test.each(FORMS)('in traditional characters, labels of the form: %s', (_, form) => {
  const { turns, text } = parseText(traditional(HEAD + TALK.map(([who, words]) => form(who, words)).join('\n\n') + '\n'), 'a.md')
  const said = turns.filter(turn => turn.speaker !== null).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/[>\s]/gu, '')])
  expect(said).toEqual(TALK.map(([who, words]) => [traditional(who), traditional(words).replace(/\s/gu, '')]))
})

test('words in quotation marks right behind a name are his', () => {
  const { turns } = parseText(HEAD + TALK.map(([who, words]) => `${who}「${words}」`).join('\n\n') + '\n', 'a.txt')
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(TALK.map(([who]) => who))
})

test('a paragraph that lost its line breaks', () => {
  const { turns, text } = parseText(HEAD + TALK.map(([who, words]) => `${who}：${words.replace('\n', '')}`).join('') + '\n', 'a.txt')
  expect(turns.filter(turn => turn.speaker !== null).map(turn => [turn.speaker, text.slice(turn.start, turn.end)])).toEqual(TALK.map(([who, words]) => [who, words.replace('\n', '')]))
})

test('whom the page does not introduce no sentence inside a paragraph makes a speaker', () => {
  expect(parseText(`${HEAD}王小明：今年投资两亿元。林小溪：这是人名。安全感：群众放心。主要问题：资金。\n\n李岚：多云。\n`, 'a.txt').speakers.map(({ name }) => name)).toEqual(['王小明', '李岚'])
})

test.each([
  ['who writes the news signs it', '昨日我市新开通公交线路两条。（林小溪）\n\n江城大桥昨日通车。（周海）\n\n春茶昨日上市。（林小溪）\n\n菜价昨日回落。（周海）\n'],
  ['pictures', '现场座无虚席。（王小明摄）\n\n学生们在做实验。（李岚供图）\n\n教室里很安静。（陈远山摄）\n'],
  ['headings between ornaments', '★ 开场 ★\n\n今年投资两亿元。\n\n★ 焦点 ★\n\n新建学校两所。\n\n★ 结束 ★\n\n会期一小时。\n'],
])('%s: nobody speaks', (_, body) => {
  expect(parseText(HEAD + body, 'a.txt').speakers).toEqual([])
})

test('hosts told apart by a letter, listeners by a number, a judge by what judges are called', () => {
  const { turns } = parseText('《城市对话》实录\n\n市法院副院长赵卫平、审判员冉冬青做客节目。\n\n主持人A：大家好。\n\n主持人B：今天聊聊交通案件。\n\n冉法官：去年审结六百件。\n\n主持人A：听众怎么说？\n\n听众热线1：赔偿怎么算？\n\n冉法官：看实际损失。\n\n主持人B：节目到此结束。\n', 'a.txt')
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['主持人A', '主持人B', '冉冬青', '主持人A', '听众热线1', '冉冬青', '主持人B'])
})

test('investors by their nicknames, analysts by their firms', () => {
  const { turns } = parseText('业绩说明会纪要\n\n出席人员：董事长 王小明，财务总监 李岚\n\n投资者“稳健前行”提问：毛利率为什么下降？\n李岚回复：原材料涨价。\n\n大江证券 周某：海外市场怎么看？\n王小明回复：计划建厂。\n', 'a.txt')
  expect(turns.flatMap(turn => turn.speaker ?? [])).toEqual(['投资者“稳健前行”', '李岚', '周某', '王小明'])
})
