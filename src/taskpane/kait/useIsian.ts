import { useCallback, useEffect, useRef, useState } from "react";
import { bidangBeda, terimaBacaan } from "../../domain/isian";

/** A form: what it was loaded with, what it shows now. */
export interface Isian<T> {
  readonly semula: T;
  readonly kini: T;
  readonly berubah: boolean;
  /** Changes some fields. */
  readonly ubah: (sebagian: Partial<T>) => void;
  /** Goes back to what was loaded. */
  readonly batal: () => void;
  /** Runs a save of `baru` (`kini`, tidied); the reading that follows it tells what was really written. */
  readonly simpan: (baru: T, aksi: () => Promise<unknown>) => Promise<void>;
}

/** Keeps a form over what the workbook holds (`dimuat`); what the user has typed and not saved outlives a reading. */
export function useIsian<T extends object>(dimuat: T): Isian<T> {
  const [keadaan, setKeadaan] = useState({ semula: dimuat, kini: dimuat });
  const disimpan = useRef(false);

  useEffect(() => {
    const tahu = disimpan.current;
    disimpan.current = false;
    setKeadaan((lama) => terimaBacaan(lama, dimuat, tahu));
  }, [dimuat]);

  const ubah = useCallback(
    (sebagian: Partial<T>) => setKeadaan(({ semula, kini }) => ({ semula, kini: { ...kini, ...sebagian } })),
    [],
  );
  const batal = useCallback(() => setKeadaan(({ semula }) => ({ semula, kini: semula })), []);
  const simpan = useCallback(async (baru: T, aksi: () => Promise<unknown>) => {
    setKeadaan(({ semula }) => ({ semula, kini: baru }));
    disimpan.current = (await aksi()) !== undefined;
  }, []);
  return { ...keadaan, berubah: bidangBeda(keadaan.semula, keadaan.kini).length > 0, ubah, batal, simpan };
}
