"use client";
import type { Language } from "../../_domain/vocabulary/language";
import { AddressProvider } from "../state/address";
import { useFilter } from "../state/use-filter";
import { DashboardLayout, type DashboardLayoutProps } from "./dashboard-layout";

type DashboardProps = DashboardLayoutProps & {
  readonly lang: Language;
  /** The query that the server was asked. */
  readonly search: string;
};

/** The map, its filters, its list and one tie at a time; its state is the address. */
export function Dashboard({ lang, search, ...scene }: DashboardProps) {
  const { records } = scene.served;
  const state = useFilter(search, records, lang);
  return (
    <AddressProvider state={state} lang={lang} records={records}>
      <DashboardLayout {...scene} />
    </AddressProvider>
  );
}
