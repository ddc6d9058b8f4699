const LEAD = /^[^。]{0,40}(?:\d日|[上下]午|日前|今[天日]|昨[天日])[^。]{0,60}(?:举行|召开|举办)/u

/** Whether a paragraph (simplified) tells what was held when, as the lead of a report does. */
export function isLead(plain: string): boolean {
  return LEAD.test(plain.trim())
}
