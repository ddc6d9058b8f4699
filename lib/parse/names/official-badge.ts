/** What a live page sets beside the name of the account (simplified) that posts for the page itself and tells what goes on. */
export const OFFICIAL_BADGE = /^(?:官方(?:账号|帐号|认证)?|(?:平台|系统)?(?:管理员|运营)|小编)$/u
