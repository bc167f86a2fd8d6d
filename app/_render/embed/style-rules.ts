import { fontStacks } from "../../_domain/vocabulary/font-faces";
import type { Language } from "../../_domain/vocabulary/language";
import {
  embedBreakpointsPx,
  lineHeights,
  mapBreakpointsPx,
  markScales,
  shadows,
  textSizesPx,
} from "../../_domain/vocabulary/tokens";

const { wide, minor, low, narrow } = mapBreakpointsPx;

/** Type sizes and line height of a language, which are larger in Arabic. */
const typeSizes = (lang: Language) =>
  `--fs-1:${textSizesPx[1][lang]}px;--fs-2:${textSizesPx[2][lang]}px;--fs-frame:${textSizesPx.frame[lang]}px;--lh-ui:${lineHeights.ui[lang]};--lh-title:${lineHeights.tight[lang]}`;

/**
 * Rules of the static embed. Attributes of the root: `data-script` where scripts run, `data-type=web` once the web fonts
 * are in use, `data-measuring` while the script measures the natural height, without the rules for low frames.
 */
export const staticEmbedRules = `
:root{color-scheme:light dark;font:400 14px/1.4 ${fontStacks.device};font-variant-numeric:tabular-nums lining-nums;font-synthesis:none;color:var(--color-ink);background:var(--color-paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
:root:lang(ar){font-size:15px;line-height:1.6}
:root{${typeSizes("en")}}
:lang(ar){${typeSizes("ar")}}
:root[data-type=web]{font-family:${fontStacks.web}}
*{box-sizing:border-box}
body,h1,p,ol{margin:0;padding:0}
h1{font-size:var(--fs-frame);font-weight:600;line-height:var(--lh-ui);text-wrap:balance}
a{color:inherit;text-decoration-thickness:1px;text-decoration-color:var(--color-control);text-underline-offset:.22em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--color-focus);outline-offset:2px;border-radius:6px}
.unseen,:root[data-script][data-panel=none] .list:not(:focus-within,:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
body{position:relative;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column}
main{flex:1 0 auto;display:flex;flex-direction:column;border:1px solid var(--color-rule);overflow:clip;container:embed/inline-size}
:root[data-panel=none] main{min-height:100vh;min-height:100dvh}
.title{padding:10px 14px 8px}
.title p{font-size:var(--fs-2);line-height:var(--lh-ui);color:var(--color-ink-2);text-wrap:pretty}
.legend{display:grid;grid-template-columns:repeat(3,minmax(0,164px));gap:6px;padding:0 14px 6px}
header>.unseen+.legend{padding-top:10px}
.statuses{display:flex;flex-wrap:wrap}
.toggle{display:grid;grid-template-columns:auto 26px 1fr auto;align-items:center;gap:7px;min-height:32px;padding-inline:8px;border-radius:6px;background:var(--color-paper-2);font-size:var(--fs-2);line-height:var(--lh-ui);text-decoration:none;white-space:nowrap}
.statuses .toggle{display:flex;min-height:26px;background:none}
.toggle:hover{background:var(--color-paper-3)}
.name{min-width:0;white-space:normal}
.count{color:var(--color-ink-2)}
.toggle:not(.on){color:var(--color-ink-3)}
.toggle:not(.on) :is(.swatch,.key){opacity:.35}
.swatch{width:26px;height:8px;overflow:visible}
.tick{order:-1;width:14px;height:14px;border:1.5px solid var(--color-control);border-radius:3px;fill:none}
.on .tick{background:var(--color-action);border-color:var(--color-action);stroke:var(--color-on-action);stroke-width:2.4}
.map{position:relative;flex:1;min-height:96px;overflow:clip;background:var(--color-sea)}
.stage{position:absolute;inset:0;container:map/size}
:root[data-panel=list] .map{min-height:240px}
.picture-box{position:absolute;inset:0;container-type:size;display:grid;place-items:center}
.marks{--mark-scale:1;--label-scale:1;display:block;direction:ltr;width:auto;height:auto;max-width:100cqw;max-height:100cqh;overflow:visible}
.mark-head{transform:scale(calc((1 + var(--mark-scale))/2))}
.ask{position:absolute;inset:0;display:grid;place-items:end;padding:14px;text-decoration:none}
.ask:focus-visible{outline:0}
.ask:focus-visible .press{outline:2px solid var(--color-focus);outline-offset:2px}
.press{display:grid;place-items:center;min-height:44px;padding-inline:16px;border-radius:6px;background:var(--color-paper);font-weight:500;line-height:1.2;text-align:center;box-shadow:${shadows.float}}
.ask:hover{text-decoration:underline;text-underline-offset:.22em}
.ask:hover .press{background:var(--color-paper-2)}
.tap{display:none}
@media (pointer:coarse){.click{display:none}.tap{display:inline}}
.time{display:flex;height:96px;padding:8px 14px 0;border-top:1px solid var(--color-rule)}
.bin{position:relative;flex:1;min-width:0;display:flex;flex-direction:column;align-items:center;font-size:11px;line-height:20px;white-space:nowrap;color:var(--color-ink-2)}
.bin.earlier{align-items:flex-end;padding-inline-end:3px}
.earlier+.bin{align-items:flex-start}
.bin svg{align-self:center;width:80%;max-width:34px;height:66px}
.bin::after{content:"";position:absolute;inset-inline:0;top:66px;border-top:1px solid var(--color-control)}
.bin .rest{opacity:.32}
.note{padding:6px 14px 0}
.note,.foot{font-size:var(--fs-1);line-height:var(--lh-ui);color:var(--color-ink-2)}
.foot{display:flex;justify-content:space-between;align-items:center;gap:12px;min-height:34px;padding-inline:14px}
.brief{display:none}
.foot a{display:inline-flex;align-items:center;gap:4px;min-height:24px;color:var(--color-ink);white-space:nowrap}
.open{width:13px;height:13px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
[dir=rtl] .open{transform:scaleX(-1)}
.list{border:1px solid var(--color-rule);border-top:0}
:root[data-panel=list] .list{max-height:480px;overflow:auto;scrollbar-width:thin;scrollbar-color:var(--color-control) transparent}
ol{list-style:none}
li{content-visibility:auto;contain-intrinsic-size:auto 90px;padding:10px 14px;border-bottom:1px solid var(--color-rule)}
li a{display:inline-block;min-height:24px;font-weight:600;text-decoration:none}
li a:hover{text-decoration:underline}
li p,.more{font-size:var(--fs-2);color:var(--color-ink-2)}
.more{padding:12px 14px;font-size:13px}
.facts{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px}
.facts time{margin-inline-start:auto}
mark{padding-inline:6px;border-radius:3px;background:var(--color-flag);color:var(--color-on-flag);font-weight:500}
@container (width<${wide}px){.marks{--mark-scale:${markScales.medium}}}
@container (width<${wide}px) or (height<${low}px){.mark-wide,.name-wide{display:none}}
@container (height<${low}px) or (width<${narrow}px){.marks{--mark-scale:${markScales.small};--label-scale:${markScales.label}}}
@container (width<${minor}px) or (height<${low}px){.mark-minor{display:none}}
@container embed (width<500px){
.legend{display:grid;gap:0}
.toggle,.statuses .toggle{display:grid;grid-template-columns:auto 1fr auto;gap:5px;min-height:54px;padding:8px 8px 5px;border:1px solid var(--color-rule);margin-inline-start:-1px;border-radius:0;background:none}
.statuses{grid-template-columns:1fr 1.1fr 1fr}
.statuses .toggle{gap:3px 5px;min-height:44px;padding:6px 4px 3px}
.layers{grid-template-columns:1fr .88fr 1.16fr}
.toggle:first-child{margin:0;border-start-start-radius:6px;border-end-start-radius:6px}
.toggle:last-child{border-start-end-radius:6px;border-end-end-radius:6px}
.swatch,.key{grid-column:1/-1}
.swatch{width:100%}
.tick{order:0}
.whole{display:none}
.brief{display:inline}
}
@container embed (width<300px){.legend{grid-template-columns:repeat(auto-fit,minmax(104px,1fr))}}
@container embed (width<380px){
.toggle,.statuses .toggle{gap:3px;padding-inline:4px}
.toggle:not(:lang(ar)){font-size:12px}
.tick{width:12px;height:12px}
}
@container map (width<500px){.picture-box{bottom:64px}.ask{justify-items:stretch;padding-bottom:10px}}
@container map (height<200px){
.picture-box{bottom:0;inset-inline-end:clamp(0px,100% - 180px,140px)}
.ask{justify-items:end;padding:8px}
.press{max-width:128px;min-height:32px;padding:6px 10px;font-size:12px}
.marks :is(text,g:has(>rect)){display:none}
[data-hub]{transform:scale(.6)}
}
@media (width>=${embedBreakpointsPx.columns}px) and (height>=${embedBreakpointsPx.tinyHeight}px){:root:not([data-card]){
body{display:grid;grid-template:auto minmax(0,1fr) auto auto auto/2fr 3fr;border:1px solid var(--color-rule);container:embed/inline-size}
main{display:contents;container:none}
header{grid-area:1/1}
.title{padding:18px 20px 10px}
.title h1{font-size:22px;line-height:var(--lh-title)}
.legend{display:grid;grid-template-columns:1fr 1fr;padding-inline:16px}
.count{margin-inline-start:auto}
.map{grid-area:1/2/4/3;border-inline-start:1px solid var(--color-rule)}
.list{grid-area:2/1;contain:size;min-height:120px;max-height:none;overflow:auto;border-width:1px 0 0}
.time{grid-area:4/1/5/3}
footer{grid-area:5/1/6/3;border-top:1px solid var(--color-rule)}
}}
@media (height<${embedBreakpointsPx.low}px){:root:not([data-measuring])[data-panel=none]{
.title{padding-bottom:6px}
h1{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.title p,.statuses{display:none}
.toggle{grid-template-columns:auto 1fr auto;min-height:32px;padding-block:0}
.swatch{display:none}
}}
@media (height<${embedBreakpointsPx.flat}px){:root:not([data-measuring])[data-panel=none] .legend{display:none}}
@media (width<${embedBreakpointsPx.tinyWidth}px) or (height<${embedBreakpointsPx.tinyHeight}px){:root:not([data-measuring])[data-panel=none] :is(header,footer,.press){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
@media (forced-colors:active){:root{--color-paper:Canvas;--color-paper-2:Canvas;--color-paper-3:Canvas;--color-ink:CanvasText;--color-ink-2:CanvasText;--color-ink-3:CanvasText;--color-control:CanvasText;--color-action:Highlight;--color-on-action:HighlightText;--color-flag:Mark;--color-on-flag:MarkText;--color-focus:Highlight}mark,.tick{forced-color-adjust:none}}
@media print{:root:root{color-scheme:light}.ask{display:none}.tick{print-color-adjust:exact}:root[data-panel=list] .list{max-height:none!important;overflow:visible!important;contain:none!important}}
`;
