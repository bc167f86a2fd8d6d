import { disputeFragment, sourceAddress } from "../../_domain/query/addresses";
import type { Tie } from "../../_domain/records/dataset";
import { publisherName } from "../../_domain/records/record-names";
import { fieldName } from "../../_domain/selection/disputes";
import type { CatalogueProps } from "../parts/catalogue-props";
import { interfaceWords } from "../words/words";
import { SelfLink } from "./self-link";
import type { TieProps } from "./tie-props";

type Dispute = Tie["disputes"][number];

/** In two columns an odd last version takes the full row, so that it does not look like a remainder. */
const isOddLast = (index: number, count: number) => count % 2 === 1 && index === count - 1;

/** Two columns in the panel; as many as fit on a page. */
const layouts = {
  panel: { list: "grid-cols-2", oddLast: "col-span-2" },
  page: { list: "grid-cols-[repeat(auto-fit,minmax(200px,1fr))]", oddLast: "" },
} as const;

type DisputeListProps = CatalogueProps & {
  readonly tie: Tie;
  readonly layout: keyof typeof layouts;
  /** Text of the link of a dispute to itself; without it disputes have no link. */
  readonly linkText?: string;
};
type VersionsProps = Omit<DisputeListProps, "tie" | "linkText"> & { dispute: Dispute };

/** The versions of one disputed point, side by side and of equal weight. */
export function Versions({ dispute, layout, lang, records }: VersionsProps) {
  const { list, oddLast } = layouts[layout];
  return (
    <ul className={`grid gap-x-4 gap-y-2.5 ${list}`}>
      {dispute.versions.map((version, index) => (
        <li
          key={version.value.en}
          className={`border-t-2 border-ink pt-2 pb-1 text-3 ${isOddLast(index, dispute.versions.length) ? oddLast : ""}`}
        >
          <p>
            <mark className="bg-transparent font-medium text-ink">{version.value[lang]}</mark>
          </p>
          <ul className="mt-1.5 text-2 leading-ui text-ink-2">
            {version.sources.map((id) => (
              <li key={id}>
                <a
                  href={sourceAddress({ site: "", lang, records }, id)}
                  className="inline-block min-h-6 min-w-6 underline hover:text-ink"
                >
                  {publisherName(id, records, lang)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Id of the list of disputes, to which the line under a title leads. */
const disputesId = "disputes";

export const disputesHref = `#${disputesId}`;

/** The disputed points of a tie with their versions in the order of the data; none is ranked. */
export function DisputeList({ tie, layout, lang, records, linkText }: DisputeListProps) {
  return tie.disputes.map((dispute, index) => (
    <div
      key={dispute.field}
      id={index === 0 ? disputesId : undefined}
      className="scroll-mt-6 break-inside-avoid"
    >
      <div
        id={linkText && disputeFragment(dispute.field)}
        className="mt-3 mb-2 flex scroll-mt-6 flex-wrap items-baseline gap-x-2.5"
      >
        <h3 className="text-3 leading-ui font-bold">{fieldName(dispute.field, records, lang)}</h3>
        {linkText && <SelfLink fragment={disputeFragment(dispute.field)} text={linkText} />}
      </div>
      <Versions dispute={dispute} layout={layout} lang={lang} records={records} />
    </div>
  ));
}

/** The disputed points of a tie as a section of the panel. */
export function Disputes({ tie, lang, records }: TieProps) {
  const text = interfaceWords(lang);
  if (tie.disputes.length === 0) return null;
  return (
    <section className="mt-6.5">
      <h2 className="text-5 leading-ui font-bold">{text.disputes}</h2>
      <p className="mt-1 text-3 leading-ui text-ink-2">{text.disputesLead}</p>
      <DisputeList tie={tie} lang={lang} records={records} layout="panel" />
    </section>
  );
}
