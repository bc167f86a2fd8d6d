import { pinnedAddress, storyPath } from "../../_domain/query/addresses";
import type { StoryText } from "../../_domain/sentences/story";
import { stepCount, storyWords } from "../../_domain/sentences/story-words";
import { pluralMessage } from "../../_domain/text/plurals";
import type { CatalogueProps } from "../parts/catalogue-props";
import { PageHead } from "../parts/page-layout";
import { pageWords } from "../words/pages";

type StoriesProps = CatalogueProps & { readonly stories: readonly StoryText[] };

/** All stories, each with its lead and the headings of its steps. */
export function StoriesDocument({ stories, lang, records }: StoriesProps) {
  const { names, about } = pageWords(lang);
  const page = (id: string, step: number | null) =>
    pinnedAddress(`/${lang}/${storyPath(id, step)}`, records);
  return (
    <>
      <PageHead title={names.stories} lead={about.stories} />
      {stories.length === 0 && <p className="mt-8 text-4">{storyWords[lang].none}</p>}
      {stories.map(({ id, title, lead, steps }) => (
        <article
          key={id}
          data-story={id}
          className="mt-9 grid gap-x-10 gap-y-3 border-t border-rule pt-6 desktop:grid-cols-2"
        >
          <div>
            <h2 className="text-6 leading-tight font-bold text-balance">
              <a href={page(id, null)} className="no-underline hover:underline">
                {title}
              </a>
            </h2>
            <p className="mt-2 max-w-measure text-4 leading-text text-ink-2">{lead}</p>
            <p className="mt-2 text-3 font-medium">
              <a href={page(id, null)} className="inline-flex min-h-11 items-center">
                {pluralMessage(lang, steps.length, stepCount[lang])}
              </a>
            </p>
          </div>
          <ol className="list-decimal ps-6 text-4">
            {steps.map(({ number, heading }) => (
              <li key={number}>
                <a
                  href={`${page(id, number)}#step-${number}`}
                  className="inline-flex min-h-8 items-center no-underline hover:underline"
                >
                  {heading}
                </a>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </>
  );
}
