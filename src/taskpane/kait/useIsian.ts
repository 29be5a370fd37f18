import { useCallback, useEffect, useState } from "react";
import { sama } from "../../domain/sama";

/** A form: what it was loaded with, what it shows now. */
export interface Isian<T> {
  readonly semula: T;
  readonly kini: T;
  readonly berubah: boolean;
  /** Changes some fields. */
  readonly ubah: (sebagian: Partial<T>) => void;
  /** Goes back to what was loaded. */
  readonly batal: () => void;
}

/** Keeps a form; what the workbook holds replaces it unless the user has typed something. */
export function useIsian<T extends object>(dimuat: T): Isian<T> {
  const [semula, setSemula] = useState(dimuat);
  const [kini, setKini] = useState(dimuat);
  const berubah = !sama(kini, semula);

  useEffect(() => {
    if (berubah) return;
    setSemula(dimuat);
    setKini(dimuat);
    // Only a fresh reading may replace the form, not the moment the user undoes the last change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dimuat]);

  const ubah = useCallback((sebagian: Partial<T>) => setKini((lama) => ({ ...lama, ...sebagian })), []);
  const batal = useCallback(() => setKini(semula), [semula]);
  return { semula, kini, berubah, ubah, batal };
}
