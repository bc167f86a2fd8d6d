/**
 * Rules of the embed of a story. The texts of all steps lie in one cell and only one is visible, so that every step has
 * the height of the longest.
 */
export const storyRules = `
.story{flex:1;display:grid;grid-template-rows:240px auto;overflow-wrap:anywhere}
:root[data-measuring] .story{flex:none}
.story>.map{order:-1}
.story .picture-box{inset:6px}
.story .mark-minor{display:initial}
.texts{display:grid;padding:12px 14px}
.texts>div{grid-area:1/1;display:flex;flex-direction:column}
.texts>[inert]{visibility:hidden}
.texts .when{font-size:var(--fs-2);font-weight:600}
.texts :is(h1,h2){margin:0;font-size:19px;font-weight:600;line-height:var(--lh-title);text-wrap:balance}
.texts p{margin-top:4px;text-wrap:pretty}
.counts{display:flex;flex-wrap:wrap;gap:2px 12px;margin-top:auto;padding-top:8px;font-size:var(--fs-1)}
.counts b{font-weight:600}
.counts .sign{flex:none;width:12px;height:12px}
.counts span{display:inline-flex;align-items:center;gap:5px;color:var(--color-ink-2)}
.steps{display:flex;align-items:center;justify-content:space-between;gap:4px;padding-inline:8px;border-top:1px solid var(--color-rule)}
.steps>a,.steps>span{display:inline-flex;align-items:center;min-height:40px;padding-inline:8px;font-weight:500;text-decoration:none;white-space:nowrap}
.steps>span{color:var(--color-ink-3)}
.dots{display:flex;flex-wrap:wrap;justify-content:center;list-style:none}
.dots li{padding:0;border:0;content-visibility:visible;contain-intrinsic-size:none}
.dots a{display:grid;place-items:center;width:24px;height:24px}
.dots a::before{content:"";width:9px;height:9px;border:1.5px solid var(--color-ink);border-radius:50%}
.dots [aria-current]::before{background:var(--color-ink)}
.steps+footer{border-top:1px solid var(--color-rule)}
@container embed (width<420px){.dots a{width:24px;height:24px}.steps{gap:0;padding-inline:2px}.dots{max-width:168px}}
@container embed (width>=500px){
.story{grid-template:auto/minmax(0,1.15fr) minmax(0,1fr)}
.story>.map{order:0;min-height:320px}
.texts{padding:12px 18px}
}
@container embed (width>=900px){.story{font-size:17px}.texts{padding:24px 28px}.texts :is(h1,h2){font-size:26px}.story>.map{min-height:460px}}
@media (forced-colors:active){.dots [aria-current]::before{background:CanvasText}}
@media print{.steps{display:none}}
`;
