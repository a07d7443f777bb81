/**
 * Words in English and Korean. Each area has one file in `en/` and one in `ko/`; the
 * English one is the shape and the Korean one must have exactly its keys, so a message that is
 * missing in either language does not compile. A name is followed by its particle by writing
 * `{{name, 이/가}}`.
 */
import i18next from 'i18next';
import { josa } from 'es-hangul';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { En } from './en';

export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: En };
  }
}

const stored = 'moim_language';
const yearSeconds = 31_536_000;
const particles = ['은/는', '이/가', '을/를', '와/과', '으로/로', '이나/나', '이에요/예요', '아/야'] as const;

/** What the person chose on this device; in a cookie, because signing out empties the browser's storage. */
export function chosenLanguage(): Language | null {
  const chosen = document.cookie.split('; ').find((c) => c.startsWith(`${stored}=`))?.slice(stored.length + 1);
  return chosen === 'en' || chosen === 'ko' ? chosen : null;
}

export function preferredLanguage(): Language {
  return chosenLanguage() ?? (window.navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en');
}

const first = {
  en: () => import('./en').then((m) => m.en),
  ko: () => import('./ko').then((m) => m.ko),
};
const rest = {
  en: () => import('./en/rest').then((m) => m.enRest),
  ko: () => import('./ko/rest').then((m) => m.koRest),
};
let needsRest = false;

async function load(language: Language) {
  const parts = [first[language](), ...(needsRest ? [rest[language]()] : [])];
  for (const words of await Promise.all(parts)) i18next.addResourceBundle(language, 'translation', words, true, true);
}

/** Fetches what the pages behind Home say. Every such page waits for it together with its own script. */
export async function loadRest(): Promise<void> {
  if (needsRest) return;
  needsRest = true;
  await load(currentLanguage());
}

/** Amounts are read with their currency last: ₩5,000 is 오천 원. */
const currencySounds: Record<string, string> = { '₩': '원', $: '달러', '€': '유로', '£': '파운드', '¥': '엔' };

/** The name or amount with the particle that its last sound asks for: 김민수가, 이보람이, $5를. */
export function withParticle(name: string, particle: (typeof particles)[number]): string {
  if (name === '') return name;
  const sound = currencySounds[/^-?(\D)[\d,.]+$/.exec(name)?.[1] ?? ''];
  return sound ? name + josa.pick(sound, particle) : josa(name, particle);
}

export async function startI18n(language = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  for (const p of particles) {
    i18next.services.formatter?.add(p, (value) => withParticle(String(value), p));
  }
  remember(language);
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Tells the server too, so that its words (labels, reasons, exports) are of the same language as ours. */
function remember(language: Language) {
  document.cookie = `${stored}=${language}; path=/; max-age=${yearSeconds}; samesite=lax`;
}

export async function changeLanguage(language: Language): Promise<void> {
  remember(language);
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The translator and the locale that numbers, dates and names are written in. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const locale: Language = i18n.language === 'ko' ? 'ko' : 'en';
  return { t, locale };
}

export function currentLanguage(): Language {
  return i18next.language === 'ko' ? 'ko' : 'en';
}
