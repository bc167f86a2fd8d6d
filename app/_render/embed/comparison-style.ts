/** Rules of a comparison: two maps beside each other, stacked in a narrow frame. */
export const comparisonRules = `
.title h2,.side h2,.groups h2{margin:0;font-weight:600;line-height:var(--lh-ui)}
.pair{display:grid;gap:8px 12px;padding:0 14px}
.side h2{padding:6px 0;font-size:14px}
.side .map{height:320px}
.side .note a{display:inline-block;min-height:24px}
.counts,.classes{display:flex;flex-wrap:wrap;gap:2px 14px;padding-bottom:6px;font-size:var(--fs-1);line-height:var(--lh-ui)}
.classes{padding:8px 14px}
.counts span,.class{display:inline-flex;align-items:center;gap:6px}
.counts .swatch{width:26px;height:8px;overflow:visible}
.groups{padding:4px 14px 0}
.groups summary{padding:11px 0;cursor:pointer}
.groups h2{display:inline;font-size:var(--fs-frame)}
.groups li{padding-inline:0}
@container embed (width>=700px){.pair{grid-template-columns:1fr 1fr}.side .map{height:400px}}
`;
