import { launch, newContext } from './tests/browser/browser.mjs';
const url='http://127.0.0.1:8104';
const b = await launch();
const shots = JSON.parse(process.argv[2]);
try { await Promise.all([['en',1440,900],['ko',390,844]].map(async ([language,width,height]) => {
  const c = await newContext(b, url, {language,width,height});
  await c.request.post(`${url}/auth/sign-in`, { data: { email:'admin@moim.example', password:'sunny-river-walk-7' }, headers: { 'X-Moim-Request': '1' } });
  const p = await c.newPage();
  p.on('pageerror', e => console.log('ERR', e.message)); p.on('console', m => m.type()==='error' && console.log('CON', m.text().slice(0,300)));
  for (const [name, path, clicks] of shots) {
    await p.goto(url+path); await p.locator('main h1').waitFor();
    await p.waitForFunction(()=>!document.querySelector('[class*=Skeleton-root]'));
    for (const sel of clicks ?? []) { await p.locator(sel).first().click().catch(e=>console.log(name,sel,e.message.slice(0,200))); await p.waitForTimeout(600); }
    await p.screenshot({path:`/tmp/settings/${name}-${language}-${width}.png`, fullPage: true});
  }
})); } finally { await b.close(); }
