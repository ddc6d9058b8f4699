/** 【广告】words: said to be one, whatever it says. */
const SAID_TO_BE_ADVERTISEMENT = /^[\s\u3000*_【\[〔(（>—–\-=~～·•◆■★▲▼\p{Extended_Pictographic}\ufe0f\u200d]*(?:(?:以下(?:内容)?[为是]|以下)?(?:公益广告|广告|推广|赞助)(?:内容|信息)?(?=[\s\u3000]*[—–\-=~～▼▽↓])|(?:小|公益)?广告(?:时间)?|(?:粉丝|读者|会员)?福利(?:时间)?|会员(?:专享|特惠|福利)|限时(?:优惠|特惠|抢购)|插播|推广|(?:本期|本文)?赞助)[\s\u3000]*(?:[】\]〕)）▼▲◀▶◆■★●]|[—–\-=~～]{1,}[\s\u3000]*$|\*\*|[:：|｜]|[\s\u3000]{1,}|$)/u
const ADVERTISEMENT = /(?:详询|首付|售楼|直降\d|限时(?:抢|优惠|特价)|特价|抢购|秒杀|免费领|立即(?:购买|下载|报名|咨询|抢)|加微信|预约热线|咨询热线|招商热线|扫码(?:领|下载|入群|关注|报名)|点击(?:领取|购买|报名)|订阅(?:号|我们)|满\d+减\d+|优惠券|低至\d|折起|元起|万起|包邮|送到您的邮箱|全场\d)/u
/** 某贷，最高五十万，点击申请: what one is to do at the end of what is no sentence and addresses nobody. */
const CALLS = /^(?!.*(?:大家|各位|[我您你]|可以|(?<!申)请|能够))[^。！？；;\t]{6,}(?:[，,！!|｜]|[\s\u3000])[\s\u3000]*(?:点击|点此|戳此|扫码|立即|马上|快来)(?:了解|查看|申请|办理|领取|报名|咨询|预约|购买|抢购|下载|参与|进入)(?:详情|更多)?[\s\u3000>»→＞]*$/u
/** What sells something without saying so is short, and no sentence. */
const LONGEST = 60

/** Whether a line advertises: it is said to, or its words do. */
export function isAdvertisement(trimmed: string): boolean {
  return SAID_TO_BE_ADVERTISEMENT.test(trimmed) || trimmed.length <= LONGEST && CALLS.test(trimmed) || ADVERTISEMENT.test(trimmed) && !/[。！？；;，,\t]|^\|.*\|$/u.test(trimmed) && trimmed.length <= LONGEST
}
