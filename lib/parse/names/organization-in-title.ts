import { isOutlet } from './is-outlet.ts'

const STRONG = '代表团|小学|中学|幼儿园|大队|中队|委员会|管委会|组委会|村委会|居委会|政府|[省市县区]府|人大|政协|集团|公司|中心|银行|法院|检察院|医院|保健院|卫生院|考试院|学院|大学|学校|研究院|研究所|协会|学会|联合会|总工会|商会|基金会|理事会|联盟|组织|红十字会|工商联|妇联|残联|文联|侨联|社科联|科协|作协|合作社|供销社|检查站|总队|支队|指挥部|办事处|海关|气象台|电视台|博物馆|教研室|研究室|图书馆|美术馆|档案馆|科技馆|文化馆|纪念馆|少年宫|大使馆|使馆|总领馆|动物园|植物园|幼儿园|分行|支行|分公司|常委会|部|厅|局|署(?!理)|委|办公室|办公厅|(?<![民公主承协举督创兴])办|军区|街道|园区|开发区|新区|高新区|俱乐部|出版社|处'
/** Single characters that end the name of a body only where the title proper comes next (新华社社长, not 社会保障科). */
const WEAK = '实验室|(?:门诊|康复|诊疗|检验|药剂|教研|工作)室|基地|剧团|乐团|艺术团|机场|库|社区|科技|汽车|医药|电子|传媒|民宿|酒店|餐厅|书店|农场|景区|事务所|院|台|社|馆|所|庭|(?<![有相])关|会|报|网|乡|镇|村|司|站|队|校|厂|(?<![运执发施推])行'
const TITLE_NEXT = '(?=党|副|助理|署理|代理|常务|首席|(?:正|副)?高级|主管|新闻|主任|书记|发言|总|领队|秘书|记者|专家|(?:运行|运营|安全|技术|财务|市场|营销|品牌|行政)总监|研究员|工程师|\\p{Script=Han}长|负责|理事|主播|主编|主笔|编辑|主教练|教练|创始人|董事|主理人|C[A-Z]O|[村校]医$|\\d{1,3}号|(?:生态|森林|河道)?(?:管护|护林|巡护|巡河|网格)员$)'
/** Names of offices inside an organization, which never stand for it where it is printed too. */
const INNER = /(?:(?<=\p{Script=Han}{2}(?:公司|集团|银行|分行))\p{Script=Han}{1,8}(?:部|中心)|(?<!办事)处|科|股|室|组|办公室|(?:^|(?<=[局署]|委员会|[^政]部))办公厅|(?<!公)司|(?<=[支总]队\p{Script=Han}{0,8})大队|中队|(?<=[支总]队\p{Script=Han}{0,8})站|所|(?<=医院)门诊部|(?<=大学|学院|医院|研究院|研究所|科学院|博物院)(?!生)\p{Script=Han}{2,10}中心|(?<=\p{Script=Han}委|委员会|厅)\p{Script=Han}{1,4}(?<!人民政府)局|(?<=局)(?:新闻|(?:执法)?稽查)局|(?<=委员会|[局厅署])\p{Script=Han}{1,4}办|(?<=(?:管理|服务|监测|控制|交易|救助|指挥|结算|招标)中心)\p{Script=Han}{1,6}部|新闻(?:宣传)?部|(?<=组委会|组织委员会|指挥部)\p{Script=Han}{1,6}(?:部|处|中心)|(?<=[局厅署]|委员会)\p{Script=Han}{1,8}指挥部(?:办公室)?|庭|(?:审判|检察|学术|编辑)委员会|(?<=法院|检察院)\p{Script=Han}{1,6}(?:局|部)|(?<=总工会|妇联|残联|侨联|文联|工商联|红十字会|商会|协会|学会|联合会)\p{Script=Han}{1,6}部)$/u
const ROOM = /(?:(?<!办事)处|(?<!公)司|^(?:研究室|办公室|新闻办|秘书处|综合科))$/u
const UNIT_OUTSIDE = /[局委厅部署办府院](?=.)/u
const UNIT = new RegExp(`(?:${STRONG})(?!长|员|师|常委)|(?:${WEAK})${TITLE_NEXT}`, 'gu')
const WHOLE_BODY = new RegExp(`(?:${STRONG})$`, 'u')
const ELECTED = /^\p{Script=Han}{0,6}(?:人大代表|政协委员)$/u
/** A unit that has a captain or head of its own: 消防救援支队某大队队长. */
const UNIT_INSIDE = /[支大中总]$|支队|大队|中队|救援|消防|公安/u
/** 县委副书记 is a rank, as 县委常委 is; 县委新闻发言人 speaks for it. */
const PARTY = /^.{0,6}[省市县区州旗盟镇乡]委$/u
const NO_ORGANIZATION = /(?:公关|党支部|党总支|党委|常委|编委|党组|社会|机关|全会|专委|部委|大会|工会|两会|(?:发布|记者|通气|说明|吹风)会)$/u

