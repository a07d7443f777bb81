import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const candidates = [process.env.MOIM_TEST_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function launch() {
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium here: install the package "chromium" (and fonts-noto-cjk), or name one in MOIM_TEST_BROWSER');
  return chromium.launch({ executablePath, args, headless: true });
}

/** A fresh browser profile in one language, with the language chosen as a person would have left it. */
export async function newContext(browser, url, { language = 'en', width = 1440, height = 900, ...rest } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: language === 'ko' ? 'ko-KR' : 'en-GB', timezoneId: 'Asia/Seoul', reducedMotion: 'reduce', ...rest });
  await context.addCookies([{ name: 'moim_language', value: language, url }]);
  return context;
}
