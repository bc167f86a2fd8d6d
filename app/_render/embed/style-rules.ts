import { fontStacks } from "../../_domain/vocabulary/font-faces";
import type { Language } from "../../_domain/vocabulary/language";
import { layers } from "../../_domain/vocabulary/layers";
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

/** Rules of the card of a tie and of the words of an author. */
const cardRules = `
.author{padding:10px 14px;border-bottom:1px solid var(--color-control);overflow-wrap:anywhere}
.author h1{font-size:20px;line-height:var(--lh-title)}
.author p{margin-top:4px;color:var(--color-ink-2);text-wrap:pretty}
h2{margin:0;font-size:var(--fs-frame);font-weight:600;line-height:var(--lh-ui)}
.author+.title h2{font-size:inherit}
.card{flex:1;display:grid;overflow-wrap:anywhere}
:root[data-measuring] .card{flex:none}
.card-text{padding:12px 14px}
.card h1{margin-top:4px;font-size:20px;line-height:var(--lh-title)}
.card ul,.claims ul{margin:0;padding:0;list-style:none}
.card li{padding:6px 0;contain-intrinsic-size:none;content-visibility:visible}
.kicker{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;font-size:var(--fs-2);color:var(--color-ink-2)}
.kicker b,.card li b,summary{font-weight:600}
.kicker :is(time,.date){margin-inline-start:auto;font-weight:500;color:var(--color-ink)}
${layers.map(({ id }) => `.kicker .${id}{color:var(--color-${id})}`).join("")}
.status{display:flex;align-items:center;gap:8px;padding:8px 0;border-bottom:2px solid;font-weight:600}
.withdrawn{color:var(--color-error)}
.withdrawn+p{padding-top:8px}
.sign{flex:none;width:14px;height:14px}
.topic{padding-top:8px;font-size:var(--fs-1);color:var(--color-ink-2)}
.card mark{display:inline-flex;align-items:center;gap:6px;margin-top:10px;padding:4px 8px}
.card .map{min-height:214px}
.card .picture-box{bottom:42px;inset-inline-end:0}
.card .ask{justify-items:end;padding:8px}
.card .press{max-width:none;min-height:32px;padding:4px 10px;font-size:var(--fs-2)}
.card .mark-minor{display:initial}
.claims{padding-inline:14px;border-top:1px solid var(--color-rule);overflow-wrap:anywhere}
summary{padding:11px 0;cursor:pointer}
.claims h2{padding-top:12px}
.claims h3{margin:0;font-size:inherit;font-weight:600}
.claims li{padding-inline:0;content-visibility:visible}
.claims li p{color:inherit}
.claims p .day{display:block;padding-bottom:4px}
.claims+footer{border-top:1px solid var(--color-rule)}
.day{color:var(--color-ink-2)}
@container embed (width>=500px){
.card{grid-template-columns:minmax(0,1.6fr) minmax(0,1fr)}
.card h1{font-size:22px}
.card .map{min-height:300px}
}
@container embed (width>=900px){
.card{--fs-1:14px;--fs-2:15px;font-size:17px}
.card h1{font-size:30px}
.card-text{padding:20px 24px}
}
`;

/** Rules of a comparison: two maps beside each other, stacked in a narrow frame. */
const comparisonRules = `
.pair{display:grid;gap:8px 12px;padding:0 14px}
.side h2{padding:6px 0;font-size:14px}
.side .map{height:320px}
.groups{padding:4px 14px 0}
.groups h2{display:inline}
.groups li{padding-inline:0}
.pair+.classes{padding-top:8px}
.counts{display:flex;flex-wrap:wrap;gap:2px 14px;padding-bottom:6px;font-size:var(--fs-1);line-height:var(--lh-ui)}
.side .note a{display:inline-block;min-height:24px}
.counts .swatch{width:26px}
.counts span{display:inline-flex;align-items:center;gap:6px}
@container embed (width>=700px){.pair{grid-template-columns:1fr 1fr}.side .map{height:400px}}
`;

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
.legend{display:grid;grid-template-columns:repeat(3,minmax(0,164px));gap:6px;padding:0 14px 10px}
header>.unseen+.legend{padding-top:10px}
.classes{display:flex;flex-wrap:wrap;gap:2px 16px;padding:0 14px 8px;font-size:var(--fs-1);line-height:var(--lh-ui)}
.class{display:inline-flex;align-items:center;gap:6px}
.layer{display:grid;grid-template-columns:auto 26px 1fr auto;align-items:center;gap:7px;min-height:32px;padding-inline:8px;border-radius:6px;background:var(--color-paper-2);font-size:var(--fs-2);line-height:var(--lh-ui);text-decoration:none;white-space:nowrap}
.layer:hover{background:var(--color-paper-3)}
.name{min-width:0;white-space:normal;overflow-wrap:anywhere}
.count{color:var(--color-ink-2)}
.layer:not(.on){color:var(--color-ink-3)}
.layer:not(.on) .swatch{opacity:.35}
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
.bin svg{width:80%;max-width:34px;height:66px}
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
${cardRules}
${comparisonRules}
@container (width<${wide}px){.marks{--mark-scale:${markScales.medium}}}
@container (width<${wide}px) or (height<${low}px){.mark-wide,.name-wide{display:none}}
@container (height<${low}px) or (width<${narrow}px){.marks{--mark-scale:${markScales.small};--label-scale:${markScales.label}}}
@container (width<${minor}px) or (height<${low}px){.mark-minor{display:none}}
@container embed (width<500px){
.legend{gap:0}
.layer{grid-template-columns:auto 1fr auto;gap:5px;min-height:54px;padding:8px 8px 5px;border:1px solid var(--color-rule);margin-inline-start:-1px;border-radius:0;background:none}
.legend{grid-template-columns:1fr .88fr 1.16fr}
.layer:first-child{margin:0;border-start-start-radius:6px;border-end-start-radius:6px}
.layer:last-child{border-start-end-radius:6px;border-end-end-radius:6px}
.swatch{grid-column:1/-1;width:100%}
.tick{order:0}
.whole{display:none}
.brief{display:inline}
}
@container embed (width<340px){
.layer{gap:3px;padding-inline:4px}
.layer:not(:lang(ar)){font-size:12px}
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
@media (height<${embedBreakpointsPx.low}px){:root:not([data-measuring])[data-panel=none]{
.title{padding-bottom:6px}
h1{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.title p,.classes{display:none}
.layer{min-height:32px;padding-block:0}
.swatch{display:none}
}}
@media (width<${embedBreakpointsPx.tinyWidth}px) or (height<${embedBreakpointsPx.tinyHeight}px){:root:not([data-measuring])[data-panel=none] :is(header,footer,.press){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
@media (forced-colors:active){:root{--color-action:Highlight;--color-on-action:HighlightText;--color-flag:Mark;--color-on-flag:MarkText;--color-focus:Highlight}}
@media print{.ask{display:none}}
`;
