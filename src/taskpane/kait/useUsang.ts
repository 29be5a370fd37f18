import { useCallback, useEffect, useRef, useState } from "react";
import type { HasilPerintah } from "../../commands/jenis";
import { useKerja } from "./useKerja";

/** Whether what a page has read still holds. */
interface Usang {
  /** Another command has changed the workbook since it was read. */
  readonly usang: boolean;
  /** What was read is new. */
  readonly dibaca: () => void;
  /** Marks a command as the page's own: the page itself sees to what it shows afterwards. */
  readonly milik: (aksi: () => Promise<HasilPerintah>) => () => Promise<HasilPerintah>;
}

/** Tells a page that a command of the ribbon or of another page changed the workbook after it was read. */
export function useUsang(): Usang {
  const { hasil, putaran } = useKerja();
  const [usang, setUsang] = useState(false);
  const sendiri = useRef(new WeakSet<HasilPerintah>());
  useEffect(() => {
    if (hasil?.akibat === "berubah" && !sendiri.current.has(hasil)) setUsang(true);
    // A result that is only taken off the screen changes nothing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [putaran]);
  const dibaca = useCallback(() => setUsang(false), []);
  const milik = useCallback<Usang["milik"]>(
    (aksi) => async () => {
      const baru = await aksi();
      sendiri.current.add(baru);
      return baru;
    },
    [],
  );
  return { usang, dibaca, milik };
}
