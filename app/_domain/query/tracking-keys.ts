/** Who adds keys to addresses, and which; each an expression for the whole key. A new one is a word in its row. */
const keysByOrigin = {
  advertising:
    "_branch_.* adj_.* af_.* bd_vid dclid dicbo epik gad_.* gbraid gcl_.* gclid gclsrc hsa_.* irclickid msclkid obOrigUrl rb_clickid s_kwcid ScCid tblci ttclid twclid wbraid wickedid yclid ymclid cjevent dm_i irgwc mkcid mkevt qclid",
  analytics:
    "_ga _gac _gl _openstat at_.* cmpid matomo_.* mtm_.* ncid piwik_.* pk_.* s_cid utm_.* wt_.* xtor _bta_.* cm_mmc.* CMP elq.* ICID intcmp ito mbid ns_.* WT\\.mc_.* wprov",
  articles:
    "_rsc childId guce_.* guccounter initialWidth itm_.* parentTitle parentUrl scid share smid smtyp soc_.* spm",
  caches: "__cf_.* _escaped_fragment_ amp nowprocket outputType",
  chats:
    "clicktime enterid exportkey isappinstalled kakao_.* liff\\.state nsukey openExternalBrowser pass_ticket scene sharer_.* tgWebApp.* viber_.* wa_.* wechat_.* _wv ADTAG featurecode lfid luicode sudaref",
  facebook:
    "__cft__.* __tn__ __xts__.* _rdc _rdr eav extid fb_.* fbc_.* fbclid mibextid paipv rdid refid refsrc sfnsn share_url action_.*_map",
  google:
    "_x_tr_.* amp_.* ei gs_.* sa sca_.* srsltid usg usqp ved vet esrc gws_rd oq sourceid sxsrf uact",
  instagram: "ig_.* igsh igshid slof xmt",
  linkedin: "li_.* lipi midSig midToken originalSubdomain rcm trk trkEmail trkInfo",
  microsoft: "cvid ocid msockid",
  newsletters:
    "__hs.* __s _hs.* _ke _kx ck_subscriber_id et_.* hsctatracking mc_.* mkt_tok ml_.* nb_.* oly_.* sfmc_.* sib_.* trackingId vero_.* _bhlid bsft_.* isFreemail publication_id post_id triedRedirect showWelcomeOnShare",
  reddit: "correlation_id post_fullname rdt ref ref_campaign ref_source share_id",
  tiktok: "_r _t is_copy_url is_from_webapp sender_device tt_.* u_code web_id",
  x: "__twitter_impression cxt ref_src ref_url s t twcamp twgr twterm",
  yandex: "clckid etext mlid ybaip ysclid",
  youtube: "ab_channel feature pp si",
};

const trackingKey = new RegExp(
  `^(${Object.values(keysByOrigin).join(" ").split(/\s+/).join("|")})$`,
  "i",
);

/** Values by which WeChat says where a link was opened, in a key that the filter has too. */
const chatOrigin = /^(appmsg|favorites|groupmessage|message|moments|singlemessage|timeline)$/;

/** A query without what advertising, analytics, networks, chat programs and embedding scripts (Pym) add. */
export const withoutTracking = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    [...query].filter(
      ([key, value]) => !trackingKey.test(key) && !(key === "from" && chatOrigin.test(value)),
    ),
  );