/**
 * The organization printed in a title, e.g. 市统计局 in 市统计局国民经济核算处处长: of the last
 * part that prints one, the longest run that ends in the name of a body, without the offices inside it.
 * @param title simplified or as printed; `plain` must have the same length
 * @returns the printed words, or null where the title prints none (市长; 市委常委、副市长)
 */
export function organizationInTitle(title: string, plain: string): string | null {
  // 省人大代表: whom he was elected to, and not for whom he speaks.
  if (ELECTED.test(plain)) return null
  let start = TO_COME.exec(plain)?.[0].length ?? 0
  let found: string | null = null
  for (const part of plain.slice(start).split(/[、，,；;\s]|(?<=.{2})兼(?=..)/u)) {
    // 市某局　副局长: the body has a column of its own.
    const column = start + part.length < plain.length && /\s/u.test(plain.charAt(start + part.length)) && part.length > 3 && WHOLE_BODY.test(part)
    const length = withoutBoard(part, column ? part.length : organizationLength(part))
    // 统计局总经济师、核算处处长: an office inside belongs to the body named before it.
    if (length > 0 && (found === null || !BOARD.test(part.slice(0, length)) && (!ROOM.test(part.slice(0, length)) || UNIT_OUTSIDE.test(part.slice(0, length))))) found = title.slice(start, start + length + (OPEN_BRACKET.test(part.slice(0, length)) && /^[)）]/u.test(part.slice(length)) ? 1 : 0))
    start += part.length + 1
  }
  // 《某报》记者, “某某”博主: whom he asks for, and what he runs is what he asks for.
  const asks = found === null ? /^《([^《》]{2,16})》[^《》]{0,6}(?:记者|采访主任|采访部主任|编辑|评论员|特派员)$/u.exec(plain)?.[1] : undefined
  if (asks !== undefined) return title.slice(1, 1 + asks.length)
  const runs = found === null ? /[“「《]([^“”「」《》]{2,16})[”」》](?:栏目|频道|节目|账号|公众号)?(?:博主|主播|主理人|主编|主笔|创办人|撰稿人)$/u.exec(plain) : null
  if (runs?.[1]) return title.slice(runs.index + 1, runs.index + 1 + runs[1].length)
  // 某车企执行长: the firm, by whatever name.
  const led = found === null ? LED.exec(plain)?.[1] : undefined
  if (led !== undefined && !OF_NO_FIRM.test(led)) return title.slice(0, led.length)
  // 某大校长, 某院长: the school for short, the body that shares its last character with the office.
  const headed = found === null ? /^(\p{Script=Han}{1,3}大)(?:常务)?副?校长$|^(\p{Script=Han}{2,6}院)长$/u.exec(plain) : null
  if (headed && !/(?:副|名誉|荣誉|执行|常务|首任|时任|前任|代理|代)院长$/u.test(plain)) return title.slice(0, (headed[1] ?? headed[2] ?? '').length)
  // 某卫视主持人: the station.
  const station = found === null ? /^(\p{Script=Han}{3,12}?)(?:主持人|主播|编辑)$/u.exec(plain)?.[1] : undefined
  if (station !== undefined && isOutlet(station)) return title.slice(0, station.length)
  // 某某科科长 and no more: the office, as for a 处.
  const room = /^(\p{Script=Han}{2,12}科)副?科长$/u.exec(plain)?.[1]
  return found ?? (room === undefined ? null : title.slice(0, room.length))
}

/** 与档案处: behind the first of two things that an office is for, the second. */
const FIRST_OF_TWO = /^[与和及]\p{Script=Han}{1,10}[处科司室组]/u

/** 某法院副院长、审判委员会委员: a board inside the body. */
const BOARD = /^(?:审判|检察|学术|编辑|专业)委员会$/u

