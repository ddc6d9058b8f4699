import { BODY_NAME } from '../names/body-name.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { isOffice } from '../names/is-office.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { isNetizen } from './is-netizen.ts'
import { netizenName } from './netizen-name.ts'
import { readActBehind } from './read-act-behind.ts'
import { readApart } from './read-apart.ts'
import { readAroundTitle } from './read-around-title.ts'
import { readBeforeRemark } from './read-before-remark.ts'
import { readBehindMark } from './read-behind-mark.ts'
import { readAnswererBehindPoint, readAskerBehindPoint } from './read-behind-point.ts'
import { readCourteousAsker } from './read-courteous-asker.ts'
import { readCourtesy } from './read-courtesy.ts'
import { readDoing } from './read-doing.ts'
import { readEmployed } from './read-employed.ts'
import { readFramed } from './read-framed.ts'
import { readInBrackets } from './read-in-brackets.ts'
import { readForeigner, readLatin } from './read-latin.ts'
import { readMark } from './read-mark.ts'
import { readEntitledMedium, readMedium, readMediumBeforeName } from './read-medium.ts'
import { readMember } from './read-member.ts'
import { readNamedOfBody } from './read-named-of-body.ts'
import { readNamedPerson } from './read-named-person.ts'
import { readOneCharacter } from './read-one-character.ts'
import { readHostsJoined, readPartBefore, readPartGlued } from './read-part-before.ts'
import { readRemote } from './read-remote.ts'
import { readReporter } from './read-reporter.ts'
import { readScreenName } from './read-screen-name.ts'
import { readSurnameOfBody } from './read-surname-of-body.ts'
import { readRareSurname, readSurname } from './read-surname.ts'
import { readUnlisted } from './read-unlisted.ts'
import type { WordRule } from './word-rule.ts'

/** Somebody of an office whom the page does not name: 市民政局有关负责人. */
const OFFICER = /^\p{Script=Han}{2,20}?(?:局|委员会|办公室|发改委|改革委|卫健委|委|办|厅|部|署|处|集团|公司|中心|医院|学校|街道|管委会|政府)(?:有关|相关)?(?:负责人|负责同志|工作人员)$/u

/** Every way in which the words of a label say who speaks, in the order in which they are tried: marks, parts and acts before names, names before offices and bodies. */
export const WORD_RULES: readonly WordRule[] = [
  { name: 'a part and no name', example: '问, 主持人, 翻译', read: readMark },
  { name: 'who asks behind a mark', example: '问·某报', read: readAskerBehindPoint },
  { name: 'who answers behind a mark', example: 'A｜职务 姓名', read: readAnswererBehindPoint },
  { name: 'whoever stands behind a mark', example: 'Q（某报）', read: readBehindMark },
  { name: 'one character', example: '记, 高', read: readOneCharacter },
  { name: 'a screen name in brackets', example: '某某（网名）', read: readScreenName },
  { name: 'one of the public', example: '网友“某某”', read: (printed, plain) => isNetizen(plain) ? { kind: 'netizen', name: netizenName(printed) } : undefined },
  { name: 'an act behind', example: '某报提问', read: readActBehind },
  { name: 'set apart', example: '职务｜姓名', read: (printed, plain, again) => readApart(printed, plain, name => again(name, toSimplified(name)) ?? readBeforeRemark(name, again)) },
  { name: 'from afar', example: '姓名（视频连线）', read: readRemote },
  { name: 'a reporter', example: '某报记者', read: readReporter },
  { name: 'who asks for a medium, by courtesy', example: '某报 王小姐', read: readCourteousAsker },
  { name: 'framed', example: '（姓名）', read: readFramed },
  { name: 'what he does behind a bar', example: '姓名｜主持', read: readDoing },
  { name: 'a part before', example: '嘉宾：职务 姓名', read: readPartBefore },
  { name: 'a part glued to a name', example: '主持人某某', read: readPartGlued },
  { name: 'several hosts', example: '主持人甲、乙', read: readHostsJoined },
  { name: 'a surname of a body', example: '市某局王局长', read: readSurnameOfBody },
  { name: 'a name of a body', example: '省新闻办 姓名', read: readNamedOfBody },
  { name: 'a member', example: '姓名议员', read: readMember },
  { name: 'a medium in its marks', example: '《某报》', read: readEntitledMedium },
  { name: 'a medium', example: '某某晚报', read: readMediumBeforeName },
  { name: 'who in brackets behind his body', example: '市某局（某某副局长）', read: readInBrackets },
  { name: 'a surname', example: '王局长', read: readSurname },
  { name: 'a voice by its number', example: '发言人 2', read: (printed, plain) => isNumberedVoice(plain) ? { kind: 'person', name: printed, title: null, role: null } : undefined },
  { name: 'a name around a title', example: '汪科长宁', read: readAroundTitle },
  { name: 'a person', example: '职务 姓名', read: readNamedPerson },
  { name: 'somebody of a firm', example: '某公司 姓名', read: readEmployed },
  { name: 'a foreigner', example: '主教练 Jane Doe', read: readForeigner },
  { name: 'a rare surname', example: '某局长', read: readRareSurname },
  { name: 'in Latin letters', example: 'Jane Doe, Director', read: readLatin },
  { name: 'somebody of a body', example: '市某局有关负责人', read: (printed, plain) => OFFICER.test(plain) ? { kind: 'office', name: printed } : undefined },
  { name: 'an office', example: '署长', read: (printed, plain) => isOffice(plain) ? { kind: 'title', title: printed } : undefined },
  { name: 'any medium', example: '某某在线', read: readMedium },
  { name: 'a body', example: '市某局', read: (printed, plain) => BODY_NAME.test(plain) && plain.length >= 3 ? { kind: 'office', name: printed } : undefined },
  { name: 'by courtesy', example: '某某女士', read: readCourtesy },
  { name: 'a name that no rule above has', example: '某某某某', read: readUnlisted },
]
