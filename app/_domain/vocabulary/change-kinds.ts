import type { Text } from "./language";

export const changeKinds = ["new", "corrected", "withdrawn"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeNames: Readonly<Record<ChangeKind, Text>> = {
  new: { ar: "جديدة", en: "New" },
  corrected: { ar: "تصحيح", en: "Corrected" },
  withdrawn: { ar: "سُحبت", en: "Withdrawn" },
};
