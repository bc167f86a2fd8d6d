import { chromium } from "playwright-core"; import { mkdirSync } from "node:fs";
const spart=(await import("@sparticuz/chromium")).default;
const executablePath=await spart.executablePath();
const browser=await chromium.launch({executablePath,args:["--no-sandbox","--use-gl=angle","--use-angle=swiftshader","--enable-unsafe-swiftshader","--ignore-gpu-blocklist","--disable-background-networking","--disable-component-update","--no-first-run","--disable-dev-shm-usage"]});
mkdirSync("/tmp/shots",{recursive:true});
for (const s of JSON.parse(process.argv[2])) {
  const ctx=await browser.newContext({viewport:{width:s.w,height:s.h},colorScheme:s.scheme??"light",reducedMotion:"reduce",javaScriptEnabled:s.js!==false});
  const page=await ctx.newPage();
  page.on("pageerror",e=>console.log("ERR",s.name,e.message)); page.on("console",m=>m.type()==="error"&&console.log("CON",s.name,m.text().slice(0,300)));
  await page.goto(process.argv[3]+s.path); await page.waitForTimeout(900);
  if (s.scroll) { await page.evaluate(y=>window.scrollTo(0,y), s.scroll); await page.waitForTimeout(900); }
  if (s.pdf) { await page.pdf({path:`/tmp/shots/st-${s.name}.pdf`,format:"A4"}); }
  else await page.screenshot({path:`/tmp/shots/st-${s.name}.png`,fullPage:!!s.full});
  console.log(s.name, page.url().slice(-60));
  await ctx.close();
}
await browser.close();
