import { useCallback, useEffect, useRef, useState } from "react";
import type { Bacaan } from "../../commands";

/** Something being read from the workbook: `isi` is undefined until the first answer. */
interface Pembacaan<T> {
  readonly isi: Bacaan<T> | undefined;
  /** Reads again; what is shown stays until the answer comes. */
  readonly muatUlang: () => void;
}

/**
 * Reads from the workbook now, when `putaran` changes, and when the user comes back from the sheet to the pane.
 * An answer that was overtaken by a later question is dropped.
 */
export function useBacaan<T>(baca: () => Promise<Bacaan<T>>, putaran: number): Pembacaan<T> {
  const [isi, setIsi] = useState<Bacaan<T>>();
  const nomor = useRef(0);
  const muatUlang = useCallback(() => {
    const saya = ++nomor.current;
    void baca().then((jawaban) => {
      if (saya === nomor.current) setIsi(jawaban);
    });
  }, [baca]);

  useEffect(muatUlang, [muatUlang, putaran]);
  useEffect(() => {
    window.addEventListener("focus", muatUlang);
    return () => window.removeEventListener("focus", muatUlang);
  }, [muatUlang]);
  useEffect(() => () => void nomor.current++, []);
  return { isi, muatUlang };
}
