import { endsInTitle } from './ends-in-title.ts'

/** What begins no office: 由市长（回答）, 请科长, 在这里提醒市民. */
const LEADS_UP = /^(?:由|请|向|对|跟|让|在(?!任|职))/u

/** Whether words (simplified) name an office and no more. Commas part offices of one, so each part ends like a title. */
export const isOffice = (plain: string): boolean => plain.split(/[，,]/u).every(part => endsInTitle(part.trim()) && !LEADS_UP.test(part))
