import { useAddress } from "./address";

const Bars = () => (
  <div aria-hidden="true" className="border-b border-rule px-6 py-4 max-tablet:px-4">
    <div className="h-2.75 w-2/5 rounded-1 bg-paper-3" />
    <div className="mt-2.5 h-3.5 w-4/5 rounded-1 bg-paper-3" />
    <div className="mt-2.5 h-2.75 w-1/2 rounded-1 bg-paper-3" />
  </div>
);

/** Ties on their way: bars in the place of cards, still. */
export function Loading() {
  const { text } = useAddress();
  return (
    <div role="status">
      <span className="sr-only">{text.loading}</span>
      <Bars />
      <Bars />
      <Bars />
    </div>
  );
}

/** Ties that could not be fetched. */
function Failed({ retry }: { retry: () => void }) {
  const { text } = useAddress();
  return (
    <div role="alert" className="px-6 py-6.5 max-tablet:px-4">
      <h2 className="text-4 font-bold text-error">{text.failed.title}</h2>
      <p className="mt-1 text-ink-2">{text.failed.lead}</p>
      <button
        type="button"
        onClick={retry}
        className="mt-3 min-h-11 rounded-2 border border-control px-4 font-medium hover:bg-paper-2"
      >
        {text.failed.retry}
      </button>
    </div>
  );
}

/** What stands in the place of ties that are not there. */
export const LoadingOrFailed = ({ failed, retry }: { failed: boolean; retry: () => void }) =>
  failed ? <Failed retry={retry} /> : <Loading />;
