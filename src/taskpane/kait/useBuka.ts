import { createContext, useContext } from "react";
import type { Halaman } from "./useHalaman";

/** Brings another page of the pane to the front. */
type Buka = (tujuan: Halaman) => void;

/** Carries it to whatever names a page. */
export const KonteksBuka = createContext<Buka>(() => undefined);

/** Opens the page that a message sends the user to. */
export const useBuka = (): Buka => useContext(KonteksBuka);
