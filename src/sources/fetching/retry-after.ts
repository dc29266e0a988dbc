/** The milliseconds that `Retry-After` asks to wait: it holds seconds or a date (RFC 9110). Undefined: nothing readable. */
export function retryAfter(stated: string | null, now: Date): number | undefined {
  const text = stated?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
