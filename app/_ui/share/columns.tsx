import type { ReactNode } from "react";

type ColumnsProps = { readonly controls: ReactNode; readonly children: ReactNode };

/** Choices beside what comes of them; above it on small screens. */
export const Columns = ({ controls, children }: ColumnsProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-7 tablet:grid-cols-[252px_minmax(0,1fr)]">
    {controls}
    <div>{children}</div>
  </div>
);