/** 某车企首席执行官, 某某创始人兼CEO: the firm, and behind it what nobody but a firm has. */
const LED = /^(\p{Script=Han}{2,10}?)(?:(?:联合)?创[始办]人(?=兼)|(?:执行)?董事长|董事会主席|(?:常务|执行|高级)?副?总(?:经理|裁)|首席\p{Script=Han}{2,3}官|执行长|行政总裁|C[A-Z]O)(?:兼.{2,10})?$/u
/** What stands there and is no firm. */
const OF_NO_FIRM = /^(?:代理|联合|前任?|原|公司|集团|共同|副|联席|常务|执行|高级|资深|区域|大区|地区|全球|大中华|亚太|分管|本|该|这家|名誉|非执行|独立|品牌|产品|项目|董事|销售|市场|技术|研发|运营|财务|人力|战略|供应|公关|业务)|[兼副长]|区$|(?:营运|运营|销售|市场|业务|品牌|产品|项目|技术|研发|财务|客服|工程|生产)$|^(?:中国|北美|欧洲|海外|国际|华[东南北中西]|西[南北]|东[南北])$/u

/** 候任某局局长: not yet, and the body is called without. */
const TO_COME = /^(?:候任|新任|现任|署任|署理)(?=\p{Script=Han}{3})/u

/** 某文化和旅游局（某文物局: one body with two names. */
const OPEN_BRACKET = /[（(][^（）()]+$/u

/** 供销合作社联合社理事会: the board of a body that is named stands for the body. */
function withoutBoard(part: string, length: number): number {
  const body = /^(.{3,}(?:社|公司|集团|协会|学会|联合会|商会|基金会))(?:理事会|董事会|监事会)$/u.exec(part.slice(0, length))?.[1]
  // 某中院审判委员会: nor does the board of a court.
  const court = /^(.{2,}(?:法院|检察院|中院|高院))(?:审判|检察)委员会$/u.exec(part.slice(0, length))?.[1]
  return body?.length ?? court?.length ?? length
}

/** 某市长, 都市发展局长: the word for the body stands once, and its head is called by it. */
const HEAD_OF = /^(?!.*(?:[副称任们位]|代[理局厅署市县]|署理|助理|常务))(\p{Script=Han}{2,16}(?:(?<![局厅署])[局厅署]|(?<=^\p{Script=Han}{2,6})(?<![市县])[市县]))长$/u

function organizationLength(part: string): number {
  const team = /^(\p{Script=Han}{2,10}?)(?:副|助理|执行|代理)?(?:[主总]教练|主帅|队长|外援|(?<!联赛|赛事|本场)(?:新闻官|媒体官)|\d{1,2}号(?:前锋|中场|后卫|门将|前卫|边锋|边卫|中锋|后腰|球员|队员))$/u.exec(part)
  if (team?.[1] && !UNIT_INSIDE.test(team[1])) return team[1].length
  const place = /^(.{1,8}?[省市县区州盟旗镇乡村])(?:委?常务)?副?[省市县区州盟旗镇乡村]长$/u.exec(part)
  if (place?.[1]) return place[1].length
  const led = HEAD_OF.exec(part)?.[1]
  if (led !== undefined) return led.length
  let outer = 0
  let inner = 0
  for (const match of part.matchAll(UNIT)) {
    const end = match.index + match[0].length
    const run = part.slice(0, end)
    // 某某局图书馆与档案处: one of the things that an office inside is for, and no body.
    if (FIRST_OF_TWO.test(part.slice(end))) continue
    if (end >= part.length || run.length < 2 || NO_ORGANIZATION.test(run) && !/委员会$|总工会$|人民代表大会$/u.test(run) || PARTY.test(run) && /^(?:专职|常务)?副?书记/u.test(part.slice(end))) continue
    if (INNER.test(run)) {
      // 办公室 alone is a room inside some office; 市政府新闻办公室 is an office.
      if ((run.length > 4 || !/^(?:办公[室厅]|.处|.科)$/u.test(run)) && !(ROOM.test(run) && /办公室$/u.test(part.slice(0, inner)))) inner = end
    } else outer = end
  }
  // 某某指挥部办公室: an office of its own, as a government's is.
  if (/指挥部$/u.test(part.slice(0, outer)) && part.startsWith('办公室', outer)) return outer + 3
  // 某某委员会办公室新闻处: what has offices of its own is one, though it serves a board.
  if (/委员会$/u.test(part.slice(0, outer)) && /^办公室\p{Script=Han}{1,8}[处科]/u.test(part.slice(outer))) return outer + 3
  return outer > 0 && inner > outer && !/政府$/u.test(part.slice(0, outer)) && !/[市省县区]委$/u.test(part.slice(0, outer)) ? outer : Math.max(outer, inner)
}
