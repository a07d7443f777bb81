/** Currencies to choose from: the organization's own first, then the ones most received. */
const common = ['KRW', 'USD', 'EUR', 'GBP', 'JPY', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'CNY', 'INR', 'SGD', 'KWD'];

export function currencyChoices(own: string): string[] {
  return [own, ...common.filter((c) => c !== own)];
}
