import { shapedPlaces } from './shaped-places.ts'
import { wordSegments } from './word-segments.ts'

const KNOWN = /北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾|石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|南通|徐州|扬州|杭州|宁波|温州|嘉兴|绍兴|金华|合肥|芜湖|福州|厦门|泉州|南昌|赣州|济南|青岛|烟台|潍坊|郑州|洛阳|武汉|宜昌|襄阳|长沙|株洲|岳阳|广州|深圳|珠海|佛山|东莞|惠州|中山|南宁|桂林|柳州|海口|三亚|成都|绵阳|宜宾|泸州|南充|达州|德阳|贵阳|遵义|昆明|大理|拉萨|西安|咸阳|兰州|西宁|银川|乌鲁木齐|呼和浩特|包头|雄安|浦东|前海|横琴|港珠澳|大湾区|京津冀|长三角|美国|日本|英国|德国|法国|韩国|印度|俄罗斯|新加坡|加拿大|澳大利亚|巴西|墨西哥|越南|泰国|马来西亚|印度尼西亚|意大利|西班牙|荷兰|沙特|阿联酋|南非|欧洲|亚洲|非洲|北美|南美|拉美|美洲|大洋洲|中东|东南亚|欧盟|东盟/gu
const NO_PLACE = /^(?:全|本|我|各|该|大|小|老|新|城|山|景|园|社|地|中心城|试点|两|三|几|多|辖|片|街|校|库|产业|开发|示范|综合保税|保税|自贸|都|超大城|哪|那|这|一|二)$/u
/** 能省, 省点: a verb, no province. */
const SAVES = /^(?:[能再可节多少]省|\p{Script=Han}省[点钱下了事力去心])/u

/** Places that a text names as such (成都市, 四川省). A word of the language before 市 or 县 (优质均衡县) names a kind, not a place. */
export function placeNames(text: string): string[] {
  const words = new Map([...wordSegments(text)].map(({ segment, index }) => [index + segment.length, segment]))
  const isWord = (end: number) => (words.get(end)?.length ?? 0) > 1 && !new RegExp(KNOWN.source, 'u').test(words.get(end) ?? '')
  const named = shapedPlaces(text)
    .filter(({ place, stem, index }) => !NO_PLACE.test(stem) && !/[的在和到与是个全各本我哪几些多座什么]/u.test(stem) && !(/省$/u.test(place) && SAVES.test(text.slice(index + stem.length - 1))) && (/市$/u.test(place) || !isWord(index + stem.length)))
    .map(({ place }) => place)
  return [...new Set([...named, ...(text.match(KNOWN) ?? [])])]
}
