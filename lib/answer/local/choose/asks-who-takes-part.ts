import { OCCASION } from '../../../text/occasion.ts'

/** Who speaks, or who is there at all; who leads. */
export type Attendance = 'speaks' | 'attends'

const NAMED = `新闻发布会|${OCCASION}|座谈会|会议`
const PEOPLE = '发言人|发布人|主讲人|嘉宾|领导|官员|负责人|人员|代表|部门|单位|人'
const ACTS = '出席|参加|参与|列席|与会|参会|到场|到会|出场|到|来|请|发言|讲话|说话|讲了话|说了话|讲过话|发了言|发过言|露面|露了面|回答提问|回答问题|答问'
const ASKING = '哪些|哪几[位个名]|哪[一]?[位个]|什么人|几[位个名]|多少[位个名]?|谁|名单|名字|姓名'
const OFFICES = '什么职务|什么身份|哪个单位|职务|身份|单位|头衔'
const FILLERS = '当天|当日|那天|会上|把|列出来|列一列|报一下|都给|写出来|[一二两三四五六七八九十\\d]+[位个名]|请问|请|要|给个|给|完整|列出|列一下|告诉我|介绍一下|说一下|这次|本次|此次|这场|本场|那场|今天|现场|台上|稿件|文章|新闻|一共|总共|共有|分别|各位|所有|全部|都有|都|共|有|是|叫|什么|了|过|的|里|中|上|在|和|及|并|、|们|各|呢|呀|啊|吗|，|。|？'
/** Every word that a question for those who take part is made of; one word of anything else makes it another question. */
const VOCABULARY = new RegExp([NAMED, '会', PEOPLE, ACTS, ASKING, OFFICES, FILLERS].join('|').split('|').sort((a, b) => b.length - a.length).join('|'), 'gu')

const ASKS = new RegExp(`${ASKING}|什么(?:职务|身份)`, 'u')
/** Words for speaking, for being there, and for either of somebody at an occasion. */
const SPEAKERS = /发言|发[了过]言|讲话|说话|[讲说][了过]话|发布人|主讲人|嘉宾|回答|答问/u
const THERE = /出席|列席|与会|参会|到场|到会|领导|官员/u
const COMES = /参加|参与|出场|(?:来|请)了/u
/** 几个人, 哪些部门: who takes part in anything, where the occasion is not named. */
const ANYBODY = /(?:几个?|多少[个名]?)人|(?:哪些|几个|哪几个|多少个?)(?:部门|单位)/u
const NAMES_OCCASION = new RegExp(NAMED, 'u')

/** 答记者问, 回答了媒体的提问: those who answer, not those who ask. */
const ANSWERS = /(?:回答|回应|答)(?:了|过)?(?:现场|各位|大家)*(?:的)?(?:记者|媒体)(?:们)?的?(?:提问|问题|问)/gu

/** 江城那场发布会, 夜航发布会: which of several is meant. */
const WHICH_ONE = new RegExp(`^(?!参|出席|[列与]席|[与到]会|请问)(?:(?![谁哪几都]|有哪|${ACTS})\\p{Script=Han}){2,10}?(?:[那这](?:一)?[场个次])?(?=${NAMED})`, 'u')

/** Whether a part (in comparable form) asks who speaks or who is there, and nothing else: 出席的都有谁, 发言人有几位, 人员名单. Null for any other part. */
export function asksWhoTakesPart(question: string): Attendance | null {
  const asked = question.replace(ANSWERS, '回答提问').replace(WHICH_ONE, '')
  if (!ASKS.test(asked) || asked.replace(VOCABULARY, '') !== '') return null
  const ofOccasion = NAMES_OCCASION.test(asked)
  if (ANYBODY.test(asked) && !ofOccasion && !SPEAKERS.test(asked)) return null
  if (THERE.test(asked) || COMES.test(asked) && (ofOccasion || SPEAKERS.test(asked))) return 'attends'
  return SPEAKERS.test(asked) ? 'speaks' : null
}
