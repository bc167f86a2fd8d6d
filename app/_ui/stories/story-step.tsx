import { Fragment } from "react";
import { pinnedAddress, storyPath } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { appendQuery } from "../../_domain/query/params";
import type { Tie } from "../../_domain/records/dataset";
import { sentenceWithStatuses } from "../../_domain/sentences/sentence";
import type { StoryStep } from "../../_domain/sentences/story";
import { storyWords } from "../../_domain/sentences/story-words";
import { countedNouns } from "../../_domain/text/counted-nouns";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { statusById, statusIds } from "../../_domain/vocabulary/statuses";
import { PictureLayers, type PictureLayersProps } from "../map/picture-layers";
import type { CatalogueProps } from "../parts/catalogue-props";
import { Icon } from "../parts/icons";
import { StatusSign } from "../parts/tie-badges";

export type StepFigure = Pick<PictureLayersProps, "baseMap" | "marks">;

/** Numbers of ties by status in one row, each with its sign. */
const CountRow = ({
  label,
  ties,
  lang,
}: {
  label: string;
  ties: readonly Tie[];
  lang: Language;
}) => (
  <li className="flex flex-wrap items-center gap-x-4 py-0.75">
    <b className="me-auto font-medium text-ink">{label}</b>{" "}
    {statusIds.map((id) => (
      <span key={id} className="inline-flex min-w-12 items-center gap-1.5">
        <StatusSign status={id} />
        {numeral(lang, ties.filter(({ status }) => status === id).length)}{" "}
        <span className="sr-only">{statusById[id].name[lang]}</span>{" "}
      </span>
    ))}
  </li>
);

/** The signs of the statuses with their names. */
const StatusKey = ({ lang }: { lang: Language }) => (
  <p aria-hidden="true" className="flex flex-wrap gap-x-4 pb-1 text-1 print:hidden">
    {statusIds.map((id) => (
      <span key={id} className="inline-flex items-center gap-1.5">
        <StatusSign status={id} />
        {statusById[id].name[lang]}{" "}
      </span>
    ))}
  </p>
);

type StepProps = CatalogueProps & {
  readonly story: string;
  readonly step: StoryStep;
  readonly figure: StepFigure;
  /** Tie id ▶ its number in the list of references. */
  readonly references: ReadonlyMap<string, number>;
  /** Whether its picture is shown until the reader scrolls. */
  readonly isOpen: boolean;
};

/** The sentences, each followed by the numbers of the ties on which it rests. */
const StepText = ({ step, references }: Pick<StepProps, "step" | "references">) => (
  <p className="mt-3 max-w-measure text-5 leading-text print:mt-1 print:max-w-none print:text-3 print:leading-ui rtl:print:text-2">
    {step.sentences.map(({ text, ties }) => (
      <span key={text}>
        {text}{" "}
        {ties.map(({ id }) => (
          <Fragment key={id}>
            <a
              href={`#reference-${references.get(id)}`}
              className="text-1 text-ink-2 no-underline hover:underline print:hidden"
            >
              [{references.get(id)}]
            </a>{" "}
          </Fragment>
        ))}
      </span>
    ))}
  </p>
);

function StepFacts({ step, lang, records }: Pick<StepProps, "step" | "lang" | "records">) {
  const text = storyWords[lang];
  const { selection, tiesSoFar, sources, evidence } = step;
  const { ties } = selection;
  const count = (n: number) => pluralMessage(lang, n, countedNouns.ties[lang]);
  const articles = sources.map(({ publisher, published }) =>
    published
      ? `${publisher[lang]}${comma[lang]}${publicationWords(published, lang)}`
      : publisher[lang],
  );
  return (
    <div className="mt-4 max-w-measure border-t-2 border-ink text-2 leading-ui text-ink-2 print:mt-1.5 print:max-w-none print:text-1">
      <ul className="py-1">
        <CountRow label={text.here(count(ties.length))} ties={ties} lang={lang} />
        <CountRow
          label={text.soFar(numeral(lang, tiesSoFar.length), numeral(lang, records.total))}
          ties={tiesSoFar}
          lang={lang}
        />
      </ul>
      <StatusKey lang={lang} />
      <p className="border-t border-rule pt-2 print:border-0 print:pt-0">
        {text.sources}: {[...new Set(articles)].join(" · ")}. {evidence}.
      </p>
    </div>
  );
}

