/** Scripts run, and the theme is the one the reader chose (but in frames). */
const marks =
  "const root=document.documentElement;root.dataset.script=``;if(!location.pathname.endsWith(`/embed/live`))try{const theme=localStorage.getItem(`theme`);if(/^(light|dark)$/.test(theme))root.dataset.theme=theme}catch{}";

/** A page kept from an earlier build may name scripts or styles that are gone: it becomes the page without script, and asks the server for the page of today, once. */
const missing =
  "addEventListener(`error`,function({target}){if(document.readyState===`complete`)return;if(root.dataset.script===undefined)return;if(!String(target.src||target.href).includes(`/_next/`))return;delete root.dataset.script;if(performance.getEntriesByType(`navigation`)[0].type===`reload`)return;fetch(location.href,{method:`HEAD`,cache:`no-store`}).then(function({ok}){if(ok)location.reload()},function(){})},true)";

/** What runs before the first paint; without the quotes and angles that React would escape. */
export const beforePaint = `{${marks};${missing}}`;
