const PLACE = /(\p{Script=Han}{2,3}?)(?:省|市|自治区|县|区|州|乡(?!村|镇)|镇|村|街道)(?!长(?!江)|[道内外级里直会民场值面容政井况售占域间别分块划位亲下愁音静])/gu
/** Common nouns that end like the name of a place: 小区, 园区, 超市, 地区. */
const NOUN = /(?:[小社园景片街城校库牧山林矿灾病学辖地市郊专禁湖特老新战产营]|示范|开发|服务|功能|保税|试验|合作|保护|旅游)区$|(?:[城都超夜集楼菜门早股上退入救车开闭罢休]|试点|示范|文明|节水|宜居|先进)市$|[区各本全外]县$|(?:[城乡集村小古特]|重点|建制)镇$|(?:[乡农山渔新各全每]|行政|自然|示范)村$/u
/** 上半年全市 names no place. */
const NO_STEM = /[城座个外本各全我邻该起去来从到下家俩对把被跟]$/u

/** What has the shape of a place's name (青石乡, 某某市), with what stands before its kind; common nouns that end alike (小区, 超市, 地区) have none. */
export const shapedPlaces = (text: string): { place: string; stem: string; index: number }[] => [...text.matchAll(PLACE)]
  .map(({ 0: place, 1: stem = '', index }) => ({ place, stem, index }))
  .filter(({ place, stem }) => !NO_STEM.test(stem) && !NOUN.test(place))
