"use client";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { type Words, words } from "../words/words";
import type { AddressState } from "./use-address-state";
import { useEarlyInput } from "./use-early-input";

type AddressContext = AddressState & {
  readonly lang: Language;
  readonly text: Words;
  readonly records: Catalogue;
};

const Context = createContext<AddressContext | null>(null);

type ProviderProps = {
  readonly state: AddressState;
  readonly lang: Language;
  readonly records: Catalogue;
  readonly children: ReactNode;
};

/** Provides the state in the address, the ways to change it, and the words of the page's language. */
export function AddressProvider({ state, lang, records, children }: ProviderProps) {
  useEarlyInput();
  const value = useMemo(
    () => ({ ...state, lang, records, text: words(lang) }),
    [state, lang, records],
  );
  return <Context value={value}>{children}</Context>;
}

/** The state in the address and how to change it; throws without an `AddressProvider` above. */
export function useAddress(): AddressContext {
  const address = useContext(Context);
  if (!address) throw new Error("useAddress needs an AddressProvider above it");
  return address;
}
