/** Scripts run, and the theme is the one the reader chose (but in frames). */
const marks =
  "const root=document.documentElement;root.dataset.script=``;if(!location.pathname.endsWith(`/embed/live`))try{const theme=localStorage.getItem(`theme`);if(/^(light|dark)$/.test(theme))root.dataset.theme=theme}catch{}";

/** A page kept from an earlier build may name scripts or styles that are gone (not so the map's library, without which a page is whole): it becomes the page without script, and asks the server for the page of today, once. */
const missing =
  "addEventListener(`error`,function({target}){if(document.readyState===`complete`)return;if(root.dataset.script===undefined||target.rel===`modulepreload`)return;if(!String(target.src||target.href).includes(`/_next/`))return;delete root.dataset.script;if(performance.getEntriesByType(`navigation`)[0].type===`reload`)return;fetch(location.href,{method:`HEAD`,cache:`no-store`}).then(function({ok}){if(ok)location.reload()},function(){})},true)";

/**
 * The map's library, then its worker, travel while the page comes alive: after a frame with the picture's land in it,
 * and after the page itself. Where this does not happen, the page asks for them once it is alive.
 */
const ahead = [
  "const{nonce}=document.currentScript",
  "const fetchAhead=function({library,worker}){const link=document.createElement(`link`);link.onload=function(){fetch(worker).catch(function(){})};document.head.append(Object.assign(link,{rel:`modulepreload`,nonce,href:library}))}",
  "document.addEventListener(`load`,function({target}){const box=target.closest?.(`[data-library]`);if(box)requestAnimationFrame(function(){setTimeout(function(){if(document.readyState===`loading`)addEventListener(`DOMContentLoaded`,function(){fetchAhead(box.dataset)});else fetchAhead(box.dataset)})})},true)",
].join(";");

/** What runs before the first paint; without the quotes and angles that React would escape. */
export const beforePaint = `{${marks};${missing};${ahead}}`;
