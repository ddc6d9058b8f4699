/** What a press briefing is called: source of a pattern, the names parted by bars (simplified characters). */
export const OCCASION = '发布会|通气会|吹风会|说明会|记者会|见面会|解读会|介绍会|访谈'
