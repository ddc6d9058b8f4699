import { isName } from '../../../parse/names/is-name.ts'

/** 哪家设计院: what is asked for ends like its kind (某某设计院), or stands in quotation marks. */
const OF_KIND = /哪(?:(?:一)?[家所座]|\d{1,2}(?:[家所座]|个(?=\p{Script=Han}{0,3}(?:商场|城市|区县|县|乡镇|村|社区|街道|小区|学校|医院|车站|园区|景区|企业|公司|国家))))(\p{Script=Han}{2,4}?)(?=[设建承负参举提研生告赢输赔中出运管修造供投竞合签做]|[？?]|$|的|在|是|和|与|来|住|去)/u

/** What stands before a kind that is named no further: 供应商提供的, 两家供应商. */
const BARE = /(?:^|[，。：:；、的由与和向对是有该在到于]|[这那各一两几\d][个家座所])$/u
const NAMED = /叫|名为|命名|[“《「]|分别[是为]|包括|即|是：?(?![被在因从由有不否要把对])\p{Script=Han}/u

/** 哪个县: a sentence that tells of 一个县 does not say which. */
const WHICH_ONE = /哪一?个(县|区|市|镇|乡|村|街道|社区|小区|企业|国家|省|城市|部门|单位|学校|医院)(?!里|的人|领导|时)/u

/** 由哪个部门管: a sentence without a single body names none. */
const WHICH_BODY = /哪(?:一?个|些|几个)(?:部门|单位|机构)/u
const A_BODY = /[局委厅办队所站处院部署]|中心|公司|集团|政府|街道|乡镇|[镇乡村县区市]里?(?:来|负责|牵头|管)|单位|机构|法人|业主|我们/u

/** 请的是哪一家: a sentence without a single firm names none. */
const WHICH_FIRM = /(?:请|找|委托|合作|和|跟|与|由)[^，。？]{0,10}哪(?:一)?家[？?]?$|是哪(?:一)?家[？?]?$/u
const A_FIRM = /公司|集团|银行|保险|事务所|研究[院所]|大学|学院|医院|协会|中心|[局厂店社行台报]|网(?!站|上|络)|[“《「]/u

/** 组长叫什么: the sentence has a name right behind what is asked of. */
function namedBehind(part: string, said: string): boolean {
  const of = /(\p{Script=Han}{2})叫(?:什么|啥)/u.exec(part)?.[1]
  return of !== undefined && nameBehind(of, said)
}

function nameBehind(of: string, said: string): boolean {
  return said.split(of).slice(1).some(behind => [3, 2, 4].some(length => !/^[都均也就]/u.test(behind) && isName(behind.slice(0, length))))
}

/** 捐款的校友是谁: somebody of the public, whom a page that tells of him need not name. */
const SOMEBODY = /(?:校友|司机|老人|男子|女子|市民|群众|患者|病人|学生|孩子|伤员|伤者|业主|居民|旅客|乘客|遇难者|死者|嫌疑人|捐赠人|举报人|志愿者)们?(?:都|分别|到底|究竟)?(?:是|有)谁[？?]?$/u
/** 死者叫什么名字, 有关负责人姓什么: whose name is asked for. */
const WHOSE_NAME = /(校友|司机|老人|男子|女子|患者|病人|伤员|伤者|业主|旅客|乘客|遇难者|死者|嫌疑人|捐赠人|举报人|志愿者|有关负责人|[这那][名位]负责人)们?的?(?:姓名|名字)?(?:都|分别|到底|究竟)?(?:叫|是|姓)(?:什么|啥)/u
const namedSomewhere = (said: string): boolean => Array.from(said, (_, at) => at).some(at => /(?:^|[是叫为的、，：（(])$/u.test(said.slice(0, at)) && [3, 2].some(length => isName(said.slice(at, at + length)) && /^(?:[、，,。（(]|$)/u.test(said.slice(at + length))))

const OFFICE = /[书县市区局处部院校所站队]长|书记|主任|负责人|记者|主持人|发言人/gu

/** The sentence names nothing of the kind that is asked for, or no name where a name is asked for. */
export function namesNothing(part: string, said: string): boolean {
  const one = WHICH_ONE.exec(part)?.[1]
  if (one !== undefined && said.includes(one) && !/[“《「、]/u.test(said) && said.split(one).slice(0, -1).every(before => BARE.test(before))) return true
  if (WHICH_BODY.test(part) && !A_BODY.test(said)) return true
  const kind = OF_KIND.exec(part)?.[1]
  // A name in quotation marks stands beside the kind; elsewhere they hold something else.
  if (kind !== undefined && said.includes(kind) && said.split(kind).slice(0, -1).every(before => BARE.test(before)) && !new RegExp(`[”》」]的?${kind}|${kind}(?:是|为|叫|名为|——)?[“《「]`, 'u').test(said)) return true
  if (WHICH_FIRM.test(part) && !A_FIRM.test(said)) return true
  if (kind !== undefined) return !said.replace(/学生|同学|开学|放学|公共|公开|[全我本]市/gu, '').includes(kind.slice(-1)) && !/[“”《》]/u.test(said) && !(/企业|单位|媒体/u.test(kind) && /公司|集团|厂|报|台|网/u.test(said))
  if (!/叫(?:什么|啥)(?:名字)?|(?:什么|啥)名字|名字是|姓(?:什么|啥)/u.test(part) && !SOMEBODY.test(part)) return false
  if (WHOSE_NAME.test(part)) return !namedSomewhere(said) && !nameBehind(WHOSE_NAME.exec(part)![1]!.slice(-3), said)
  // 那家厂叫什么 asked, 一家厂 said.
  const that = /[这那][家座个所名位]\p{Script=Han}{0,6}?(\p{Script=Han}{2})(?:到底|究竟)?(?:叫|是)(?:什么|啥)/u.exec(part)?.[1]
  if (that !== undefined && new RegExp(`(?:一|某|另|有)[家座个所名位]\\p{Script=Han}{0,6}?${that}`, 'u').test(said) && !/[“《「]|叫|名为/u.test(said)) return true
  // 两名负责人被免职 counts them; who speaks for an office is named at his words, not in them.
  const counted = [...part.matchAll(OFFICE)].some(([office]) => new RegExp(`[\\d一两二三四五六七八九十][名位个]${office}`, 'u').test(said))
  const own = [...part.matchAll(/[“《「][^”》」]+[”》」]/gu)].reduce((rest, [term]) => rest.replaceAll(term, ''), said.replace(/^[“「『"]/u, ''))
  return counted || part.search(OFFICE) < 0 && !NAMED.test(own) && !namedBehind(part, said) && !(SOMEBODY.test(part) && namedSomewhere(said))
}
