/** Scripts run, and the theme is the one the reader chose (but in frames). */
const marks =
  "const root=document.documentElement;root.dataset.script=``;if(!location.pathname.endsWith(`/embed/live`))try{const theme=localStorage.getItem(`theme`);if(/^(light|dark)$/.test(theme))root.dataset.theme=theme}catch{}";

/**
 * A page kept from an earlier build may name scripts or styles that are gone: it becomes the page without script, and
 * asks the server for the page of today, once. The map's code, which no page names, is none of them: a page is whole
 * without it.
 */
const missing =
  "addEventListener(`error`,function({target}){if(document.readyState===`complete`)return;if(root.dataset.script===undefined||!target.matches?.(`link[rel=stylesheet],script[async]`))return;if(!String(target.src||target.href).includes(`/_next/`))return;delete root.dataset.script;if(performance.getEntriesByType(`navigation`)[0].type===`reload`)return;fetch(location.href,{method:`HEAD`,cache:`no-store`}).then(function({ok}){if(ok)location.reload()},function(){})},true)";

/**
 * Tells of the first frame with the picture's land in it. After it, and after the page's type, the map's library and
 * then its worker travel while the page comes alive; where they do not, the page asks for them once it is alive.
 */
const ahead = [
  "const{nonce}=document.currentScript",
  "const fetchAhead=function({library,worker}){const link=document.createElement(`link`);link.onload=function(){fetch(worker,{priority:`low`}).catch(function(){})};document.head.append(Object.assign(link,{rel:`modulepreload`,nonce,href:library}))}",
  "const painted=function({dataset}){if(root.dataset.painted!==undefined)return;root.dataset.painted=``;document.dispatchEvent(new Event(`painted`));document.fonts.ready.then(function(){fetchAhead(dataset)})}",
  // Chromium tells of the very frame; elsewhere it is the next one after the land has come.
  "if(self.PerformanceObserver?.supportedEntryTypes?.includes(`element`))new PerformanceObserver(function(list,watch){const box=list.getEntries()[0].element?.closest(`[data-library]`);if(!box)return;watch.disconnect();painted(box)}).observe({type:`element`,buffered:true})",
  // A land of the system's theme is fetched even where the reader chose the other.
  "document.addEventListener(`load`,function loaded({target}){const box=target.closest?.(`[data-library]`);if(!box||getComputedStyle(target).display===`none`)return;document.removeEventListener(`load`,loaded,true);requestAnimationFrame(function(){setTimeout(function(){painted(box)})})},true)",
].join(";");

/** Notes what readers choose and type until the page is alive (`use-early-input.ts`). */
const early =
  "self.early=new Map;addEventListener(`input`,function({target}){self.early?.set(target,{checked:target.checked,value:target.value})},true)";

/** What runs before the first paint; without the quotes and angles that React would escape. */
export const beforePaint = `{${marks};${missing};${ahead};${early}}`;
