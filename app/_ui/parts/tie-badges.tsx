import { pluralMessage } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { type LayerId, layerById, layers } from "../../_domain/vocabulary/layers";
import { type StatusId, statusById, statuses } from "../../_domain/vocabulary/statuses";
import { interfaceWords } from "../words/words";
import type { CatalogueProps } from "./catalogue-props";
import { Icon } from "./icons";
import { layerClasses } from "./layer-classes";

type SwatchProps = { layer: LayerId; size: string; width?: number };

/** The line of a layer in its colour and pattern, as on the map. */
export const Swatch = ({ layer, size, width = 2.8 }: SwatchProps) => (
  <svg aria-hidden="true" className={`${size} shrink-0 ${layerClasses[layer].text}`}>
    <line
      x1="0"
      y1="50%"
      x2="100%"
      y2="50%"
      stroke="currentColor"
      strokeWidth={width}
      strokeDasharray={layerById[layer].dash?.map((part) => part * width).join(" ")}
    />
  </svg>
);

/** What cards repeat, drawn once per page for `use` elements. */
export const SignSymbols = () => (
  <svg className="hidden" aria-hidden="true">
    {layers.map(({ id, dash }) => (
      <symbol key={id} id={`line-${id}`}>
        <line
          x2="100%"
          y1="50%"
          y2="50%"
          stroke="currentColor"
          strokeWidth="2.8"
          strokeDasharray={dash?.map((part) => part * 2.8).join(" ")}
        />
      </symbol>
    ))}
    {statuses.map(({ id }) => (
      <symbol key={id} id={`sign-${id}`} viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
        {statusShapes[id]}
      </symbol>
    ))}
    <symbol id="sign-origins">
      <path
        d={`M0 5H${maxBars * barPitchPx}`}
        stroke="currentColor"
        strokeWidth="10"
        strokeDasharray="2.5 1.5"
      />
    </symbol>
  </svg>
);

const statusShapes = {
  official: <circle cx="6" cy="6" r="4.8" fill="currentColor" />,
  reported: <path d="M6 1.200a4.8 4.8 0 0 0 0 9.600Z" fill="currentColor" />,
  assessed: null,
} as const satisfies Readonly<Record<StatusId, unknown>>;

/** The sign of a status: full disc, half disc or ring. */
export const StatusSign = ({ status }: { status: StatusId }) => (
  <svg aria-hidden="true" className="size-3 shrink-0">
    <use href={`#sign-${status}`} />
  </svg>
);

/** A status as sign and word. */
export const Status = ({ status, lang }: { status: StatusId; lang: Language }) => (
  <span className="status-mark">
    <StatusSign status={status} />
    {statusById[status].name[lang]}
  </span>
);

type DisputedProps = {
  readonly lang: Language;
  /** The disputed points in words. */
  readonly points?: string;
};

/** A badge in the highlighter colour that says that sources disagree. */
export const DisputeBadge = ({ lang, points }: DisputedProps) => (
  <span className="dispute-badge">
    <Icon name="unequal" size="size-3.5" />
    <span>{points ? interfaceWords(lang).disagreeOn(points) : interfaceWords(lang).disagree}</span>
  </span>
);

/** What happened to a tie after the release that the page draws, when and why; nothing where nothing did. */
export const TieNoteBadge = ({ id, lang, records }: CatalogueProps & { readonly id: string }) => {
  const note = records.tieNotes?.[id];
  return note ? (
    <span>
      <span data-since className="rounded-1 bg-flag px-1.75 font-medium text-on-flag">
        {note.mark[lang]}
      </span>{" "}
      {note.reason?.[lang]}
    </span>
  ) : null;
};

const maxBars = 6;
const barPitchPx = 4;

/** A number of independent origins as bars; callers show it in words too. */
const OriginBars = ({ count }: { count: number }) => {
  const width = Math.max(1, Math.min(count, maxBars)) * barPitchPx;
  return (
    <svg aria-hidden="true" width={width - 1.5} height="10">
      {count > 0 && <use href="#sign-origins" />}
    </svg>
  );
};

/** A number of independent origins as bars and words. */
export const Origins = ({ count, lang }: { count: number; lang: Language }) => (
  <span className="origin-count">
    <OriginBars count={count} />
    <span>{pluralMessage(lang, count, interfaceWords(lang).origins)}</span>
  </span>
);

/** The logo, an arc between two places; not mirrored in right-to-left pages. */
export const Logo = ({ size }: { size: string }) => (
  <svg viewBox="0 0 26 26" aria-hidden="true" fill="none" className={`${size} shrink-0`}>
    <path d="M20 5.500C9 5.5 5.5 10 5.5 20" stroke="currentColor" strokeWidth="2.8" />
    <circle cx="20" cy="5.5" r="4.5" fill="currentColor" />
    <circle
      cx="5.5"
      cy="20"
      r="3.9"
      className="fill-paper"
      stroke="currentColor"
      strokeWidth="2.6"
    />
  </svg>
);
