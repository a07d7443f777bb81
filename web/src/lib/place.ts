/** Where the first administrator sits, as far as the browser tells: a start that settings can change. */
const byZone: Record<string, { country: string; currency: string }> = {
  'Asia/Seoul': { country: 'KR', currency: 'KRW' },
  'Asia/Tokyo': { country: 'JP', currency: 'JPY' },
  'Europe/Berlin': { country: 'DE', currency: 'EUR' },
  'Europe/Vienna': { country: 'AT', currency: 'EUR' },
  'Europe/Zurich': { country: 'CH', currency: 'CHF' },
  'Europe/Paris': { country: 'FR', currency: 'EUR' },
  'Europe/London': { country: 'GB', currency: 'GBP' },
  'America/Toronto': { country: 'CA', currency: 'CAD' },
  'Australia/Sydney': { country: 'AU', currency: 'AUD' },
};

function guess() {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = byZone[timeZone];
  if (known) return { timeZone, ...known };
  return navigator.language.startsWith('ko') ? { timeZone, country: 'KR', currency: 'KRW' } : { timeZone, country: 'US', currency: 'USD' };
}

export function placeOf(): { timeZone: string; country: string } {
  const { timeZone, country } = guess();
  return { timeZone: timeZone || 'UTC', country };
}

export function guessCurrency(): string {
  return guess().currency;
}
