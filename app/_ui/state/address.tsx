"use client";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { type Words, words } from "../words/words";
import { useEarlyInput } from "./use-early-input";
import type { State } from "./use-filter";

type Address = State & {
  readonly lang: Language;
  readonly text: Words;
  readonly records: Catalogue;
};

const Context = createContext<Address | null>(null);

type ProviderProps = { state: State; lang: Language; records: Catalogue; children: ReactNode };

/** Gives the parts of the dashboard what the address says and the ways to change it. */
export function AddressProvider({ state, lang, records, children }: ProviderProps) {
  useEarlyInput();
  const value = useMemo(
    () => ({ ...state, lang, records, text: words(lang) }),
    [state, lang, records],
  );
  return <Context value={value}>{children}</Context>;
}

/** What the address says, in the language of the page; throws outside of a dashboard. */
export function useAddress(): Address {
  const address = useContext(Context);
  if (!address) throw new Error("useAddress needs an AddressProvider above it");
  return address;
}