/** Picture above text in a narrow window, beside it in a wide one and in print. */
const sectionClasses =
  "group border-t border-rule py-8 max-story:flex max-story:flex-col max-story:pt-0 scroll:min-h-[78vh] scroll:pe-[calc(100%-var(--story-text))] story:plain:grid story:plain:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] story:plain:gap-x-10 print:grid print:break-inside-avoid print:grid-cols-[minmax(0,1fr)_60mm] print:gap-x-6 print:py-2";

/** Where steps scroll, the pictures lie on one another in the column beside the text. */
const figureClasses =
  "max-story:order-first scroll:pointer-events-none scroll:absolute scroll:inset-y-0 scroll:end-0 scroll:start-(--story-text) scroll:ps-10 scroll:pt-8 scroll:opacity-0 scroll:transition-opacity scroll:duration-(--camera) scroll:group-data-open:opacity-100";

const pictureClasses =
  "relative h-75 overflow-clip rounded-2 bg-sea [--map-bottom:8px] [--map-top:8px] max-story:-mx-4 max-story:rounded-none story:h-[min(78vh,40rem)] scroll:sticky scroll:top-6 print:h-[48mm] print:[--print-height:42mm]";

/** The number and the time of a step, and its heading, which leads to its own address. */
const StepHead = ({ step, lang, href }: Pick<StepProps, "step" | "lang"> & { href: string }) => (
  <>
    <p className="flex items-center gap-3 text-3 leading-ui font-medium">
      <span className="inline-flex size-7.5 print:size-5 items-center justify-center rounded-full border border-ink group-data-open:scroll:bg-action group-data-open:scroll:text-on-action">
        {numeral(lang, step.number)}
      </span>{" "}
      {step.when}
    </p>
    <h2
      id={`heading-${step.number}`}
      className="mt-2 text-6 leading-tight font-bold text-balance text-ink print:mt-1 print:text-4"
    >
      <a href={href} className="no-underline hover:underline">
        {step.heading}
      </a>
    </h2>
  </>
);

/**
 * One step of a story: its text with its picture. Where steps `scroll`, all pictures lie on one another beside the text
 * and the step with `data-open` shows its own.
 */
export function StorySection(props: StepProps) {
  const { story, step, figure, isOpen, lang, records } = props;
  const { number, selection } = step;
  const query = formatFilter(selection.filter, records);
  const here = pinnedAddress(`/${lang}/${storyPath(story, number)}`, records);
  return (
    <section
      id={`step-${number}`}
      data-step={number}
      data-open={isOpen ? "" : undefined}
      aria-labelledby={`heading-${number}`}
      className={sectionClasses}
    >
      <div className="max-story:pt-5">
        <StepHead step={step} lang={lang} href={`${here}#step-${number}`} />
        <StepText step={step} references={props.references} />
        <StepFacts step={step} lang={lang} records={records} />
        <p className="mt-3 text-3 font-medium print:hidden">
          <a
            href={pinnedAddress(appendQuery(`/${lang}`, query), records)}
            data-count={selection.ties.length}
            className="inline-flex min-h-11 items-center gap-1.5"
          >
            {storyWords[lang].explore}:{" "}
            {pluralMessage(lang, selection.ties.length, countedNouns.ties[lang])}
            <Icon name="next" size="size-3.5" />
          </a>
        </p>
      </div>
      <figure className={figureClasses}>
        <div className={pictureClasses}>
          <div className="picture-box figure-box">
            <PictureLayers {...figure} label={sentenceWithStatuses(selection, lang)} />
          </div>
        </div>
      </figure>
    </section>
  );
}
