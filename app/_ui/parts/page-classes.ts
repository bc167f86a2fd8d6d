/** Looks that the documents of ties and places share. */
export const hero =
  "grid grid-cols-[minmax(0,1fr)] items-start gap-x-14 gap-y-6 pt-9 desktop:grid-cols-[minmax(0,1fr)_420px] print:block";
export const columns =
  "grid grid-cols-[minmax(0,1fr)] gap-x-14 desktop:grid-cols-[minmax(0,1fr)_340px] print:block";
export const title =
  "mt-2.5 max-w-[22ch] text-8 leading-title font-bold text-balance max-tablet:text-7 max-tablet:leading-tight";
