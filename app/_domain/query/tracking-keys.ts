const keys = `
  _branch_match_id _ga _gl _hsenc _hsmi _openstat _rsc childId dclid epik fb_.* fbclid gad_.*
  gbraid gclid gclsrc hsa_.* hsctatracking igsh igshid initialWidth li_fat_id matomo_.* mc_.*
  mkt_tok msclkid mtm_.* parentTitle parentUrl pk_.* ref ref_src ref_url s_kwcid scid share si
  srsltid ttclid twclid utm_.* vero_.* wbraid wt_mc yclid ysclid
`;

/** Keys that advertising, analytics, messengers and embedding scripts (Pym) add to addresses. */
export const trackingKeys = new RegExp(`^(${keys.trim().split(/\s+/).join("|")})$`, "i");
