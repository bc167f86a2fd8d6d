import { layers } from "../../_domain/vocabulary/layers";

/** Rules of the card of a tie, beside those of the static embed. */
export const cardRules = `
h2{margin:0;font-size:var(--fs-frame);font-weight:600;line-height:var(--lh-ui)}
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
.card .since{padding-top:4px}
.card .since mark{margin:0;padding:0 6px}
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
