import { useCallback, useRef, useState, type KeyboardEvent } from "react";
import type { TemuanDiucapkan } from "../../commands";
import { usePergi } from "../kait/usePergi";

/** Which finding is in front, and how another comes there. */
export interface Langkah {
  /** Index in the list; -1 before the first step. */
  readonly kini: number;
  readonly ke: (urutan: number) => void;
  readonly tombol: (kejadian: KeyboardEvent) => void;
  readonly daftar: React.RefObject<HTMLDivElement>;
}

/** Arrow keys in a text field move its cursor, not the list. */
const mengetik = ({ target }: KeyboardEvent): boolean =>
  /^(?:INPUT|TEXTAREA)$/.test((target as HTMLElement).tagName);

/** Steps through findings by buttons and arrow keys: the cell opens, and the finding gets the focus. */
export function useLangkah(temuan: readonly TemuanDiucapkan[]): Langkah {
  const [kini, setKini] = useState(-1);
  const daftar = useRef<HTMLDivElement>(null);
  const pergi = usePergi();
  const ke = useCallback(
    (urutan: number) => {
      const tujuan = Math.max(0, Math.min(urutan, temuan.length - 1));
      const satu = temuan[tujuan];
      if (!satu) return;
      setKini(tujuan);
      const judul = daftar.current?.querySelectorAll<HTMLElement>("[data-temuan]")[tujuan];
      judul?.focus();
      judul?.scrollIntoView?.({ block: "nearest" });
      pergi(satu.letak);
    },
    [temuan, pergi],
  );
  const tombol = (kejadian: KeyboardEvent): void => {
    const langkah = { ArrowDown: kini + 1, ArrowUp: kini - 1, Home: 0, End: temuan.length - 1 }[kejadian.key];
    if (langkah === undefined || mengetik(kejadian)) return;
    kejadian.preventDefault();
    ke(langkah);
  };
  return { kini, ke, tombol, daftar };
}
