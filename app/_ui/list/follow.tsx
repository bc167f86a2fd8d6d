import { feedAddress } from "../../_domain/addresses";
import { useAddress } from "../address";
import { followWords } from "../words/follow";

const formats = [
  { ending: "xml", name: "Atom", type: "application/atom+xml" },
  { ending: "json", name: "JSON Feed", type: "application/feed+json" },
] as const;

/** Where feed readers learn of changes in what the list shows. */
export function Follow() {
  const { lang, records, filter } = useAddress();
  const text = followWords(lang);
  return (
    <section
      aria-label={text.follow}
      className="px-6 py-4 text-2 leading-ui text-ink-2 max-tablet:px-4 print:hidden"
    >
      <h3 className="font-bold text-ink">{text.follow}</h3>
      <p className="mt-0.5">{text.lead}</p>
      <p className="flex gap-x-4">
        {formats.map(({ ending, name, type }) => (
          <a
            key={ending}
            href={feedAddress({ site: "", lang, records }, filter, ending)}
            type={type}
            className="inline-flex min-h-11 items-center font-medium text-ink"
          >
            {name}
          </a>
        ))}
      </p>
    </section>
  );
}
