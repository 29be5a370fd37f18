import { useCallback } from "react";
import { usePerintah } from "../perintah";
import { useKerja } from "./useKerja";

/** Jumps to a cell; only a failure is shown, a jump that works needs no words. */
export function usePergi(): (sel: string) => void {
  const { pergiKe } = usePerintah();
  const { laporkan } = useKerja();
  return useCallback(
    (sel) => {
      void pergiKe(sel).then((hasil) => {
        if (!hasil.berhasil) laporkan(hasil);
      });
    },
    [pergiKe, laporkan],
  );
}
