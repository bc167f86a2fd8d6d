import { embedBreakpointsPx } from "../../_domain/vocabulary/tokens";

/**
 * Rules of the words of an author, beside those of the static embed. Callouts stand on wide maps, and as numbers with a
 * list below on others or where one has no room (`data-numbered`); low maps have neither.
 */
export const authorRules = `
.author{padding:10px 14px;border-bottom:1px solid var(--color-control);overflow-wrap:anywhere}
.author h1{font-size:20px;line-height:var(--lh-title)}
.author p{margin-top:4px;color:var(--color-ink-2);text-wrap:pretty}
h2{margin:0;font-size:var(--fs-frame);font-weight:600;line-height:var(--lh-ui)}
.author+.title h2{font-size:inherit}
.author+.title p{display:none}
.calls{padding:6px 14px;font-size:var(--fs-2);line-height:var(--lh-ui);overflow-wrap:anywhere}
.calls li{display:flex;gap:8px;padding:3px 0;border:0;contain-intrinsic-size:none;content-visibility:visible}
.calls svg{flex:none;width:20px;height:20px}
@container embed (width>=500px){.calls:not([data-numbered]){position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}}
@media (width>=${embedBreakpointsPx.columns}px) and (height>=${embedBreakpointsPx.tinyHeight}px){:root:not([data-card]){
.author{padding:22px 20px 16px}
.author h1{font-size:30px}
.author p{margin-top:8px;font-size:17px}
.author+.title p{display:block}
.calls{grid-area:3/1;padding-inline:20px}
}}
@container map (width<500px) or (height<300px){[data-call=""]{display:none}}
@container map (width>=500px){.marks:not([data-numbered]) [data-call]:not([data-call=""]){display:none}}
@container map (height<236px){[data-call]{display:none}}
`;
