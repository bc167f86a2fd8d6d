import { useAddress } from "./address";

const CardPlaceholder = () => (
  <div aria-hidden="true" className="border-b border-rule px-6 panels:px-5 py-4 max-tablet:px-4">
    <div className="h-2.75 w-2/5 rounded-1 bg-paper-3" />
    <div className="mt-2.5 h-3.5 w-4/5 rounded-1 bg-paper-3" />
    <div className="mt-2.5 h-2.75 w-1/2 rounded-1 bg-paper-3" />
  </div>
);

/** Placeholders for cards whose ties are being fetched; not animated. */
export function Loading() {
  const { text } = useAddress();
  return (
    <div role="status">
      <span className="sr-only">{text.loading}</span>
      <CardPlaceholder />
      <CardPlaceholder />
      <CardPlaceholder />
    </div>
  );
}

/** Shown instead of ties while they are fetched, or with a retry button after that failed. */
export function LoadStatus({ hasFailed, retry }: { hasFailed: boolean; retry: () => void }) {
  const { text } = useAddress();
  if (!hasFailed) return <Loading />;
  return (
    <div role="alert" className="px-6 panels:px-5 py-6.5 max-tablet:px-4">
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
