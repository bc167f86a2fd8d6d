"use client";
import type { Language } from "../_domain/language";
import { AddressProvider } from "./address";
import { Scene, type SceneProps } from "./scene";
import { useFilter } from "./use-filter";

type DashboardProps = SceneProps & {
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
      <Scene {...scene} />
    </AddressProvider>
  );
}
